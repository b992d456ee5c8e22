import { formatList, t } from "@/lib/i18n";
import type { WhatIfOutput } from "@/lib/schemas/balance";

type Skill = WhatIfOutput["skills"][number];

export const isChanged = ({ before, after }: Skill): boolean => before !== after;

const RANK = { thin: 0, unclear: 1, covered: 2 } as const;

/** A word that is not there counts for less than any. */
const rankOf = (word: Skill["before"]): number => (word ? RANK[word] : -1);

/** What would change, in a sentence: losses before gains. */
export const whatIfSentence = ({ without, adding, skills }: WhatIfOutput): string => {
  if (!without && !adding)
    return t("Choose who leaves or what somebody new is strong in. This is how it is now.");
  const names = (isMeant: (skill: Skill) => boolean): string =>
    formatList(skills.filter(isMeant).map(({ name }) => name));
  const less = names(({ before, after }) => rankOf(after) < rankOf(before));
  const more = names(({ before, after }) => rankOf(after) > rankOf(before));
  if (less && more) return t("Less certain to be covered: {less}. More certain: {more}.", { less, more });
  if (less) return t("Less certain to be covered: {less}.", { less });
  if (more) return t("More certain to be covered: {more}.", { more });
  return t("Nothing would change that can be said with certainty.");
};
