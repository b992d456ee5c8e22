import type { RoundScope } from "@/lib/access/scope";
import { Prisma } from "@/lib/generated/prisma/client";
import { query } from "./database";
import { containing } from "./like";
import { type Page, pageOf } from "./page";
import { visibleInvitations } from "./progress";

export type WaitingPerson = {
  /** a member's id, or that of one of an outsider's invitations */
  id: string;
  name: string;
  email: string;
  isOutsider: boolean;
  open: number;
  /** an outsider's ways in, one for each review that is open */
  links: { invitation: string; subject: string; isRevoked: boolean }[];
};

export type WaitingList = {
  cursor?: string | undefined;
  limit: number;
  search?: string | undefined;
  /** only those who have sent nothing at all, or only people from outside */
  only?: "silent" | "outside" | undefined;
};

/** Where the page before ended. Whoever is named there is found whatever was answered meanwhile. */
const placeOf = (scope: RoundScope, cursor: string) => Prisma.sql`
  select m.name, false as outside, m.id from "Member" m where m."orgId" = ${scope.orgId}::uuid and m.id = ${cursor}::uuid
  union all
  select i."raterEmail", true, i.id from "Invitation" i
  where i.id = ${cursor}::uuid and i."raterId" is null and ${visibleInvitations(scope)}`;

const and = (conditions: readonly (Prisma.Sql | null)[]): Prisma.Sql =>
  Prisma.join([Prisma.empty, ...conditions.filter((condition) => condition !== null)], " ");

const membersOf = (scope: RoundScope, { cursor, limit, search, only }: WaitingList) => Prisma.sql`
  select m.id, m.name, m.email, false as "isOutsider", o.open, '[]'::json as links
  from "Member" m
  cross join lateral (
    select count(*)::int as open from "Invitation" i
    where i."raterId" = m.id and i.state = 'invited' and ${visibleInvitations(scope)}) as o
  where m."orgId" = ${scope.orgId}::uuid and o.open > 0 ${and([
    cursor
      ? Prisma.sql`and m.name >= (select name from place)
          and (m.name, false, m.id) > ((select name from place), (select outside from place), (select id from place))`
      : null,
    search
      ? Prisma.sql`and (m.name ilike ${containing(search)} or m.email ilike ${containing(search)})`
      : null,
    only === "outside" ? Prisma.sql`and false` : null,
    only === "silent"
      ? Prisma.sql`and not exists (
          select 1 from "Invitation" i where i."raterId" = m.id and i.state = 'answered' and ${visibleInvitations(scope)})`
      : null,
  ])}
  order by m.name, m.id limit ${limit + 1}`;

const outsidersOf = (scope: RoundScope, { cursor, limit, search, only }: WaitingList) => Prisma.sql`
  select min(i.id::text)::uuid as id, i."raterEmail" as name, i."raterEmail" as email, true as "isOutsider",
         count(*)::int as open,
         json_agg(json_build_object('invitation', i.id, 'subject', s.name, 'isRevoked', i."linkRevoked")
                  order by s.name, i.id) as links
  from "Invitation" i
  join "Member" s on s."orgId" = i."orgId" and s.id = i."subjectId"
  where i."raterEmail" is not null and i.state = 'invited' and ${visibleInvitations(scope)} ${and([
    cursor
      ? Prisma.sql`and (i."raterEmail", 1) > ((select name from place), (select outside::int from place))`
      : null,
    search ? Prisma.sql`and i."raterEmail" ilike ${containing(search)}` : null,
    only === "silent"
      ? Prisma.sql`and i."raterEmail" not in (
          select i."raterEmail" from "Invitation" i
          where i."raterEmail" is not null and i.state = 'answered' and ${visibleInvitations(scope)})`
      : null,
  ])}
  group by i."raterEmail" order by i."raterEmail" limit ${limit + 1}`;

/**
 * Who still has reviews to give, by name, with how many: never about whom, but where somebody from outside answers
 * by a link. In one statement; somebody from outside stands after a member of the same name.
 */
export const listWaiting = async (scope: RoundScope, list: WaitingList): Promise<Page<WaitingPerson>> => {
  const place = list.cursor ? Prisma.sql`place as (${placeOf(scope, list.cursor)}),` : Prisma.empty;
  const rows = await query<WaitingPerson>`
    with ${place} members as (${membersOf(scope, list)}), outsiders as (${outsidersOf(scope, list)})
    select * from members union all select * from outsiders
    order by name, "isOutsider", id limit ${list.limit + 1}`;
  return pageOf(rows, list.limit);
};
