-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "nominateBy" TIMESTAMP(3),
ADD COLUMN     "nominateLeast" INTEGER NOT NULL DEFAULT 4,
ADD COLUMN     "nominateMost" INTEGER NOT NULL DEFAULT 10;

-- AlterTable
ALTER TABLE "RoundSubject" ADD COLUMN     "approverId" UUID,
ADD COLUMN     "hasNamed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isApproved" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "raterId" UUID,
    "raterEmail" TEXT,
    "relationship" TEXT NOT NULL,
    "isNamed" BOOLEAN NOT NULL,
    "fate" TEXT NOT NULL,
    "asks" TEXT,

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "Nomination_orgId_raterId_idx" ON "Nomination"("orgId", "raterId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_orgId_roundId_subjectId_raterId_key" ON "Nomination"("orgId", "roundId", "subjectId", "raterId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_orgId_roundId_subjectId_raterEmail_key" ON "Nomination"("orgId", "roundId", "subjectId", "raterEmail");

-- CreateIndex
CREATE INDEX "RoundSubject_orgId_approverId_idx" ON "RoundSubject"("orgId", "approverId");

-- AddForeignKey
ALTER TABLE "RoundSubject" ADD CONSTRAINT "RoundSubject_orgId_approverId_fkey" FOREIGN KEY ("orgId", "approverId") REFERENCES "Member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_orgId_roundId_subjectId_fkey" FOREIGN KEY ("orgId", "roundId", "subjectId") REFERENCES "RoundSubject"("orgId", "roundId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_orgId_raterId_fkey" FOREIGN KEY ("orgId", "raterId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
