import { createHash, randomUUID } from "node:crypto";
import type { RoundScope, UserScope } from "@/lib/access/scope";
import type { Relationship } from "@/lib/domain/relationship";
import { Prisma } from "@/lib/generated/prisma/client";
import { database, query } from "./database";
import { strikeNominations } from "./nomination-fates";
import { type Page, pageOf } from "./page";
import { recount } from "./recount";

export type InvitationState = "invited" | "answered" | "declined";
export type Invitation = {
  id: string;
  subjectId: string;
  raterId: string | null;
  raterEmail: string | null;
  relationship: Relationship;
  state: InvitationState;
  linkEdition: string | null;
  linkRevoked: boolean;
};

const shown = {
  id: true,
  subjectId: true,
  raterId: true,
  raterEmail: true,
  relationship: true,
  state: true,
  linkEdition: true,
  linkRevoked: true,
} as const;
const where = (scope: RoundScope) => ({ orgId: scope.orgId, roundId: scope.roundId });
// About oneself everybody is only a subject: whoever asks never sees who was asked about them.
const notAboutViewer = (scope: RoundScope) => (scope.memberId ? { subjectId: { not: scope.memberId } } : {});

const rows = <T extends { relationship: string; state: string }>(found: T[]) =>
  found as (T & { relationship: Relationship; state: InvitationState })[];

/**
 * The roster as its viewer may see it: without the invitations about the viewer. A page begins at its own subject in
 * the index, so that the last of many costs no more than the first.
 */
