import { randomUUID } from "node:crypto";
import type { RaterScope } from "@/lib/access/scope";
import { type Ballot, ballotSchema } from "@/lib/schemas/answers";
import { database } from "./database";
import { seal, tagOf, unseal, unwrapKey } from "./seal";

const keyOf = (scope: RaterScope): Buffer | null => scope.wrappedKey && unwrapKey(scope, scope.wrappedKey);

/** The own ballot as it was last saved, with the edition that tells two tabs apart. */
export const findOwnBallot = async (scope: RaterScope): Promise<(Ballot & { edition: string }) | null> => {
  const key = keyOf(scope);
  if (!key) return null;
  const tag = tagOf(key, scope.invitationId);
  const [row] = await database().$queryRaw<{ sealed: Uint8Array; edition: string }[]>`
    select sealed, edition from "Ballot"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid and tag = ${tag}`;
  if (!row) return null;
  return { ...ballotSchema.parse(JSON.parse(unseal(key, row.sealed, scope))), edition: row.edition };
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
  const guarded = expected !== undefined;
  // The lock on the round's row makes a close wait for this save, or this save see the close.
  const [row] = await database().$queryRaw<{ open: boolean; saved: boolean }[]>`
    with open as (
      select "orgId", id from "Round"
      where "orgId" = ${scope.orgId}::uuid and id = ${scope.roundId}::uuid and state = 'open' and "closesAt" > ${now}
      for share
    ), saved as (
      insert into "Ballot" ("orgId", "roundId", tag, sealed, edition)
      select "orgId", id, ${tag}, ${sealed}, ${edition}::uuid from open
      on conflict ("orgId", "roundId", tag) do update set sealed = excluded.sealed, edition = excluded.edition
        where not ${guarded}::boolean or "Ballot".edition = ${expected ?? null}::uuid
      returning true
    ), marked as (
      update "Invitation" set state = case when ${ballot.state} = 'sent' then 'answered' else 'invited' end
      where "orgId" = ${scope.orgId}::uuid and id = ${scope.invitationId}::uuid and exists (select 1 from saved)
        and state <> case when ${ballot.state} = 'sent' then 'answered' else 'invited' end
    )
    select exists (select 1 from open) as open, exists (select 1 from saved) as saved`;
  if (!row?.open) return { saved: false, why: "closed" };
  return row.saved ? { saved: true, edition } : { saved: false, why: "changed_elsewhere" };
};

/** The rater declines: the own ballot, if there is one, is destroyed. False if the round takes no answers. */
export const declineOwn = async (scope: RaterScope, now: Date): Promise<boolean> => {
  const key = keyOf(scope);
  if (!key) return false;
  const tag = tagOf(key, scope.invitationId);
  const [row] = await database().$queryRaw<{ open: boolean }[]>`
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
