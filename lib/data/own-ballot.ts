import { randomUUID } from "node:crypto";
import type { RaterScope, UserScope } from "@/lib/access/scope";
import { type Ballot, ballotSchema } from "@/lib/schemas/answers";
import { query } from "./database";
import type { Owed, RosterCounts } from "./invitations";
import { seal, tagOf, unseal, unwrapKey } from "./seal";

const keyOf = (scope: RaterScope): Buffer | null => scope.wrappedKey && unwrapKey(scope, scope.wrappedKey);

const readBallot = (key: Buffer, sealed: Uint8Array, round: { orgId: string; roundId: string }): Ballot =>
  ballotSchema.parse(JSON.parse(unseal(key, sealed, round)));

export type OwnForm = {
  subject: { name: string; title: string | null };
  /** the manager who reads the report beside the subject, if the round says so */
  readerName: string | null;
  /** whether the subject had a say in the raters, and whether a manager has settled them */
  hasNamed: boolean;
  isApproved: boolean;
  /** how many were asked about the subject, by relationship */
  asked: RosterCounts;
  /** the own ballot as it was last saved, with the edition that tells two tabs apart */
  ballot: (Ballot & { edition: string }) | null;
};

type FormRow = Omit<OwnForm, "subject" | "ballot"> & {
  name: string;
  title: string | null;
  sealed: Uint8Array | null;
  edition: string | null;
};

/** All that a rater's form is drawn from, in one statement; the ballot only where the rater may read it here. */
export const findOwnForm = async (scope: RaterScope): Promise<OwnForm> => {
  const key = scope.showsDraft ? keyOf(scope) : null;
  const tag = key && tagOf(key, scope.invitationId);
  const [row] = await query<FormRow>`
    select m.name, m.title, reader.name as "readerName", s."hasNamed", s."isApproved", b.sealed, b.edition,
           (select jsonb_object_agg(c.relationship, c.asked) from (
              select relationship, count(*)::int as asked from "Invitation"
              where "orgId" = s."orgId" and "roundId" = s."roundId" and "subjectId" = s."memberId"
              group by relationship) c) as asked
    from "RoundSubject" s
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    left join "Member" reader on reader."orgId" = s."orgId" and reader.id = s."readerId"
    left join "Ballot" b on b."orgId" = s."orgId" and b."roundId" = s."roundId" and b.tag = ${tag}::bytea
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid and s."memberId" = ${scope.subjectId}::uuid`;
  if (!row) throw new Error("an invitation without its subject");
  const { name, title, asked, sealed, edition, ...said } = row;
  const ballot = key && sealed && edition ? { ...readBallot(key, sealed, scope), edition } : null;
  return { ...said, subject: { name, title }, asked: asked ?? {}, ballot };
};

/** What the signed-in person has begun and not sent, by invitation: nobody else is told that there is a draft. */
export const listOwnDrafts = async (
  scope: UserScope,
  owed: readonly Owed[],
): Promise<Map<string, Ballot["answers"]>> => {
  // A token made by the operator never returns anything of a draft.
  const open = scope.via === "operator_token" ? [] : owed.filter(({ state }) => state === "invited");
  const keys = new Map<string, Buffer>();
  for (const { roundId, orgId, wrappedKey } of open)
    if (wrappedKey && !keys.has(roundId)) keys.set(roundId, unwrapKey({ orgId, roundId }, wrappedKey));
  const tags = open.flatMap(({ roundId, invitationId }) => {
    const key = keys.get(roundId);
    return key ? [{ invitationId, tag: tagOf(key, invitationId) }] : [];
  });
  if (tags.length === 0) return new Map();
  const rows = await query<{ id: string; orgId: string; roundId: string; sealed: Uint8Array }>`
    select i.id, i."orgId", i."roundId", b.sealed
    from unnest(${tags.map(({ invitationId }) => invitationId)}::uuid[], ${tags.map(({ tag }) => tag)}::bytea[]) as e (id, tag)
    join "Invitation" i on i.id = e.id
    join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
      and m."userId" = ${scope.userId}::uuid and m."leftOn" is null
    join "Ballot" b on b."orgId" = i."orgId" and b."roundId" = i."roundId" and b.tag = e.tag`;
  return new Map(
    rows.flatMap(({ id, sealed, ...round }) => {
      const key = keys.get(round.roundId);
      return key ? [[id, readBallot(key, sealed, round).answers] as const] : [];
    }),
  );
};

export type SaveOutcome =
  | { saved: true; edition: string }
  | { saved: false; why: "closed" | "changed_elsewhere" };

/**
 * Seals and keeps the own ballot in one statement: only while the round takes answers, and, where the writer
 * says which edition was read, only if that is still the one that is kept.
 */
