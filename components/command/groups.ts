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
  const pick = (
    label: string,
    entries: readonly Entry[],
    { most, isChecked = false }: { most: number; isChecked?: boolean },
  ): Group => {
    const picked = entries
      .filter((entry) => (isChecked || matches(entry, words, label)) && !seen.has(entry.href))
      .slice(0, most);
    for (const { href } of picked) seen.add(href);
    return { label, entries: picked };
  };
  const own = words.length > 0 ? MOST : BEFORE_TYPING;
  const typed = <T>(entries: readonly T[]): readonly T[] => (words.length > 0 ? entries : []);
  const groups: Group[] = [
    pick(t("Asked of you"), sources.owed, { most: own }),
    pick(t("Reports"), sources.reports, { most: own }),
    pick(t("Team reviews"), sources.teams, { most: own }),
    pick(t("Goals"), sources.goals, { most: own }),
    pick(t("Pages"), sources.pages, { most: PAGES_MOST }),
    pick(t("In the organisation"), typed(sources.found), { most: MOST, isChecked: !sources.isFoundOld }),
    pick(t("What to do there"), typed(sources.below), { most: MOST }),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
};
