import { type DraftStore, PREFIX } from "@/components/give/draft-store";
import { areSame, type NameChoice } from "@/components/nomination/name-choice";
import { NAMED_AS } from "@/lib/domain/naming";

/**
 * A list that is not handed in, or not approved, waits in the browser as a form's draft does: found again when its
 * writer comes back, and erased once it is sent, when its owner signs out, and after its time. Only one account has a
 * page for it.
 */
export type ListPlace = {
  readonly work: "naming" | "approving";
  readonly round: string;
  /** whom the list is about */
  readonly subject: string;
};

export type KeptList = {
  /** who is on the list, or was added to it */
  readonly names: readonly NameChoice[];
  /** who was taken out of it, by what the page calls them */
  readonly gone: readonly string[];
  /** what was there when the work began: if something else is there now, that is newer */
  readonly base: readonly NameChoice[];
  /** after this moment nobody takes it any more */
  readonly closesAt: string;
};

const keyOf = ({ work, round, subject }: ListPlace): string => `${PREFIX}${work}/${round}/${subject}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isName = (value: unknown): value is NameChoice =>
  isRecord(value) &&
  (value.id === null || typeof value.id === "string") &&
  typeof value.name === "string" &&
  typeof value.email === "string" &&
  NAMED_AS.some((known) => known === value.relationship);

const areNames = (value: unknown): value is NameChoice[] => Array.isArray(value) && value.every(isName);

const isKept = (value: unknown): value is KeptList =>
  isRecord(value) &&
  areNames(value.names) &&
  areNames(value.base) &&
  Array.isArray(value.gone) &&
  value.gone.every((id) => typeof id === "string") &&
  typeof value.closesAt === "string";

/** False where the browser keeps nothing: storage is full, or forbidden. */
export const keepList = (drafts: DraftStore | null, place: ListPlace, list: KeptList): boolean => {
  try {
    drafts?.setItem(keyOf(place), JSON.stringify(list));
    return drafts !== null;
  } catch {
    return false;
  }
};

export const forgetList = (drafts: DraftStore | null, place: ListPlace): void =>
  drafts?.removeItem(keyOf(place));

/** What waits here and goes on from what is there now; anything else under its name is erased. */
export const readList = (
  drafts: DraftStore | null,
  place: ListPlace,
  { base, now }: { base: readonly NameChoice[]; now: Date },
): KeptList | null => {
  const value = parse(drafts?.getItem(keyOf(place)));
  if (isKept(value) && new Date(value.closesAt) > now && areSame(value.base, base)) return value;
  forgetList(drafts, place);
  return null;
};

const parse = (text: string | null | undefined): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
};