export const saveOwnBallot = async (
  scope: RaterScope,
  ballot: Ballot,
  { now, expected }: { now: Date; expected: string | null | undefined },
): Promise<SaveOutcome> => {
  const key = keyOf(scope);
  if (!key) return { saved: false, why: "closed" };
  const edition = randomUUID();
  const tag = tagOf(key, scope.invitationId);
  const sealed = seal(key, JSON.stringify(ballot), scope);
  // What was read is saved over, and never made again where it is gone: a decline in another place has destroyed it.
  const over = expected ?? null;
  const isNewest = expected === undefined;
  // The lock on the round's row makes a close wait for this save, or this save see the close.
  const [row] = await query<{ open: boolean; saved: boolean }>`
    with open as (
      select "orgId", id from "Round"
      where "orgId" = ${scope.orgId}::uuid and id = ${scope.roundId}::uuid and state = 'open' and "closesAt" > ${now}
      for share
    ), changed as (
      update "Ballot" b set sealed = ${sealed}, edition = ${edition}::uuid from open
      where b."orgId" = open."orgId" and b."roundId" = open.id and b.tag = ${tag} and b.edition = ${over}::uuid
      returning true
    ), made as (
      insert into "Ballot" ("orgId", "roundId", tag, sealed, edition)
      select "orgId", id, ${tag}, ${sealed}, ${edition}::uuid from open where ${over}::uuid is null
      on conflict ("orgId", "roundId", tag) do update set sealed = excluded.sealed, edition = excluded.edition
        where ${isNewest}::boolean
      returning true
    ), saved as (
      select from changed union all select from made
    ), marked as (
      update "Invitation" set state = case when ${ballot.state} = 'sent' then 'answered' else 'invited' end
      where "orgId" = ${scope.orgId}::uuid and id = ${scope.invitationId}::uuid and exists (select 1 from saved)
        and state <> case when ${ballot.state} = 'sent' then 'answered' else 'invited' end
    )
    select exists (select 1 from open) as open, exists (select 1 from saved) as saved`;
  if (!row?.open) return { saved: false, why: "closed" };
  return row.saved ? { saved: true, edition } : { saved: false, why: "changed_elsewhere" };
};

/**
 * For whoever is erased: in rounds that take answers, everything that they have given is declined, and its ballots and
 * those about them are destroyed, sealed as they are. What was closed before is the release's.
 */
export const destroyBallotsAround = async (scope: { userId: string }, now: Date): Promise<void> => {
  const found = await query<{ id: string; orgId: string; roundId: string; wrapped: Uint8Array }>`
    select i.id, i."orgId", i."roundId", k.wrapped
    from "Member" m
    join "Round" r on r."orgId" = m."orgId" and r.state = 'open' and r."closesAt" > ${now}
    join "RoundKey" k on k."orgId" = r."orgId" and k."roundId" = r.id
    join "Invitation" i on i."orgId" = r."orgId" and i."roundId" = r.id and m.id in (i."raterId", i."subjectId")
    where m."userId" = ${scope.userId}::uuid
    for share of r`;
  const keys = new Map<string, Buffer>();
  for (const { orgId, roundId, wrapped } of found)
    if (!keys.has(roundId)) keys.set(roundId, unwrapKey({ orgId, roundId }, wrapped));
  const ballots = found.flatMap(({ id, orgId, roundId }) => {
    const key = keys.get(roundId);
    return key ? [{ id, orgId, roundId, tag: tagOf(key, id) }] : [];
  });
  await query`
    delete from "Ballot" b
    using unnest(${ballots.map(({ orgId }) => orgId)}::uuid[], ${ballots.map(({ roundId }) => roundId)}::uuid[],
                 ${ballots.map(({ tag }) => tag)}::bytea[]) as e (org, round, tag)
    where b."orgId" = e.org and b."roundId" = e.round and b.tag = e.tag`;
  await query`
    update "Invitation" i set state = 'declined'
    from "Member" m
    where m."userId" = ${scope.userId}::uuid and i."orgId" = m."orgId" and i."raterId" = m.id
      and i.id = any(${ballots.map(({ id }) => id)}::uuid[])`;
};

/** The rater declines: the own ballot, if there is one, is destroyed. False if the round takes no answers. */
export const declineOwn = async (scope: RaterScope, now: Date): Promise<boolean> => {
  const key = keyOf(scope);
  if (!key) return false;
  const tag = tagOf(key, scope.invitationId);
  const [row] = await query<{ open: boolean }>`
    with open as (
      select "orgId", id from "Round"
      where "orgId" = ${scope.orgId}::uuid and id = ${scope.roundId}::uuid and state = 'open' and "closesAt" > ${now}
      for share
    ), gone as (
      delete from "Ballot" b using open
      where b."orgId" = open."orgId" and b."roundId" = open.id and b.tag = ${tag}
    ), marked as (
      update "Invitation" i set state = 'declined' from open
      where i."orgId" = open."orgId" and i.id = ${scope.invitationId}::uuid
    )
    select exists (select 1 from open) as open`;
  return row?.open ?? false;
};
