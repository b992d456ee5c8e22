import type { Answers } from "@/lib/domain/answers";
import { type FormAnswers, formAnswers, isSame } from "./answers-state";
import { type DraftStore, draftKeys, PREFIX } from "./draft-store";

/**
 * Answers that could not be saved yet wait in the browser. Each belongs to one account and one invitation,
 * and is erased once saved, when its owner signs out, and after the close.
 */
export type DraftPlace = { readonly owner: string; readonly invitation: string };

export type BrowserDraft = {
  readonly answers: FormAnswers;
  /** the saved edition that these answers started from; null where nothing was saved */
  readonly edition: string | null;
  /** what that edition said: it tells what was changed here from what was changed elsewhere */
  readonly base: FormAnswers;
  /** after this moment nobody takes the answers any more */
  readonly closesAt: string;
};

const keyOf = ({ owner, invitation }: DraftPlace): string => `${PREFIX}${owner}/${invitation}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAnswers = (value: unknown): value is Answers =>
  isRecord(value) && isRecord(value.skills) && isRecord(value.dimensions) && isRecord(value.comments);

type Kept = { answers: Answers; base?: unknown; edition: string | null; closesAt: string };

const isDraft = (value: unknown): value is Kept =>
  isRecord(value) &&
  typeof value.closesAt === "string" &&
  (value.edition === null || typeof value.edition === "string") &&
  isAnswers(value.answers);

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
};

/** False where the browser keeps nothing: storage is full, or forbidden. */
export const keepDraft = (drafts: DraftStore, place: DraftPlace, draft: BrowserDraft): boolean => {
  try {
    drafts.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

export const readDraft = (drafts: DraftStore, place: DraftPlace): BrowserDraft | null => {
  const value = parse(drafts.getItem(keyOf(place)));
  if (!isDraft(value)) return null;
  const { answers, base, edition, closesAt } = value;
  return {
    answers: formAnswers(answers),
    base: formAnswers(isAnswers(base) ? base : null),
    edition,
    closesAt,
  };
};

export const forgetDraft = (drafts: DraftStore, place: DraftPlace): void => drafts.removeItem(keyOf(place));

/** Erases a draft that says no more than what is saved by now. */
export const forgetSaved = (drafts: DraftStore, place: DraftPlace, saved: FormAnswers): void => {
  const draft = readDraft(drafts, place);
  if (draft && isSame(draft.answers, saved)) forgetDraft(drafts, place);
};

/** Erases what nobody takes any more, and what cannot be read; not what the page knows to be open still. */
export const forgetEnded = (drafts: DraftStore, now: Date, open?: DraftPlace): void => {
  const kept = open && keyOf(open);
  for (const key of draftKeys(drafts)) {
    if (kept && (key === kept || key.startsWith(`${kept}/`))) continue;
    const value = parse(drafts.getItem(key));
    const closesAt = isRecord(value) ? value.closesAt : null;
    if (typeof closesAt !== "string" || !(new Date(closesAt) > now)) drafts.removeItem(key);
  }
};

/** Where in a form somebody was on this device: a question, and how far below the window's edge it stood. */
export type Whereabouts = { readonly question: string; readonly top: number };

const placeKeyOf = (place: DraftPlace): string => `${keyOf(place)}/place`;

export const keepWhereabouts = (
  drafts: DraftStore,
  place: DraftPlace,
  at: Whereabouts & { closesAt: string },
): void => {
  try {
    drafts.setItem(placeKeyOf(place), JSON.stringify(at));
  } catch {
    // then the form begins at its first open question
  }
};

export const readWhereabouts = (drafts: DraftStore, place: DraftPlace): Whereabouts | null => {
  const value = parse(drafts.getItem(placeKeyOf(place)));
  if (!isRecord(value) || typeof value.question !== "string" || typeof value.top !== "number") return null;
  return { question: value.question, top: value.top };
};

/** Nothing of one form is left in this browser. */
export const forgetForm = (drafts: DraftStore, place: DraftPlace): void => {
  forgetDraft(drafts, place);
  drafts.removeItem(placeKeyOf(place));
};
