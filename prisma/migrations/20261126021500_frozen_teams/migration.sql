-- Teams as they were when a round was opened get rows of their own: read by id, and not by unfolding all teams of a round.
CREATE TABLE "FrozenTeam" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "managerIds" UUID[],
    "memberIds" UUID[],

    CONSTRAINT "FrozenTeam_pkey" PRIMARY KEY ("orgId","roundId","teamId")
);

ALTER TABLE "FrozenTeam" ADD CONSTRAINT "FrozenTeam_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "FrozenTeam" ALTER COLUMN "orgId" SET STATISTICS 0, ALTER COLUMN "roundId" SET STATISTICS 0;

INSERT INTO "FrozenTeam" ("orgId", "roundId", "teamId", "name", "managerIds", "memberIds")
SELECT r."orgId", r.id, (f ->> 'id')::uuid, f ->> 'name',
       ARRAY(SELECT (jsonb_array_elements_text(f -> 'managers'))::uuid),
       ARRAY(SELECT (jsonb_array_elements_text(f -> 'members'))::uuid)
FROM "Round" r CROSS JOIN LATERAL jsonb_array_elements(r."frozenTeams") f;

ALTER TABLE "Round" DROP COLUMN "frozenTeams";
