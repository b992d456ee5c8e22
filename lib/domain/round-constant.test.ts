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
    return tallySubject({ seats, framework: STANDARD_FRAMEWORK, threshold: 4 });
  });
  const rules = { framework: STANDARD_FRAMEWORK, display: skillDisplay(4) };
  return roundConstants(
    tallies.map((tally) => constantsPart(tally, rules)),
    STANDARD_FRAMEWORK,
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

  it("take a list's mean only from raters who answered seven in ten of it", () => {
    const { key } = STANDARD_FRAMEWORK.skills[0]!;
    const some = constants(12, [3, 4, 4, 5], [key]);
    expect(some).toMatchObject({ within: { prior: false, df: 36 }, list: { prior: true } });
    expect(some.references.get("feedback")).toBe(REFERENCE_PRIOR);
    expect(some.references.get(key)).toBe(4);
  });
});
