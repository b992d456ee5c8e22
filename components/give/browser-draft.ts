import type { Answers } from "@/lib/domain/answers";
import { type FormAnswers, formAnswers, isSame } from "./answers-state";

/**
 * Answers that could not be saved yet wait in the browser. Each belongs to one account and one invitation,
 * and is erased once saved, when its owner signs out, and after the close.
 */
export type DraftPlace = { readonly owner: string; readonly invitation: string };

export type BrowserDraft = {
  readonly answers: FormAnswers;
  /** the saved edition that these answers started from; null where nothing was saved */
  readonly edition: string | null;
  /** after this moment nobody takes the answers any more */
  readonly closesAt: string;
};

type Drafts = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "bothhats/draft/";
const keyOf = ({ owner, invitation }: DraftPlace): string => `${PREFIX}${owner}/${invitation}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isDraft = (value: unknown): value is { answers: Answers; edition: string | null; closesAt: string } =>
  isRecord(value) &&
  typeof value.closesAt === "string" &&
  (value.edition === null || typeof value.edition === "string") &&
  isRecord(value.answers) &&
  isRecord(value.answers.skills) &&
  isRecord(value.answers.dimensions) &&
  isRecord(value.answers.comments);

const parse = (text: string | null): BrowserDraft | null => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isDraft(value) ? { ...value, answers: formAnswers(value.answers) } : null;
  } catch {
    return null;
  }
};

/** False where the browser keeps nothing: storage is full, or forbidden. */
export const keepDraft = (drafts: Drafts, place: DraftPlace, draft: BrowserDraft): boolean => {
  try {
    drafts.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

export const readDraft = (drafts: Drafts, place: DraftPlace): BrowserDraft | null =>
  parse(drafts.getItem(keyOf(place)));

export const forgetDraft = (drafts: Drafts, place: DraftPlace): void => drafts.removeItem(keyOf(place));

/** Erases a draft that says no more than what is saved by now. */
export const forgetSaved = (drafts: Drafts, place: DraftPlace, saved: FormAnswers): void => {
  const draft = readDraft(drafts, place);
  if (draft && isSame(draft.answers, saved)) forgetDraft(drafts, place);
};

const keys = (drafts: Drafts): string[] =>
  Array.from({ length: drafts.length }, (_, at) => drafts.key(at) ?? "").filter((key) =>
    key.startsWith(PREFIX),
  );

/** Erases every draft in this browser: whoever signs out leaves nothing behind. */
export const forgetDrafts = (drafts: Drafts): void => {
  for (const key of keys(drafts)) drafts.removeItem(key);
};

/** Erases what nobody takes any more, and what cannot be read. */
export const forgetEnded = (drafts: Drafts, now: Date): void => {
  for (const key of keys(drafts)) {
    const draft = parse(drafts.getItem(key));
    if (!draft || !(new Date(draft.closesAt) > now)) drafts.removeItem(key);
  }
};

/** This browser's storage; null where it gives none. */
export const browserDrafts = (): Drafts | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
