import type { RoundScope } from "@/lib/access/scope";
import { database } from "./database";

/** Keeps the teams as they are now, for all that will ever be said about teams in this round. */
export const freezeTeams = async ({ orgId, roundId }: RoundScope): Promise<void> => {
  await database().$executeRaw`
    insert into "FrozenTeam" ("orgId", "roundId", "teamId", name, "managerIds", "memberIds")
    select t."orgId", ${roundId}::uuid, t.id, t.name,
           array(select p."memberId" from "TeamMember" p
                 where p."orgId" = t."orgId" and p."teamId" = t.id and p.part = 'manager' order by 1),
           array(select p."memberId" from "TeamMember" p
                 where p."orgId" = t."orgId" and p."teamId" = t.id and p.part = 'member' order by 1)
    from "Team" t where t."orgId" = ${orgId}::uuid`;
};

/** The teams as they were when the round was opened. */
export const listFrozenTeams = async ({
  orgId,
  roundId,
}: RoundScope): Promise<{ id: string; memberIds: string[] }[]> =>
  (
    await database().frozenTeam.findMany({
      where: { orgId, roundId },
      select: { teamId: true, memberIds: true },
      orderBy: { name: "asc" },
    })
  ).map(({ teamId: id, memberIds }) => ({ id, memberIds }));