export const listInvitations = async (
  { orgId, roundId, memberId }: RoundScope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<Invitation>> => {
  const place = (column: Prisma.Sql) =>
    Prisma.sql`(select ${column} from "Invitation" c where c."orgId" = ${orgId}::uuid and c.id = ${cursor}::uuid)`;
  const from = cursor
    ? Prisma.sql`and i."subjectId" >= ${place(Prisma.sql`c."subjectId"`)}
                 and (i."subjectId", i.id) > (${place(Prisma.sql`c."subjectId"`)}, ${cursor}::uuid)`
    : Prisma.empty;
  const found = await query<Invitation>`
    select i.id, i."subjectId", i."raterId", i."raterEmail", i.relationship, i.state, i."linkEdition", i."linkRevoked"
    from "Invitation" i
    where i."orgId" = ${orgId}::uuid and i."roundId" = ${roundId}::uuid
      and i."subjectId" is distinct from ${memberId}::uuid ${from}
    order by i."subjectId", i.id limit ${limit + 1}`;
  return pageOf(found, limit);
};

// Whoever has left is no subject for anybody: no mail asks about them, and no ballot about them is opened.
const aboutPresent = { subject: { member: { leftOn: null } } } as const;

/** The whole roster, for decisions that nobody reads: the preview's counts, the mails, the release. */
export const listRoster = async (
  scope: RoundScope,
  only: { raterId?: string; id?: string | undefined } = {},
): Promise<Invitation[]> =>
  rows(
    await database().invitation.findMany({
      where: { ...where(scope), ...only, ...aboutPresent },
      select: shown,
      orderBy: [{ subjectId: "asc" }, { id: "asc" }],
    }),
  );

type Seated = [
  id: string,
  relationship: Relationship,
  raterId: string | null,
  raterEmail: string | null,
  raterName: string | null,
];
export type SeatedInvitation = Pick<Invitation, "id" | "raterId" | "raterEmail" | "relationship"> & {
  raterName: string;
};

/**
 * Of a statement's "Invitation" i and its rater's "Member" m: the rater, as long as there is an account. Nobody knows
 * whether somebody who was erased is the same person as anybody else.
 */
export const recognisedRater = Prisma.sql`case when m."userId" is not null then m.id end`;

/** Who was asked about some subjects, with names: for the release, which takes them one handful after another. */
export const listAbout = async (
  scope: RoundScope,
  subjectIds: readonly string[],
): Promise<Map<string, SeatedInvitation[]>> => {
  const found = await query<{ subjectId: string; lines: Seated[] }>`
    select i."subjectId",
           json_agg(json_build_array(i.id, i.relationship, ${recognisedRater}, i."raterEmail", m.name) order by i.id) as lines
    from "Invitation" i
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i."orgId" = ${scope.orgId}::uuid and i."roundId" = ${scope.roundId}::uuid
      and i."subjectId" = any(${[...subjectIds]}::uuid[])
    group by i."subjectId"`;
  return new Map(
    found.map(({ subjectId, lines }) => [
      subjectId,
      lines.map(([id, relationship, raterId, raterEmail, name]) => ({
        id,
        relationship,
        raterId,
        raterEmail,
        raterName: name ?? raterEmail ?? "",
      })),
    ]),
  );
};

/**
 * Notes that who rates whom was touched. The value is random and new each time, also when nothing came of it:
 * a fingerprint of the roster would tell an organiser who was asked about themself.
 */
export const renewRosterEdition = async (scope: { orgId: string }, roundId: string): Promise<void> => {
  await database().round.update({
    where: { orgId_id: { orgId: scope.orgId, id: roundId } },
    data: { rosterEdition: randomUUID() },
  });
};

/** The same for every round whose roster may still change. */
export const renewRosterEditions = async (scope: { orgId: string }): Promise<void> => {
  await database().$executeRaw`
    update "Round" set "rosterEdition" = gen_random_uuid()
    where "orgId" = ${scope.orgId}::uuid and state in ('draft', 'nominating')`;
};

/**
 * What the launch is confirmed with: the organisers' last touch, and every row that the viewer may see. A name or
 * a decline about the viewer, which comes from somebody else while raters are named, leaves it as it is.
 */
export const findRosterHash = async (scope: RoundScope): Promise<string> => {
  const { rosterEdition } = await database().round.findUniqueOrThrow({
    where: { orgId_id: { orgId: scope.orgId, id: scope.roundId } },
    select: { rosterEdition: true },
  });
  const visible = await database().invitation.findMany({
    where: { ...where(scope), ...notAboutViewer(scope) },
    select: { id: true, relationship: true },
    orderBy: { id: "asc" },
  });
  return createHash("sha256")
    .update(JSON.stringify([rosterEdition, visible.map(({ id, relationship }) => [id, relationship])]))
    .digest("hex");
};

export type NewInvitationRow = {
  subjectId: string;
  raterId: string | null;
  raterEmail: string | null;
  relationship: Relationship;
};

/** Adds invitations in one statement; those that are there already are left alone. Returns whom each made is about, by its id. */
export const createInvitations = async (
  scope: { orgId: string; roundId: string },
  entries: readonly NewInvitationRow[],
): Promise<Map<string, string>> => {
  const made = await createSomeInvitations(scope, entries);
  await recountInvitations(made.size);
  return made;
};

/** The same for one part of many: they are counted once all are there, by `recountInvitations`. */
export const createSomeInvitations = async (
  scope: { orgId: string; roundId: string },
  entries: readonly NewInvitationRow[],
): Promise<Map<string, string>> => {
  await renewRosterEdition(scope, scope.roundId);
  const made = await query<{ id: string; subjectId: string }>`
    insert into "Invitation" (id, "orgId", "roundId", "subjectId", "raterId", "raterEmail", relationship)
    select gen_random_uuid(), ${scope.orgId}::uuid, ${scope.roundId}::uuid, e.subject, e.rater, e.email, e.relationship
    from unnest(${entries.map((e) => e.subjectId)}::uuid[], ${entries.map((e) => e.raterId)}::uuid[],
                ${entries.map((e) => e.raterEmail)}::text[], ${entries.map((e) => e.relationship)}::text[])
      as e (subject, rater, email, relationship)
    on conflict do nothing
    returning id, "subjectId"`;
  return new Map(made.map(({ id, subjectId }) => [id, subjectId]));
};

export const recountInvitations = (made: number): Promise<void> => recount("Invitation", made);

/** False where there is no such invitation that the viewer may see. */
export const deleteInvitation = async (scope: RoundScope, id: string): Promise<boolean> => {
  await renewRosterEdition(scope, scope.roundId);
  const found = await database().invitation.findFirst({
    where: { ...where(scope), ...notAboutViewer(scope), id },
    select: { subjectId: true, raterId: true, raterEmail: true },
  });
  if (!found) return false;
  const { count } = await database().invitation.deleteMany({ where: { ...where(scope), id } });
  await strikeNominations(scope, [found]);
  return count === 1;
};

export type Owed = {
  invitationId: string;
  orgId: string;
  orgSlug: string;
  orgName: string;
  timeZone: string;
  roundId: string;
  roundName: string;
  closesAt: Date;
  subjectName: string;
  relationship: Relationship;
  state: InvitationState;
  frameworkId: string;
  wrappedKey: Uint8Array | null;
};

/** What the signed-in person is asked to give in rounds that take answers, the next to close first. */
export const listOwed = async (scope: UserScope, now: Date, orgId: string | null = null): Promise<Owed[]> =>
  query<Owed>`
    select i.id as "invitationId", o.id as "orgId", o.slug as "orgSlug", o.name as "orgName", o."timeZone",
           r.id as "roundId", r.name as "roundName", r."closesAt", r."frameworkId", k.wrapped as "wrappedKey",
           s.name as "subjectName", i.relationship, i.state
    from "Member" m
    join "Invitation" i on i."orgId" = m."orgId" and i."raterId" = m.id
    join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId" and r.state = 'open' and r."closesAt" > ${now}
    join "Member" s on s."orgId" = i."orgId" and s.id = i."subjectId" and s."leftOn" is null
    join "Organisation" o on o.id = m."orgId"
    left join "RoundKey" k on k."orgId" = r."orgId" and k."roundId" = r.id
    where m."userId" = ${scope.userId}::uuid and m."leftOn" is null
      and (${orgId}::uuid is null or m."orgId" = ${orgId}::uuid)
    order by r."closesAt", r.id, (i.relationship = 'self') desc, s.name, i.id`;

/** Ends what is kept in the order in which it was asked or answered: the rows are written anew, shuffled. */
export const rewriteInRandomOrder = async (scope: RoundScope): Promise<void> => {
  await database().$executeRaw`
    with gone as (
      delete from "Invitation" where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid returning *
    )
    insert into "Invitation" (id, "orgId", "roundId", "subjectId", "raterId", "raterEmail", relationship, state,
                              "linkEdition", "linkRevoked")
    select id, "orgId", "roundId", "subjectId", "raterId", "raterEmail", relationship, state, "linkEdition", "linkRevoked"
    from gone order by gen_random_uuid()`;
};

/** How many were asked, by relationship. */
export type RosterCounts = Partial<Record<Relationship, number>>;
