import { type CoverageWord, coverageOf } from "./coverage";
import type { TeamOverview } from "./team-overview";

/** A member of a team, by the round's skills: the chance of showing it often or more by the own report alone; null without a figure. */
export type Chances = readonly (number | null)[];

export type WhatIfSkill = {
  /** null where nobody has a figure */
  readonly before: CoverageWord | null;
  readonly after: CoverageWord | null;
};

/** A skill is covered by two: of fewer people every word would be the same, and say nothing. */
export const LEAST_READABLE = 2;

/** Somebody new who is strong in a skill surely shows it often. */
const SURELY = 1;

const wordOf = (chances: readonly number[], tellsApart: boolean): CoverageWord | null =>
  chances.length > 0 ? coverageOf(chances, { tellsApart }) : null;

/**
 * Whether two people or more would show each skill often, before and after somebody leaves and somebody new comes who
 * is strong in one skill (of the rest nothing is known, so that it counts for nothing). Over the people given, who are
 * those whose reports the viewer may read: nobody else's figure is in any of the words, so that chances are those of
 * single reports, and not drawn towards the round's mean as on the team's page. Always "unclear" where the round cannot
 * tell people apart, as the page says; null for a skill that this viewer may not see summed up there, and for all of
 * them over fewer than two people.
 */
export const whatIf = ({
  view,
  people,
  without,
  adding,
}: {
  /** the team's page as this viewer sees it */
  view: { readonly skills: readonly Pick<TeamOverview["skills"][number], "key" | "figure" | "tellsApart">[] };
  people: readonly { readonly id: string; readonly chances: Chances }[];
  without: string | null;
  adding: string | null;
}): WhatIfSkill[] =>
  view.skills.map(({ key, figure, tellsApart }, index) => {
    if ("hidden" in figure || people.length < LEAST_READABLE) return { before: null, after: null };
    const chancesOf = (some: typeof people): number[] => some.flatMap(({ chances }) => chances[index] ?? []);
    const stay = chancesOf(people.filter(({ id }) => id !== without));
    return {
      before: wordOf(chancesOf(people), tellsApart === true),
      after: wordOf(adding === key ? [...stay, SURELY] : stay, tellsApart === true),
    };
  });
