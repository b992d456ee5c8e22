-- With the state first, PostgreSQL took this index for one of the invitations about somebody, and read a whole round of them.
DROP INDEX "Invitation_orgId_roundId_state_raterId_subjectId_idx";
CREATE INDEX "Invitation_orgId_roundId_raterId_state_subjectId_idx" ON "Invitation"("orgId", "roundId", "raterId", "state", "subjectId");
