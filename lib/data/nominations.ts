import type { NominationScope } from "@/lib/access/scope";
import type { NamedAs } from "@/lib/domain/naming";
import { database, query } from "./database";

const own = (scope: NominationScope) => ({
  orgId: scope.orgId,
  roundId: scope.roundId,
  subjectId: scope.subjectId,
});

export type Named = { raterId: string | null; name: string; email: string; relationship: NamedAs };

/** Whom the subject has named, as they put it in: nothing here tells what came of it. */
export const listNominations = async (scope: NominationScope): Promise<Named[]> => {
  const rows = await database().nomination.findMany({
    where: { ...own(scope), isNamed: true },
    select: {
      raterId: true,
      raterEmail: true,
      relationship: true,
      rater: { select: { name: true, email: true } },
    },
    orderBy: [{ rater: { name: "asc" } }, { raterEmail: "asc" }, { id: "asc" }],
  });
  return rows.map(({ raterId, raterEmail, relationship, rater }) => ({
    raterId,
    name: rater?.name ?? raterEmail ?? "",
    email: rater?.email ?? raterEmail ?? "",
    relationship: relationship as NamedAs,
  }));
};

/** How many more names the subject is asked for, since somebody whom they named has declined. */
export const countWantedNames = (scope: NominationScope): Promise<number> =>
  database().nomination.count({ where: { ...own(scope), asks: "subject" } });

const SUGGESTED_MOST = 40;

export type Suggestion = { id: string; name: string; email: string; title: string | null };

/**
 * Who shares a team with the subject today, without those whom the line asks: those who share most teams first, and of
 * a large team others for each subject, so that not the same people are named by everybody. By name.
 */
export const listSuggestions = async (scope: NominationScope): Promise<Suggestion[]> =>
  query<Suggestion>`
    select near.id, near.name, near.email, near.title
    from (
      select m.id, m.name, m.email, m.title
      from "TeamMember" a
      join "TeamMember" b on b."orgId" = a."orgId" and b."teamId" = a."teamId" and b.part = 'member'
        and b."memberId" <> a."memberId"
      join "Member" m on m."orgId" = b."orgId" and m.id = b."memberId" and m."leftOn" is null
      join "Member" me on me."orgId" = a."orgId" and me.id = a."memberId"
      where a."orgId" = ${scope.orgId}::uuid and a."memberId" = ${scope.subjectId}::uuid and a.part = 'member'
        and m.id is distinct from me."managerId" and m."managerId" is distinct from me.id
      group by m.id, m.name, m.email, m.title
      order by count(*) desc, md5(${scope.subjectId}::text || m.id::text)
      limit ${SUGGESTED_MOST}) as near
    order by near.name, near.id`;

/** How many members a subject can choose from, beside the own line manager. */
export const countNameable = async (scope: NominationScope): Promise<number> => {
  const [row] = await query<{ count: number }>`
    select count(*)::int as count
    from "Member" m
    join "Member" me on me."orgId" = m."orgId" and me.id = ${scope.subjectId}::uuid
    where m."orgId" = ${scope.orgId}::uuid and m."leftOn" is null and m.id <> me.id
      and m.id is distinct from me."managerId"`;
  return row?.count ?? 0;
};

export type NameRow = { raterId: string | null; raterEmail: string | null; relationship: NamedAs };
type Kept = NameRow & { id: string; isNamed: boolean; fate: string };

const personOf = ({ raterId, raterEmail }: NameRow): string => raterId ?? raterEmail ?? "";

/**
 * Makes exactly these people the subject's list. Who is asked already stays asked and is noted as known, so that
 * taking the name back later takes nobody else's choice away; who was taken out or has declined is named and
 * not asked. None of that shows in what the subject reads.
 */
export const writeNominations = async (scope: NominationScope, names: readonly NameRow[]): Promise<void> => {
  const kept = (await database().nomination.findMany({ where: own(scope) })) as Kept[];
  const keptOf = new Map(kept.map((row) => [personOf(row), row]));
  const wanted = new Set(names.map(personOf));
  for (const row of kept) if (row.isNamed && !wanted.has(personOf(row))) await takeBack(scope, row);
  let fresh = 0;
  for (const name of names) {
    const known = keptOf.get(personOf(name));
    if (!known?.isNamed) fresh++;
    if (known) await nameAgain(scope, known, name);
    else await nameFirst(scope, name);
  }
  await settleWanted(scope, fresh);
  await database().roundSubject.updateMany({
    where: { orgId: scope.orgId, roundId: scope.roundId, memberId: scope.subjectId },
    data: { hasNamed: true },
  });
};

const invitationOf = (scope: NominationScope, { raterId, raterEmail }: NameRow) => ({
  ...own(scope),
  raterId,
  raterEmail,
});

const takeBack = async (scope: NominationScope, row: Kept): Promise<void> => {
  const id = { orgId_id: { orgId: scope.orgId, id: row.id } };
  if (row.fate === "asked") await database().invitation.deleteMany({ where: invitationOf(scope, row) });
  if (row.fate === "asked" || row.fate === "known") await database().nomination.delete({ where: id });
  else await database().nomination.update({ where: id, data: { isNamed: false } });
};

const nameAgain = async (scope: NominationScope, row: Kept, { relationship }: NameRow): Promise<void> => {
  if (row.isNamed && row.relationship === relationship) return;
  await database().nomination.update({
    where: { orgId_id: { orgId: scope.orgId, id: row.id } },
    data: { isNamed: true, relationship },
  });
  if (row.fate === "asked")
    await database().invitation.updateMany({ where: invitationOf(scope, row), data: { relationship } });
};

const nameFirst = async (scope: NominationScope, name: NameRow): Promise<void> => {
  const { count } = await database().invitation.createMany({
    data: [{ ...invitationOf(scope, name), relationship: name.relationship }],
    skipDuplicates: true,
  });
  await database().nomination.create({
    data: { ...own(scope), ...name, isNamed: true, fate: count === 1 ? "asked" : "known" },
  });
};

/** So many new names answer as many wishes for another; it does not matter which. */
const settleWanted = async (scope: NominationScope, fresh: number): Promise<void> => {
  await database().$executeRaw`
    update "Nomination" set asks = null where "orgId" = ${scope.orgId}::uuid and id in (
      select id from "Nomination"
      where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
        and "subjectId" = ${scope.subjectId}::uuid and asks = 'subject'
      limit ${fresh})`;
};
