import { LEAST_READABLE } from "@/lib/domain/what-if";
import { formatList, plural, t } from "@/lib/i18n";
import type { WhatIfOutput } from "@/lib/schemas/balance";

type Skill = WhatIfOutput["skills"][number];

export const isChanged = ({ before, after }: Skill): boolean => before !== after;

const RANK = { thin: 0, unclear: 1, covered: 2 } as const;

/** A word that is not there counts for less than any. */
const rankOf = (word: Skill["before"]): number => (word ? RANK[word] : -1);

/** Why there is nothing to say at all; null where there is. */
export const blockedWords = ({ people, skills }: Pick<WhatIfOutput, "people" | "skills">): string | null => {
  if (people.length < LEAST_READABLE)
    return t(
      "It would tell about single people, so it is worked out over those alone whose reports you may read. That takes two of this team or more; members can share theirs with you.",
    );
  return skills.every(({ before, after }) => before === null && after === null)
    ? t(
        "The team’s page shows no figure of any skill, and says why. So there is nothing to work this out from.",
      )
    : null;
};

/** What would change, in a sentence: losses before gains. */
export const whatIfSentence = ({
  without,
  adding,
  skills,
  otherCount,
}: Pick<WhatIfOutput, "without" | "adding" | "skills" | "otherCount">): string => {
  if (!without && !adding)
    return otherCount > 0
      ? t("Choose who leaves or what somebody new is strong in. This is how it is among those people now.")
      : t("Choose who leaves or what somebody new is strong in. This is how it is now.");
  const names = (isMeant: (skill: Skill) => boolean): string =>
    formatList(skills.filter(isMeant).map(({ name }) => name));
  const less = names(({ before, after }) => rankOf(after) < rankOf(before));
  const more = names(({ before, after }) => rankOf(after) > rankOf(before));
  if (less && more) return t("Less certain to be covered: {less}. More certain: {more}.", { less, more });
  if (less) return t("Less certain to be covered: {less}.", { less });
  if (more) return t("More certain to be covered: {more}.", { more });
  return t("Nothing would change that can be said with certainty.");
};

/** Over whom it is worked out, and who is left out: by name, as far as a sentence holds names. */
export const whoseWords = ({
  people,
  others,
  otherCount,
}: Pick<WhatIfOutput, "people" | "others" | "otherCount">): string => {
  if (otherCount === 0) return t("Worked out over everybody in the team with a report.");
  const unnamed = otherCount - others.length;
  const more = unnamed > 0 ? [plural(unnamed, { one: "# other", other: "# others" })] : [];
  return t("Worked out over those whose reports you may read: {people}. Not in it: {others}.", {
    people: formatList(people.map(({ name }) => name)),
    others: formatList([...others.map(({ name }) => name), ...more]),
  });
};
