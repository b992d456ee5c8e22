import { type CoverageWord, coverageOf } from "./coverage";

/** A member of a team, by the round's skills: the chance of showing it often or more; null without a figure. */
export type Chances = readonly (number | null)[];

export type WhatIfSkill = {
  /** null where nobody has a figure */
  readonly before: CoverageWord | null;
  readonly after: CoverageWord | null;
};

/** Somebody new who is strong in a skill surely shows it often. */
const SURELY = 1;

const wordOf = (chances: readonly number[], tellsApart: boolean): CoverageWord | null =>
  chances.length > 0 ? coverageOf(chances, { tellsApart }) : null;

/**
 * Whether two people or more would show each skill often, before and after somebody leaves and somebody new comes who
 * is strong in one skill (of the rest nothing is known, so that it counts for nothing). Over the people given, who are
 * those whose reports the viewer may read: nobody else's figure is in any of the words. Always "unclear" where the
 * round cannot tell people apart; null for a skill that this viewer may not see summed up.
 */
export const whatIf = ({
  skills,
  people,
  without,
  adding,
}: {
  /** by the round's skills */
  skills: readonly { readonly key: string; readonly tellsApart: boolean; readonly isHidden: boolean }[];
  people: readonly { readonly id: string; readonly chances: Chances }[];
  without: string | null;
  adding: string | null;
}): WhatIfSkill[] =>
  skills.map(({ key, tellsApart, isHidden }, index) => {
    if (isHidden) return { before: null, after: null };
    const chancesOf = (some: typeof people): number[] => some.flatMap(({ chances }) => chances[index] ?? []);
    const stay = chancesOf(people.filter(({ id }) => id !== without));
    return {
      before: wordOf(chancesOf(people), tellsApart),
      after: wordOf(adding === key ? [...stay, SURELY] : stay, tellsApart),
    };
  });
