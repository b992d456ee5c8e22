import { Prisma } from "@/lib/generated/prisma/client";
import { query } from "./database";
import { containing } from "./like";
import { type Page, pageOf } from "./page";

export type ReadableTeam = {
  /** the organisation's own id where the view is of all of it */
  id: string;
  teamName: string;
  /** the last round with a view of this team that may be read */
  roundId: string;
  roundName: string;
  closedOn: Date;
  /** to a member of the team who reads it because a manager shows it */
  isShared: boolean;
};

type Reader = { orgId: string; memberId: string | null };
type TeamList = {
  /** reads the views of all teams, and the organisation's */
  isOrganiser: boolean;
  cursor?: string | undefined;
  limit: number;
  search?: string | undefined;
};

/**
 * The teams of which somebody may read a released view, each with the last of these: those that one manages or is shown
 * as one of the team; for organisers all teams, and before them the organisation. By name.
 */
export const listReadableTeams = async (
  { orgId, memberId }: Reader,
  { isOrganiser, cursor, limit, search }: TeamList,
): Promise<Page<ReadableTeam>> => {
  const manages = Prisma.sql`${memberId}::uuid = any(f."managerIds")`;
  const conditions = [
    search ? Prisma.sql`and "teamName" ilike ${containing(search)}` : null,
    cursor
      ? Prisma.sql`and (id <> ${orgId}::uuid, "teamName", id) > (
          select p.id <> ${orgId}::uuid, p."teamName", p.id from readable p where p.id = ${cursor}::uuid)`
      : null,
  ].filter((condition) => condition !== null);
  const rows = await query<ReadableTeam>`
    with readable as (
      select distinct on (t."teamId") t."teamId" as id, coalesce(f.name, o.name) as "teamName", r.id as "roundId",
             r.name as "roundName", r."closedOn", not (${isOrganiser}::boolean or ${manages}) as "isShared"
      from "TeamSnapshot" t
      join "Round" r on r."orgId" = t."orgId" and r.id = t."roundId" and r.state = 'released'
      join "Organisation" o on o.id = t."orgId"
      left join "FrozenTeam" f on f."orgId" = t."orgId" and f."roundId" = t."roundId" and f."teamId" = t."teamId"
      where t."orgId" = ${orgId}::uuid
        and (${isOrganiser}::boolean or ${manages}
             or (${memberId}::uuid = any(f."memberIds") and exists (
                   select from "TeamShare" h
                   where h."orgId" = t."orgId" and h."roundId" = t."roundId" and h."teamId" = t."teamId" and h."endedOn" is null)))
      order by t."teamId", r."closedOn" desc, r.id desc
    )
    select * from readable where true ${Prisma.join([Prisma.empty, ...conditions], " ")}
    order by id <> ${orgId}::uuid, "teamName", id limit ${limit + 1}`;
  return pageOf(rows, limit);
};
