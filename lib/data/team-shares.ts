import type { TeamScope } from "@/lib/access/scope";
import { database, query } from "./database";

export type TeamShare = {
  isShared: boolean;
  /** the last time that it was begun and that it was taken back */
  sharedOn: Date | null;
  endedOn: Date | null;
  /** how many present members of the team, as frozen with the round, read its page by the share alone */
  readers: number;
};

/** Since when the page of this round is shown to the team, or until when it was. */
export const findTeamShare = async ({ orgId, roundId, teamId }: TeamScope): Promise<TeamShare> => {
  const [found] = await query<TeamShare>`
    select (h."teamId" is not null and h."endedOn" is null) as "isShared", h."sharedOn", h."endedOn",
           (select count(*) from "Member" m
            where m."orgId" = r."orgId" and m."leftOn" is null and m.role = 'member'
              and m.id = any(f."memberIds") and m.id <> all(f."managerIds"))::int as readers
    from "Round" r
    join "FrozenTeam" f on f."orgId" = r."orgId" and f."roundId" = r.id and f."teamId" = ${teamId}::uuid
    left join "TeamShare" h on h."orgId" = r."orgId" and h."roundId" = r.id and h."teamId" = ${teamId}::uuid
    where r."orgId" = ${orgId}::uuid and r.id = ${roundId}::uuid`;
  return found ?? { isShared: false, sharedOn: null, endedOn: null, readers: 0 };
};

/** From now on the team may read its page; since when stays as it is where it may already. */
export const writeTeamShare = async (scope: TeamScope, today: string): Promise<void> => {
  const { orgId, roundId, teamId } = scope;
  await database().$executeRaw`
    insert into "TeamShare" ("orgId", "roundId", "teamId", "sharedOn")
    values (${orgId}::uuid, ${roundId}::uuid, ${teamId}::uuid, ${today}::date)
    on conflict ("orgId", "roundId", "teamId") do update set "sharedOn" = excluded."sharedOn", "endedOn" = null
    where "TeamShare"."endedOn" is not null`;
};

/** True if there was a share to end. */
export const endTeamShare = async (scope: TeamScope, today: string): Promise<boolean> => {
  const { orgId, roundId, teamId } = scope;
  const { count } = await database().teamShare.updateMany({
    where: { orgId, roundId, teamId, endedOn: null },
    data: { endedOn: new Date(today) },
  });
  return count > 0;
};

/** Nothing is shown to a team any longer once the last who could take it back leaves. */
export const endTeamSharesBy = async (
  scope: { orgId: string },
  memberId: string,
  today: Date,
): Promise<void> => {
  await database().$executeRaw`
    update "TeamShare" h set "endedOn" = ${today}::date
    from "FrozenTeam" f
    where h."orgId" = ${scope.orgId}::uuid and h."endedOn" is null
      and f."orgId" = h."orgId" and f."roundId" = h."roundId" and f."teamId" = h."teamId"
      and ${memberId}::uuid = any(f."managerIds")
      and not exists (select from "Member" m
                      where m."orgId" = h."orgId" and m."leftOn" is null and m.id <> ${memberId}::uuid
                        and m.id = any(f."managerIds"))`;
};
