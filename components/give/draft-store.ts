/** Where a browser keeps what is not saved yet: so small that whatever signs out can erase it. */
export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export const PREFIX = "bothhats/draft/";

/** This browser's storage; null where it gives none. */
export const browserDrafts = (): DraftStore | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

export const draftKeys = (drafts: DraftStore): string[] =>
  Array.from({ length: drafts.length }, (_, at) => drafts.key(at) ?? "").filter((key) =>
    key.startsWith(PREFIX),
  );

/** Erases every draft in this browser: whoever signs out leaves nothing behind. */
export const forgetDrafts = (drafts: DraftStore): void => {
  for (const key of draftKeys(drafts)) drafts.removeItem(key);
};
