import { query } from "@/lib/data/database";

export type TeamRow = { roundId: string; isManager: boolean; isShown: boolean };

/** The released rounds with a view of this team, the latest first, from one round on back; what the member is to it. */
export const findTeamRounds = async (
  { orgId, memberId }: { orgId: string; memberId: string },
  { team, round }: { team: string; round: string | null },
): Promise<TeamRow[]> =>
  query<TeamRow>`
    with shown as (
      select r.id, r."orgId", r."closedOn"
      from "Round" r
      join "TeamSnapshot" t on t."orgId" = r."orgId" and t."roundId" = r.id and t."teamId" = ${team}::uuid
      where r."orgId" = ${orgId}::uuid and r.state = 'released'
        and (${round}::uuid is null or (r."closedOn", r.id) <= (
          select a."closedOn", a.id from "Round" a where a."orgId" = ${orgId}::uuid and a.id = ${round}::uuid))
      order by r."closedOn" desc, r.id desc limit 2
    )
    select s.id as "roundId", coalesce(${memberId}::uuid = any(f."managerIds"), false) as "isManager",
           coalesce(${memberId}::uuid = any(f."memberIds"), false) and h."teamId" is not null as "isShown"
    from shown s
    left join "FrozenTeam" f on f."orgId" = s."orgId" and f."roundId" = s.id and f."teamId" = ${team}::uuid
    left join "TeamShare" h on h."orgId" = s."orgId" and h."roundId" = s.id and h."teamId" = ${team}::uuid
      and h."endedOn" is null
    order by s."closedOn" desc, s.id desc`;
