import type { TeamScope } from "@/lib/access/scope";
import { database } from "./database";

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
  const [found] = await database().$queryRaw<TeamRound[]>`
    select r.name, r."closedOn", r."frameworkId", f ->> 'name' as "teamName",
           r.id = (select l.id from "Round" l
                   join "TeamSnapshot" t on t."orgId" = l."orgId" and t."roundId" = l.id and t."teamId" = ${teamId}::uuid
                   where l."orgId" = r."orgId" and l.state = 'released'
                   order by l."closedOn" desc, l.id desc limit 1) as "isLast",
           exists (select from "Team" m where m."orgId" = r."orgId" and m.id = ${teamId}::uuid) as "hasTeam"
    from "Round" r join lateral jsonb_array_elements(r."frozenTeams") f on f ->> 'id' = ${teamId}
    where r."orgId" = ${orgId}::uuid and r.id = ${roundId}::uuid`;
  return found ?? null;
};
