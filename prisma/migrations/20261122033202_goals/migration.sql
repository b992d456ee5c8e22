-- CreateTable
CREATE TABLE "Goal" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "roundId" UUID,
    "text" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "GoalSkill" (
    "orgId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "skillKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "GoalSkill_pkey" PRIMARY KEY ("orgId","goalId","skillKey")
);

-- CreateTable
CREATE TABLE "GoalStep" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "GoalStep_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RoleModel" (
    "orgId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "skillKey" TEXT NOT NULL,

    CONSTRAINT "RoleModel_pkey" PRIMARY KEY ("orgId","memberId","skillKey")
);

-- CreateIndex
CREATE INDEX "Goal_orgId_memberId_idx" ON "Goal"("orgId", "memberId");

-- CreateIndex
CREATE INDEX "Goal_orgId_roundId_idx" ON "Goal"("orgId", "roundId");

-- CreateIndex
CREATE INDEX "GoalStep_orgId_goalId_idx" ON "GoalStep"("orgId", "goalId");

-- CreateIndex
CREATE INDEX "RoleModel_orgId_skillKey_idx" ON "RoleModel"("orgId", "skillKey");

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalSkill" ADD CONSTRAINT "GoalSkill_orgId_goalId_fkey" FOREIGN KEY ("orgId", "goalId") REFERENCES "Goal"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStep" ADD CONSTRAINT "GoalStep_orgId_goalId_fkey" FOREIGN KEY ("orgId", "goalId") REFERENCES "Goal"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleModel" ADD CONSTRAINT "RoleModel_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
