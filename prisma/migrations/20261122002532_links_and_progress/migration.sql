-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "linkEdition" UUID,
ADD COLUMN     "linkRevoked" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Invitation_orgId_roundId_state_raterId_subjectId_idx" ON "Invitation"("orgId", "roundId", "state", "raterId", "subjectId");

-- CreateIndex
CREATE INDEX "Invitation_orgId_roundId_raterEmail_idx" ON "Invitation"("orgId", "roundId", "raterEmail");
