import { type Entry, type Group, matches, wordsOf } from "@/components/command/entry";
import { t } from "@/lib/i18n";

type Sources = {
  owed: readonly Entry[];
  reports: readonly Entry[];
  teams: readonly Entry[];
  goals: readonly Entry[];
  pages: readonly Entry[];
  /** what the server has found, which may still be the answer to fewer letters */
  found: readonly Entry[];
  /** pages below any of these */
  below: readonly Entry[];
  isFoundOld: boolean;
};

const BEFORE_TYPING = 4;
const MOST = 8;
const PAGES_MOST = 30;

/**
 * What is offered for some words. What was here before the server answered stays in its place, so that nobody presses
 * Enter on what has just moved there. Each address is offered once.
 */
export const groupsOf = (search: string, sources: Sources): Group[] => {
  const words = wordsOf(search);
  const seen = new Set<string>();
  const pick = (entries: readonly Entry[], most: number, isChecked = false): Entry[] => {
    const picked = entries
      .filter((entry) => (isChecked || matches(entry, words)) && !seen.has(entry.href))
      .slice(0, most);
    for (const { href } of picked) seen.add(href);
    return picked;
  };
  const own = words.length > 0 ? MOST : BEFORE_TYPING;
  const groups: Group[] = [
    { label: t("Asked of you"), entries: pick(sources.owed, own) },
    { label: t("Reports"), entries: pick(sources.reports, own) },
    { label: t("Team reviews"), entries: pick(sources.teams, own) },
    { label: t("Goals"), entries: pick(sources.goals, own) },
    { label: t("Pages"), entries: pick(sources.pages, PAGES_MOST) },
    {
      label: t("In the organisation"),
      entries: words.length > 0 ? pick(sources.found, MOST, !sources.isFoundOld) : [],
    },
    { label: t("Further in"), entries: words.length > 0 ? pick(sources.below, MOST) : [] },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
};
