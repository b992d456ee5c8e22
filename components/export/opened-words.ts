import { t } from "@/lib/i18n";

/** What a file does that is known before it is opened: said as on the page of a report, before its first figure. */
export const openedWords = (): string =>
  t(
    "Others’ reports and team pages in it count as opened by you. Where somebody shares a report with you and you answered about them, your own answer may be in its figures.",
  );
