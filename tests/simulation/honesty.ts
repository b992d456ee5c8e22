import type { GapHonesty, HonestyRow, RoundCount } from "../../components/method/gap-honesty";
import { release } from "../../lib/domain/release";
import { chanceFrom, shuffleWith } from "../domain/world";
import { type Plan, truthOf } from "./truth";

export const RATERS = [4, 6, 10] as const;
export const GAPS = [0.5, 1, 1.5] as const;
const SUBJECTS = 40;
/** of the 17 skills of a report: as many as one would call a lot */
const SKILLS_APART = 4;

type Counts = Omit<RoundCount, "raters" | "gap">;

/** Releases one made-up round by the product's own rules, and counts what its reports say against what is true. */
export const countRound = (plan: Plan, seed: number): Counts => {
  const chance = chanceFrom(seed);
  const { input, gaps } = truthOf(plan, { chance, shuffle: shuffleWith(chance) });
  const counts: Counts = { without: 0, blindSpots: 0, clear: 0, apart: 0, found: 0 };
  for (const { subjectId, report } of release(input).reports) {
    report.skills.forEach(({ gap }, at) => {
      if (!gap) return;
      const truth = gaps.get(subjectId)?.[at] ?? 0;
      const isClear = gap.class === "higher_self" || gap.class === "lower_self";
      if (truth === 0) {
        counts.without += 1;
        counts.clear += isClear ? 1 : 0;
        counts.blindSpots += gap.johari === "blind_spot" ? 1 : 0;
      } else {
        counts.apart += 1;
        counts.found += gap.class === (truth > 0 ? "higher_self" : "lower_self") ? 1 : 0;
      }
    });
  }
  return counts;
};

const add = (a: Counts, b: Counts): Counts => ({
  without: a.without + b.without,
  blindSpots: a.blindSpots + b.blindSpots,
  clear: a.clear + b.clear,
  apart: a.apart + b.apart,
  found: a.found + b.found,
});
const NONE: Counts = { without: 0, blindSpots: 0, clear: 0, apart: 0, found: 0 };

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;

const SCENARIOS = [0, ...GAPS];
type Kind = { readonly raters: number; readonly scenario: number };

const countOne = (seed: number, { raters, scenario }: Kind, round: number): Counts => {
  const plan = { subjects: SUBJECTS, raters, gap: SCENARIOS[scenario] ?? 0, skills: SKILLS_APART };
  return countRound(plan, ((seed * 97 + raters) * 89 + scenario) * 10_007 + round);
};

/** The first round of each kind that a simulation with this seed goes through. */
export const countFirst = (seed: number): RoundCount[] =>
  RATERS.flatMap((raters) =>
    SCENARIOS.map((gap, scenario) => ({ raters, gap, ...countOne(seed, { raters, scenario }, 0) })),
  );

/**
 * For each number of raters: rounds in which nobody has a gap, and rounds in which some skills of everybody have one of
 * a known size. What is published about false names is the worst of them.
 */
export const simulate = (
  { rounds, seed }: { rounds: number; seed: number },
  onRound: () => void = () => undefined,
): GapHonesty => {
  const rows = RATERS.map((raters): HonestyRow => {
    const byGap = SCENARIOS.map((_, scenario) => {
      let counts = NONE;
      for (let round = 0; round < rounds; round++) {
        counts = add(counts, countOne(seed, { raters, scenario }, round));
        onRound();
      }
      return counts;
    });
    const worst = (pick: (counts: Counts) => number): number =>
      Math.max(...byGap.map((counts) => share(pick(counts), counts.without)));
    return {
      raters,
      falseBlindSpots: worst(({ blindSpots }) => blindSpots),
      falseClear: worst(({ clear }) => clear),
      power: byGap
        .slice(1)
        .map((counts, at) => ({ gap: GAPS[at] ?? 0, found: share(counts.found, counts.apart) })),
    };
  });
  return { seed, reports: countRounds(rounds) * SUBJECTS, rows, first: countFirst(seed) };
};

export const countRounds = (rounds: number): number => RATERS.length * SCENARIOS.length * rounds;
