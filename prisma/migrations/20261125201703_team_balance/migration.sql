-- CreateTable
CREATE TABLE "FoldedReport" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "parts" INTEGER[],
    "sizes" INTEGER[],
    "levels" JSON NOT NULL,
    "chances" JSON NOT NULL,

    CONSTRAINT "FoldedReport_pkey" PRIMARY KEY ("orgId","roundId","memberId")
);

-- CreateTable
CREATE TABLE "TeamShare" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "sharedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "TeamShare_pkey" PRIMARY KEY ("orgId","roundId","teamId")
);

-- CreateTable
CREATE TABLE "TeamGoal" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "roundId" UUID,
    "text" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TeamGoal_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "TeamGoalSkill" (
    "orgId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "skillKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "TeamGoalSkill_pkey" PRIMARY KEY ("orgId","goalId","skillKey")
);

-- CreateIndex
CREATE INDEX "TeamGoal_orgId_teamId_idx" ON "TeamGoal"("orgId", "teamId");

-- CreateIndex
CREATE INDEX "TeamGoal_orgId_roundId_idx" ON "TeamGoal"("orgId", "roundId");

-- AddForeignKey
ALTER TABLE "FoldedReport" ADD CONSTRAINT "FoldedReport_orgId_roundId_memberId_fkey" FOREIGN KEY ("orgId", "roundId", "memberId") REFERENCES "RoundSubject"("orgId", "roundId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamShare" ADD CONSTRAINT "TeamShare_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamGoal" ADD CONSTRAINT "TeamGoal_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "Team"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamGoal" ADD CONSTRAINT "TeamGoal_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamGoalSkill" ADD CONSTRAINT "TeamGoalSkill_orgId_goalId_fkey" FOREIGN KEY ("orgId", "goalId") REFERENCES "TeamGoal"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Views from before are not judged for each viewer by what this one keeps: they are folded anew with the next round.
DELETE FROM "TeamSnapshot";
