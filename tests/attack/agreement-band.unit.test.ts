import { describe, expect, it } from "vitest";
import { agreementOf } from "../../lib/domain/agreement";
import { figureOf, skillDisplay } from "../../lib/domain/cell";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { release } from "../../lib/domain/release";
import type { AgreementWord } from "../../lib/domain/report";
import { NOT_OBSERVED, type Rating } from "../../lib/domain/scale";
import { LEADERSHIP_ONLY } from "../../lib/domain/skill";
import bands from "../vectors/agreement_band_disclosure.json";

// The vector tells for how many raters how often a mean with one of three bands of agreement beside it gives all answers
// away. Nothing here asks the product how it protects: what fits the figures is counted.

const THRESHOLD = 4;
const SKILLS = 5;
const NOISE = 1e-9;
const LOW = 2;

/** All that so many people can answer, whoever of them does. */
const setsOf = (n: number, least = 1): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: 6 - least }, (_, at) => least + at).flatMap((first) =>
        setsOf(n - 1, first).map((rest) => [first, ...rest]),
      );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** n times the squares around the mean: a whole number. */
const scatterOf = (set: readonly number[]): number => set.length * sum(set.map((x) => x * x)) - sum(set) ** 2;

const bandOf = (scatter: number, n: number, skills: number): AgreementWord => {
  const agreement = 1 - scatter / (n * (n - 1)) / skills / 2;
  if (agreement >= 0.7 - NOISE) return "largely_agree";
  return agreement >= 0.5 - NOISE ? "somewhat_agree" : "differ";
};

const display = skillDisplay(THRESHOLD);
const figureIn = (answers: readonly number[]) => figureOf({ answers, threshold: THRESHOLD, display });
const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
};
const isLow = (set: readonly number[]): boolean => (set[0] ?? 0) <= LOW;

/** Groups of sets that nobody can tell apart: how many stand alone, and how many are known to hold a low answer. */
const disclosed = (groups: readonly number[][][]) => ({
  unique: groups.filter((sets) => sets.length === 1).length,
  low: sum(groups.filter((sets) => sets.every(isLow)).map((sets) => sets.length)),
});

const sayings = ["largely_agree", "somewhat_agree", "differ"] as const;

/** Which sets could be those of one skill, where five skills show the same figure and the word is of all five. */
const besideWord = (sets: readonly number[][], n: number, word: AgreementWord): number[][] => {
  const steps = new Set(sets.map(scatterOf));
  let rest = new Set([0]);
  for (let skill = 1; skill < SKILLS; skill += 1)
    rest = new Set([...rest].flatMap((total) => [...steps].map((step) => total + step)));
  return sets.filter((set) => [...rest].some((total) => bandOf(total + scatterOf(set), n, SKILLS) === word));
};

const wordsOf = (sets: readonly number[][], n: number): Set<AgreementWord> =>
  new Set(
    sets.flatMap((answers) => {
      const figure = figureIn(answers)!;
      const skills = Array.from({ length: SKILLS }, () => ({ cells: [{ figure, answers }] }));
      return agreementOf({ skills, raters: n, display }) ?? [];
    }),
  );

describe("a band of agreement beside one mean", () => {
  it("is known for three to twelve raters", () => {
    expect(bands.map(({ n }) => n)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each(bands.filter((row) => row["mean1dp+band3_unique_prob"] > 0))(
    "gives all $n answers away for some, and a low one more often than the mean does",
    (row) => {
      const { n } = row;
      const byMean = groupBy(setsOf(n), (set) => String(Math.floor((20 * sum(set) + n) / (2 * n))));
      const withBand = byMean.flatMap((sets) => groupBy(sets, (set) => bandOf(scatterOf(set), n, 1)));
      expect(disclosed(withBand).unique).toBeGreaterThan(disclosed(byMean).unique);
      expect(disclosed(withBand).low).toBeGreaterThan(disclosed(byMean).low);
      expect(row["mean1dp+band3_unique_prob"]).toBeGreaterThan(row.mean1dp_unique_prob);
      expect(row["mean1dp+band3_proves_a_low"]).toBeGreaterThan(row.mean1dp_proves_a_low);
    },
  );
});

describe("the product's word for agreement", () => {
  it.each(bands.filter(({ n }) => n >= THRESHOLD))(
    "of $n raters leaves more than one set of answers for every figure, and every answer two points",
    ({ n }) => {
      const byFigure = groupBy(setsOf(n), (set) => JSON.stringify(figureIn(set)));
      for (const sets of byFigure) {
        const said = wordsOf(sets, n);
        expect(said.size > 0).toBe(n >= 5);
        const seen = said.size === 0 ? [sets] : [...said].map((word) => besideWord(sets, n, word));
        for (const fitting of seen) {
          expect(fitting.length).toBeGreaterThan(1);
          const answers = fitting.flat();
          expect(Math.max(...answers) - Math.min(...answers)).toBeGreaterThanOrEqual(2);
        }
      }
    },
  );

  it.each(bands.filter(({ n }) => n >= 5 && n <= 10))(
    "of $n raters tells of a low answer less often than a band beside one mean",
    ({ n }) => {
      const byFigure = groupBy(setsOf(n), (set) => JSON.stringify(figureIn(set)));
      const banded = byFigure.flatMap((sets) => groupBy(sets, (set) => bandOf(scatterOf(set), n, 1)));
      const worded = byFigure.flatMap((sets) =>
        [...wordsOf(sets, n)].map((word) => besideWord(sets, n, word)),
      );
      const share = (groups: readonly number[][][]) =>
        disclosed(groups).low / sum(groups.map((one) => one.length));
      expect(share(worded)).toBeLessThan(share(banded));
    },
  );
});

/** What a subject reads whose raters, all peers, answered these skills of one list so. */
const reportOf = (skills: readonly (readonly number[])[]) => {
  const raters = skills[0]!.map((_, at) => ({ id: `p${at}`, relationship: "peer" as const, raterName: "x" }));
  const ballots = raters.map(({ id }, at) => ({
    invitationId: id,
    answers: {
      skills: Object.fromEntries(
        STANDARD_FRAMEWORK.skills.map(({ key }): [string, Rating | typeof NOT_OBSERVED] => {
          const answers = skills[(LEADERSHIP_ONLY as readonly string[]).indexOf(key)];
          return [key, answers ? (answers[at] as Rating) : NOT_OBSERVED];
        }),
      ),
      dimensions: {},
      comments: {},
    },
  }));
  const [first] = release({
    round: { id: "r", name: "r", closedOn: "2026-03-31", threshold: THRESHOLD, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [{ id: "s", name: "s", invitations: raters }],
    ballots,
    shuffle: (items) => [...items],
  }).reports;
  return first!.report;
};

describe("a released report", () => {
  it.each(bands)("with $n raters says a word of a list of five figures only, never beside one", ({ n }) => {
    const answers = Array.from({ length: n }, (_, at) => 3 + (at % 2));
    const listsOf = (skills: number) => reportOf(Array.from({ length: skills }, () => answers)).lists;
    expect(listsOf(SKILLS - 1).leadership.agreement).toBeNull();
    expect(listsOf(SKILLS).leadership.agreement).toBe(n >= 5 ? "largely_agree" : null);
    expect(listsOf(SKILLS).management.agreement).toBeNull();
    const { skills } = reportOf([answers]);
    expect(JSON.stringify(skills)).not.toMatch(sayings.join("|"));
  });
});
