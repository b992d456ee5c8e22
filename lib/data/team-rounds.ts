import type { TeamScope } from "@/lib/access/scope";
import { query } from "./database";

/** The round of a team's page. */
export type TeamRound = {
  name: string;
  closedOn: Date;
  frameworkId: string;
  /** as the team was called then */
  teamName: string;
  /** no later round has a page of this team */
  isLast: boolean;
  /** the team is still there: its pages stay when it is removed */
  hasTeam: boolean;
};

export const findTeamRound = async ({ orgId, roundId, teamId }: TeamScope): Promise<TeamRound | null> => {
  const [found] = await query<TeamRound>`
    select r.name, r."closedOn", r."frameworkId", f.name as "teamName",
           r.id = (select l.id from "Round" l
                   join "TeamSnapshot" t on t."orgId" = l."orgId" and t."roundId" = l.id and t."teamId" = ${teamId}::uuid
                   where l."orgId" = r."orgId" and l.state = 'released'
                   order by l."closedOn" desc, l.id desc limit 1) as "isLast",
           exists (select from "Team" m where m."orgId" = r."orgId" and m.id = ${teamId}::uuid) as "hasTeam"
    from "Round" r
    join "FrozenTeam" f on f."orgId" = r."orgId" and f."roundId" = r.id and f."teamId" = ${teamId}::uuid
    where r."orgId" = ${orgId}::uuid and r.id = ${roundId}::uuid`;
  return found ?? null;
};

/**
 * The released rounds with a page of this team that the viewer may read as the viewer reads this one, the latest first:
 * as an organiser all, as a manager or one of the team those of the rounds in which that was so.
 */
export const listTeamRounds = async (
  scope: TeamScope,
): Promise<{ id: string; name: string; closedOn: Date }[]> => {
  const { orgId, teamId, memberId, parts } = scope;
  const isOrganiser = parts.some((part) => part === "owner" || part === "admin");
  return query<{ id: string; name: string; closedOn: Date }>`
    select r.id, r.name, r."closedOn"
    from "Round" r
    join "TeamSnapshot" t on t."orgId" = r."orgId" and t."roundId" = r.id and t."teamId" = ${teamId}::uuid
    left join "TeamShare" h on h."orgId" = r."orgId" and h."roundId" = r.id and h."teamId" = t."teamId"
      and h."endedOn" is null
    where r."orgId" = ${orgId}::uuid and r.state = 'released'
      and (${isOrganiser}::boolean or exists (
        select from "FrozenTeam" f
        where f."orgId" = r."orgId" and f."roundId" = r.id and f."teamId" = t."teamId"
          and (${memberId}::uuid = any(f."managerIds")
               or (h."teamId" is not null and ${memberId}::uuid = any(f."memberIds")))))
    order by r."closedOn" desc, r.id desc`;
};
