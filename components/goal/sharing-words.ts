import { t } from "@/lib/i18n";

/** What it means to let one's manager read a goal; nobody reads it as long as there is none. */
export const sharingHint = (hasManager: boolean): string =>
  hasManager
    ? t("Whoever your line manager is, now or later. Otherwise nobody but you ever sees it.")
    : t(
        "You have no line manager now, so nobody reads it. Whoever becomes your line manager could; without this nobody but you ever sees it.",
      );

/** Who can read a goal. */
export const readerWords = (isShared: boolean, hasManager: boolean): string => {
  if (!isShared) return t("Private");
  return hasManager ? t("Your manager can read it") : t("For a line manager, of whom you have none now");
};
