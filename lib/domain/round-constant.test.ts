import { describe, expect, it } from "vitest";
import type { SkillAnswer } from "./answers";
import { skillDisplay } from "./cell";
import { STANDARD_FRAMEWORK } from "./framework";
import { constantsPart, REFERENCE_PRIOR, roundConstants } from "./round-constant";
import { seatsOf } from "./seat";
import { tallySubject } from "./tally";

/** Subjects of four peers each, who answer every skill with these ratings. */
const constants = (
  subjects: number,
  ratings: SkillAnswer[],
  asked = STANDARD_FRAMEWORK.skills.map(({ key }) => key),
  readersOf: (subject: number) => string[] = () => [],
  framework = STANDARD_FRAMEWORK,
) => {
  const tallies = Array.from({ length: subjects }, (_, s) => {
    const invitations = ratings.map((_, i) => ({
      id: `${s}.${i}`,
      relationship: "peer" as const,
      raterName: "x",
    }));
    const sent = new Map(
      ratings.map((rating, i) => [
        `${s}.${i}`,
        { skills: Object.fromEntries(asked.map((key) => [key, rating])), dimensions: {}, comments: {} },
      ]),
    );
    const seats = seatsOf({ subject: { id: `${s}`, name: "x", invitations }, sent, threshold: 4 });
    const tally = tallySubject({ seats, framework, threshold: 4 });
    return { id: `${s}`, readers: readersOf(s), tally };
  });
  return roundConstants(
    tallies.map((subject) => constantsPart(subject, { framework, display: skillDisplay(4) })),
    { framework, threshold: 4 },
  );
};

describe("the constants of a round", () => {
  it("are pooled within cells, and rounded means of displayed values", () => {
    expect(constants(8, [3, 4, 4, 5])).toMatchObject({
      within: { value: 0.7, df: 8 * 17 * 3, prior: false },
      list: { value: 0.7, df: 8 * 2 * 3, prior: false },
      subjects: 8,
    });
    expect(constants(8, [5, 5, 5, 5]).references.get("feedback")).toBe(4.8);
  });

  it("are priors with fewer than eight subjects who have a displayed cell", () => {
    expect(constants(7, [3, 4, 4, 5])).toMatchObject({
      within: { prior: true },
      list: { prior: true },
      subjects: 7,
    });
    expect(constants(7, [3, 4, 4, 5]).references.get("feedback")).toBe(REFERENCE_PRIOR);
    expect(constants(20, [3, 4, 4])).toMatchObject({ within: { prior: true }, subjects: 0 });
  });

  it("hold a mean back where a reader of several reports would be left with a few people", () => {
    const read = (count: number) =>
      constants(12, [5, 5, 5, 5], undefined, (subject) => (subject < count ? ["boss"] : [])).references.get(
        "feedback",
      );
    expect([7, 8, 9, 11, 12].map(read)).toEqual([4.8, 4.8, REFERENCE_PRIOR, REFERENCE_PRIOR, 4.8]);
    // Who is a subject too reads the own report beside those of others.
    const boss = constants(12, [5, 5, 5, 5], undefined, (subject) => (subject < 8 ? ["11"] : []));
    expect(boss.references.get("feedback")).toBe(REFERENCE_PRIOR);
  });

  it("raise a variance that the displayed figures use up: else it would tell every answer", () => {
    expect(constants(8, [3, 3, 4, 4]).within).toMatchObject({ value: 0.3, df: 8 * 17 * 3 });
    expect(constants(8, [3, 3, 3, 4]).within.value).toBe(0.3);
    const { key } = STANDARD_FRAMEWORK.skills[0]!;
    // 12 squares are needed and 12.6 allowed by 0.3, rounded: nobody could have answered otherwise.
    expect(constants(12, [3, 3, 4, 4], [key]).within).toEqual({ value: 0.4, df: 36, prior: false });
  });

  it("take no mean of a list of one skill: that is a single answer", () => {
    const [leads, manages] = ["leadership", "management"].map(
      (list) => STANDARD_FRAMEWORK.skills.find(({ lists }) => lists.length === 1 && lists[0] === list)!,
    );
    const framework = { ...STANDARD_FRAMEWORK, skills: [leads!, manages!] };
    // 24 squares are needed, and 25.2 allowed by 0.3, rounded: as for the variance within figures.
    const found = constants(12, [3, 3, 4, 4], [leads!.key, manages!.key], () => [], framework);
    expect(found.within).toEqual({ value: 0.4, df: 72, prior: false });
    expect(found.list).toMatchObject({ prior: true });
  });

  it("take a list's mean only from raters who answered seven in ten of it", () => {
    const { key } = STANDARD_FRAMEWORK.skills[0]!;
    const some = constants(12, [3, 4, 4, 5], [key]);
    expect(some).toMatchObject({ within: { prior: false, df: 36 }, list: { prior: true } });
    expect(some.references.get("feedback")).toBe(REFERENCE_PRIOR);
    expect(some.references.get(key)).toBe(4);
  });
});
