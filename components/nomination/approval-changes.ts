import type { NameChoice } from "@/components/nomination/name-choice";
import type { NamedAs } from "@/lib/domain/naming";
import type { ApprovalOutput } from "@/lib/schemas/nomination";

export type ListedRater = ApprovalOutput["raters"][number];

/** What is changed of a list: who is taken out, by invitation, and who is added. */
export type ApprovalChanges = { readonly gone: ReadonlySet<string>; readonly added: readonly NameChoice[] };
export const NO_CHANGES: ApprovalChanges = { gone: new Set(), added: [] };

const withoutEmail = (names: readonly NameChoice[], email: string): NameChoice[] =>
  names.filter((name) => name.email !== email);

/** What somebody on the list is named as from now on; null for who is taken out. */
export const nowAs = (rater: ListedRater, { gone, added }: ApprovalChanges): NamedAs | null => {
  if (!gone.has(rater.id)) return rater.relationship;
  return added.find(({ email }) => email === rater.email)?.relationship ?? null;
};

export const takeOut = ({ gone, added }: ApprovalChanges, rater: ListedRater): ApprovalChanges => ({
  gone: new Set(gone).add(rater.id),
  added: withoutEmail(added, rater.email),
});

export const putBack = ({ gone, added }: ApprovalChanges, rater: ListedRater): ApprovalChanges => ({
  gone: new Set([...gone].filter((id) => id !== rater.id)),
  added: withoutEmail(added, rater.email),
});

/** Names somebody as something else: taken out, and added as that. */
export const renameAs = (
  changes: ApprovalChanges,
  rater: ListedRater,
  relationship: NamedAs,
): ApprovalChanges => {
  if (relationship === rater.relationship) return putBack(changes, rater);
  const { gone, added } = takeOut(changes, rater);
  const { raterId: id, name, email } = rater;
  return { gone, added: [...added, { id, name, email, relationship }] };
};

/** Who is new on the list. */
export const newIn = ({ added }: ApprovalChanges, raters: readonly ListedRater[]): NameChoice[] => {
  const listed = new Set(raters.map(({ email }) => email));
  return added.filter(({ email }) => !listed.has(email));
};

/** Changes that were kept, as far as the list that they were made of is still so. */
export const fitting = (
  { gone, added }: ApprovalChanges,
  raters: readonly ListedRater[],
): ApprovalChanges => {
  const out = raters.filter(({ id }) => gone.has(id));
  const standing = new Set(raters.filter(({ id }) => !gone.has(id)).map(({ email }) => email));
  return {
    gone: new Set(out.map(({ id }) => id)),
    added: added.filter(({ email }) => !standing.has(email)),
  };
};
