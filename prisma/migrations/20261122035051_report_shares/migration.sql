-- CreateTable
CREATE TABLE "ReportShare" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "sharedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "ReportShare_pkey" PRIMARY KEY ("orgId","roundId","subjectId","memberId")
);

-- CreateTable
CREATE TABLE "ReportView" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "ReportView_pkey" PRIMARY KEY ("orgId","roundId","subjectId","memberId","day")
);

-- CreateIndex
CREATE INDEX "ReportShare_orgId_memberId_idx" ON "ReportShare"("orgId", "memberId");

-- CreateIndex
CREATE INDEX "ReportView_orgId_memberId_idx" ON "ReportView"("orgId", "memberId");

-- AddForeignKey
ALTER TABLE "ReportShare" ADD CONSTRAINT "ReportShare_orgId_roundId_subjectId_fkey" FOREIGN KEY ("orgId", "roundId", "subjectId") REFERENCES "RoundSubject"("orgId", "roundId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportShare" ADD CONSTRAINT "ReportShare_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportView" ADD CONSTRAINT "ReportView_orgId_roundId_subjectId_fkey" FOREIGN KEY ("orgId", "roundId", "subjectId") REFERENCES "RoundSubject"("orgId", "roundId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportView" ADD CONSTRAINT "ReportView_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
