import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AgreementSkill, agreementOf, withinGroupAgreement } from "./agreement";
import { figureOf, skillDisplay } from "./cell";
import { squaresOf } from "./within-variance";

/** Of answers at random to five options: how often .7 is reached, and what one in twenty reach; all of them counted. */
const chanceOfAgreement = readFileSync(
  new URL("../../tests/vectors/rwg_null_exact_uniform5.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [n = 0, p70 = 0, q95 = 0] = line.split(",").map(Number);
    return { n, p70, q95 };
  });

const everyAnswer = (n: number): number[][] =>
  n === 0 ? [[]] : everyAnswer(n - 1).flatMap((rest) => [1, 2, 3, 4, 5].map((answer) => [...rest, answer]));

const display = skillDisplay(4);
const skill = (...blocks: number[][]): AgreementSkill => ({
  cells: blocks.map((answers) => ({ answers, figure: figureOf({ answers, threshold: 4, display })! })),
});
const times = (count: number, item: AgreementSkill) => Array.from({ length: count }, () => item);
const word = (skills: AgreementSkill[], raters = 5) => agreementOf({ skills, raters, display });

describe("r*wg(j)", () => {
  it.each([
    [[3, 4, 5], 0.5],
    [[4, 4, 5, 5], 0.8333],
    [[1, 2, 3, 4, 5], 0],
  ])("of one item %o is %f", (answers, expected) => {
    expect(withinGroupAgreement([squaresOf(answers) / (answers.length - 1)])).toBeCloseTo(expected, 4);
  });

  it.each(chanceOfAgreement)(
    "calls $n people who answer by chance agreed as rarely as R counts",
    ({ n, p70, q95 }) => {
      const values = everyAnswer(n).map((answers) => withinGroupAgreement([squaresOf(answers) / (n - 1)]));
      expect(values.filter((value) => value >= 0.7 - 1e-9).length / values.length).toBeCloseTo(p70, 9);
      const sorted = values.sort((a, b) => a - b);
      expect(sorted[Math.ceil(0.95 * sorted.length) - 1]).toBeCloseTo(q95, 9);
    },
  );

  it("uses the mean of the items' variances", () => {
    expect(withinGroupAgreement([0, 1])).toBeCloseTo(0.75, 12);
  });
});

describe("agreement in a word", () => {
  it("follows the cuts at .7 and .5", () => {
    expect(word(times(5, skill([3, 4, 4, 4, 4])))).toBe("largely_agree");
    expect(word(times(5, skill([3, 3, 4, 5, 4])))).toBe("somewhat_agree");
    expect(word(times(5, skill([2, 3, 3, 5, 3])))).toBe("differ");
  });

  it("needs five raters and five skills", () => {
    const close = skill([3, 4, 4, 4, 4]);
    expect(word(times(5, close), 4)).toBeNull();
    expect(word([...times(4, close), skill(), skill()])).toBeNull();
    expect(word([...times(5, close), skill()])).toBe("largely_agree");
  });

  it("takes all raters together, across blocks", () => {
    expect(word(times(5, skill([2, 2, 2, 2], [4, 4, 4, 4])), 8)).toBe("differ");
    expect(word(times(5, skill([4, 4, 4, 4], [4, 4, 4, 3])), 8)).toBe("largely_agree");
  });

  it("never uses a word that would pin the answers of a block down", () => {
    // 4.0 and 2.8 of four people each: a variance below .6 is possible only if the first four said 4 each
    const pinned = skill([4, 4, 4, 4], [2, 3, 3, 3]);
    const answers = pinned.cells.flatMap((cell) => cell.answers);
    expect(withinGroupAgreement([squaresOf(answers) / 7])).toBeGreaterThan(0.7);
    expect(word(times(5, pinned), 8)).toBe("somewhat_agree");
  });
});
