import type { RoundScope } from "@/lib/access/scope";
import type { Relationship } from "@/lib/domain/relationship";
import { Prisma } from "@/lib/generated/prisma/client";
import { query } from "./database";
import type { InvitationState } from "./invitations";
import { containing } from "./like";
import { type Page, pageOf } from "./page";

// About oneself everybody is only a subject: no row and no count here comes from an invitation about whoever asks,
// nor from one about somebody who has left.

export type ProgressTotal = {
  asked: number;
  answered: number;
  declined: number;
  /** who still has something to send, each counted once */
  people: number;
};

/** The rows of "Invitation" i that whoever asks may hear of. */
export const visibleInvitations = ({ orgId, roundId, memberId }: RoundScope): Prisma.Sql => Prisma.sql`
  i."orgId" = ${orgId}::uuid and i."roundId" = ${roundId}::uuid and i."subjectId" is distinct from ${memberId}::uuid
  and i."subjectId" <> all(array(
    select g.id from "Member" g where g."orgId" = ${orgId}::uuid and g."leftOn" is not null))`;

export const countProgress = async (scope: RoundScope): Promise<ProgressTotal> => {
  const [total] = await query<ProgressTotal>`
    with shown as (
      select i.state, i."raterId", i."raterEmail" from "Invitation" i where ${visibleInvitations(scope)}
    )
    select count(*)::int as asked, count(*) filter (where state = 'answered')::int as answered,
           count(*) filter (where state = 'declined')::int as declined,
           (select count(*)::int from (
             select 1 from shown where state = 'invited' group by "raterId", "raterEmail") as waiting) as people
    from shown`;
  return total ?? { asked: 0, answered: 0, declined: 0, people: 0 };
};

export type ProgressGroup = { relationship: Relationship; state: InvitationState; count: number };
export type SubjectProgress = { id: string; name: string; counts: ProgressGroup[] };

export type ProgressList = {
  cursor?: string | undefined;
  limit: number;
  search?: string | undefined;
  /** only subjects with a review to come, or those with too few anonymous ones for a figure */
  only?: "open" | "short" | undefined;
};

// Of "Member" m as a subject of the round.
const openAbout = ({ orgId, roundId }: RoundScope) => Prisma.sql`exists (
  select 1 from "Invitation" o
  where o."orgId" = ${orgId}::uuid and o."roundId" = ${roundId}::uuid and o."subjectId" = m.id and o.state = 'invited')`;

// As in the release: oneself and the one manager are named, everybody else is anonymous.
const shortAbout = ({ orgId, roundId, round }: RoundScope) => Prisma.sql`${round.threshold}::int > (
  select count(*) filter (where o.state = 'answered' and o.relationship not in ('self', 'manager'))
         + case when count(*) filter (where o.relationship = 'manager') > 1
                then count(*) filter (where o.state = 'answered' and o.relationship = 'manager') else 0 end
  from "Invitation" o
  where o."orgId" = ${orgId}::uuid and o."roundId" = ${roundId}::uuid and o."subjectId" = m.id)`;

/**
 * The subjects by name with how many stand in which state, by relationship, in one statement. It goes through the
 * members in the order of their names until the page is full, and asks of each whether it is a subject.
 */
export const listProgress = async (
  scope: RoundScope,
  { cursor, limit, search, only }: ProgressList,
): Promise<Page<SubjectProgress>> => {
  const { orgId, roundId, memberId } = scope;
  const place = (column: Prisma.Sql) =>
    Prisma.sql`(select ${column} from "Member" c where c."orgId" = ${orgId}::uuid and c.id = ${cursor}::uuid)`;
  const conditions = [
    cursor
      ? Prisma.sql`and (m.name, m.id) > (${place(Prisma.sql`c.name`)}, ${place(Prisma.sql`c.id`)})`
      : null,
    search ? Prisma.sql`and m.name ilike ${containing(search)}` : null,
    only === "open" ? Prisma.sql`and ${openAbout(scope)}` : null,
    only === "short" ? Prisma.sql`and ${shortAbout(scope)}` : null,
  ].filter((condition) => condition !== null);
  const rows = await query<SubjectProgress>`
    with page as (
      select m.id, m.name from "Member" m
      where m."orgId" = ${orgId}::uuid and m."leftOn" is null and m.id is distinct from ${memberId}::uuid
        and m.id = any(array(select s."memberId" from "RoundSubject" s
                             where s."orgId" = ${orgId}::uuid and s."roundId" = ${roundId}::uuid))
        ${Prisma.join([Prisma.empty, ...conditions], " ")}
      order by m.name, m.id limit ${limit + 1}
    )
    select p.id, p.name, coalesce((
      select json_agg(json_build_object('relationship', g.relationship, 'state', g.state, 'count', g.count))
      from (select i.relationship, i.state, count(*)::int as count from "Invitation" i
            where i."orgId" = ${orgId}::uuid and i."roundId" = ${roundId}::uuid and i."subjectId" = p.id
            group by 1, 2 order by 1, 2) as g), '[]') as counts
    from page p order by p.name, p.id`;
  return pageOf(rows, limit);
};
