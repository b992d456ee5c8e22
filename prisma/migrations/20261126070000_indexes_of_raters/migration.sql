-- PostgreSQL counts no organisations and no rounds, and so takes any key of a round for as good as any other, and the
-- smallest for the best: it looked up each subject's invitations by reading the whole round. These two now hold only
-- what can be asked of them, and cannot be taken for a key of subjects.
DROP INDEX "Invitation_orgId_roundId_raterEmail_idx";
DROP INDEX "Invitation_orgId_roundId_raterId_state_subjectId_idx";
CREATE INDEX "Invitation_orgId_roundId_raterEmail_idx" ON "Invitation"("orgId", "roundId", "raterEmail") WHERE "raterEmail" IS NOT NULL;
CREATE INDEX "Invitation_orgId_roundId_raterId_state_subjectId_idx" ON "Invitation"("orgId", "roundId", "raterId", "state", "subjectId") WHERE "raterId" IS NOT NULL;
