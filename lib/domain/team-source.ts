import { DIMENSION_DISPLAY, derivedValue, skillDisplay } from "./cell";
import { reachOf } from "./interval";
import type { Report } from "./report";
import type { SkillList } from "./skill";

/** Members of a team as they were frozen at the launch. */
export type Team = { readonly id: string; readonly memberIds: readonly string[] };

/** A subject's level of each list, as the report says; null where it has none. */
export type Levels = Readonly<Record<SkillList, number | null>>;

/** All that team views need of one report. Small: a round of thousands holds all of them at once. */
export type TeamSource = {
  readonly id: string;
  /** by the round's skills, then its dimensions: the value that stands for the figure of others */
  readonly values: readonly (number | null)[];
  /** how many answers are behind each; 0 without a figure */
  readonly counts: readonly number[];
  readonly levels: Levels;
};

/** What all reports of a round have in common. */
export type TeamMethod = Pick<
  Report["method"],
  "threshold" | "framework" | "withinVariance" | "listVariance"
> & {
  /** half widths of 90 % intervals, in standard errors */
  readonly reach: { readonly within: number; readonly list: number };
};

export const teamMethodOf = ({
  threshold,
  framework,
  withinVariance,
  listVariance,
}: Report["method"]): TeamMethod => ({
  threshold,
  framework,
  withinVariance,
  listVariance,
  reach: { within: reachOf(withinVariance.df), list: reachOf(listVariance.df) },
});

export const teamSourceOf = ({
  subject,
  skills,
  dimensions,
  lists,
  method,
}: Pick<Report, "subject" | "skills" | "dimensions" | "lists" | "method">): TeamSource => {
  const display = skillDisplay(method.threshold);
  const items = [
    ...skills.map(({ others }) => ({ others, display })),
    ...dimensions.map(({ others }) => ({ others, display: DIMENSION_DISPLAY })),
  ];
  const levelOf = (list: SkillList): number | null => {
    const { level } = lists[list];
    return "value" in level ? level.value : null;
  };
  return {
    id: subject.id,
    values: items.map(({ others, display: shown }) =>
      "value" in others ? derivedValue(others, shown) : null,
    ),
    counts: items.map(({ others }) => ("n" in others ? others.n : 0)),
    levels: { leadership: levelOf("leadership"), management: levelOf("management") },
  };
};
