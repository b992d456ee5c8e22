import { firstStepsOf } from "./growth-steps";
import type { Report } from "./report";
import { REFERENCE_PRIOR } from "./round-constant";

/** Why a skill is suggested: a gap that is clear, or a figure that is surely low. */
export type SuggestionReason = "blind_spot" | "rates_higher" | "low" | "hidden_strength" | "rates_lower";

/** One of the ways to grow that fit everybody (`growth.ts`). */
export type GeneralWay = "reflect" | "ask" | "models" | "practise";

export type Suggestion =
  | {
      readonly kind: "skill";
      readonly skill: string;
      readonly name: string;
      readonly reason: SuggestionReason;
      /** what to try in the coming week; for a skill of the organisation's own, what others would see at its best */
      readonly steps: readonly string[];
      readonly atBest: string;
    }
  | { readonly kind: "way"; readonly way: GeneralWay };

export const MOST_SUGGESTIONS = 3;
export const FEWEST_SUGGESTIONS = 2;

type Item = Report["skills"][number];
type Reasoned = { readonly item: Item; readonly reason: SuggestionReason };

const bySize = (a: Item, b: Item): number =>
  Math.abs(b.gap?.difference ?? 0) - Math.abs(a.gap?.difference ?? 0);

const withGap = ({ skills }: Report, kind: "higher_self" | "lower_self"): Item[] =>
  skills.filter(({ gap }) => gap?.class === kind).sort(bySize);

const higher = (report: Report): Reasoned[] => {
  const all = withGap(report, "higher_self").map(
    (item): Reasoned => ({ item, reason: item.gap?.johari === "blind_spot" ? "blind_spot" : "rates_higher" }),
  );
  return [
    ...all.filter(({ reason }) => reason === "blind_spot"),
    ...all.filter(({ reason }) => reason !== "blind_spot"),
  ];
};

/** Certain only where the whole interval of the others lies below the middle between sometimes and often. */
const low = ({ skills }: Report): Reasoned[] =>
  skills
    .flatMap((item) =>
      "hidden" in item.others || item.others.high >= REFERENCE_PRIOR
        ? []
        : [{ item, high: item.others.high }],
    )
    .sort((a, b) => a.high - b.high)
    .map(({ item }) => ({ item, reason: "low" }));

const lower = (report: Report): Reasoned[] =>
  withGap(report, "lower_self").map((item) => ({
    item,
    reason: item.gap?.johari === "hidden_strength" ? "hidden_strength" : "rates_lower",
  }));

const firstOfEach = (all: readonly Reasoned[]): Reasoned[] =>
  all.filter(({ item }, at) => all.findIndex((one) => one.item.key === item.key) === at);

/** What fits whoever has no certain skill to work on: asked in the order of what the report lacks. */
const generalWays = ({ method, balance, skills }: Report): GeneralWay[] => [
  ...(method.selfAnswered ? [] : (["reflect"] as const)),
  ...(balance.lean && balance.lean !== "no_clear_lean" ? (["practise"] as const) : []),
  ...(skills.some(({ gap }) => gap?.class === "not_enough_to_tell") || skills.every(({ gap }) => !gap)
    ? (["ask"] as const)
    : []),
  "models",
  "practise",
];

/**
 * Two or three things to do next, from displayed figures alone: clear gaps first, blind spots before others, then
 * the lowest skills whose whole interval lies below the middle. One place of three is kept for what others see
 * more of than one does oneself. Where fewer than two skills are certain, ways that fit everybody fill up.
 */
export const suggestionsOf = (report: Report): Suggestion[] => {
  const strengths = lower(report).slice(0, 1);
  const toLearn = firstOfEach([...higher(report), ...low(report)]).slice(
    0,
    MOST_SUGGESTIONS - strengths.length,
  );
  const skills = [...toLearn, ...strengths].flatMap(({ item, reason }): Suggestion[] => {
    const skill = report.method.framework.skills.find(({ key }) => key === item.key);
    if (!skill) return [];
    const { key, name, behaviours } = skill;
    return [{ kind: "skill", skill: key, name, reason, steps: firstStepsOf(key), atBest: behaviours.high }];
  });
  const missing = Math.max(0, FEWEST_SUGGESTIONS - skills.length);
  const ways = [...new Set(generalWays(report))].slice(0, missing);
  return [...skills, ...ways.map((way): Suggestion => ({ kind: "way", way }))];
};
