import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "./framework";
import type { Gap, Report } from "./report";
import { strongSkillsOf } from "./role-model";
import { suggestionsOf } from "./suggestion";

type Figure = { low: number; high: number; gap?: Partial<NonNullable<Gap>> };

const reportWith = (
  figures: Readonly<Record<string, Figure>>,
  more: { lean?: "leadership" | "no_clear_lean"; selfAnswered?: boolean } = {},
): Report =>
  ({
    skills: STANDARD_FRAMEWORK.skills.map(({ key }) => {
      const figure = figures[key];
      return {
        key,
        others: figure
          ? {
              value: (figure.low + figure.high) / 2,
              bound: "exact",
              low: figure.low,
              high: figure.high,
              n: 5,
            }
          : { hidden: "too_few_answers" },
        gap: figure?.gap
          ? { class: "not_enough_to_tell", difference: 0, low: -1, high: 1, johari: null, ...figure.gap }
          : null,
      };
    }),
    balance: { lean: more.lean ?? "no_clear_lean" },
    method: { framework: STANDARD_FRAMEWORK, selfAnswered: more.selfAnswered ?? true },
  }) as unknown as Report;

const shortOf = (report: Report): string[] =>
  suggestionsOf(report).map((one) => (one.kind === "way" ? one.way : `${one.skill} ${one.reason}`));

const higher = (difference: number, johari: "blind_spot" | null = null): Figure => ({
  low: 3.2,
  high: 4.1,
  gap: { class: "higher_self", difference, johari },
});

describe("what to do next", () => {
  it("begins with blind spots, then other clear gaps by their size, then what is surely low", () => {
    const report = reportWith({
      mentoring: higher(2),
      feedback: higher(1.1, "blind_spot"),
      creativity: { low: 1.2, high: 2.2 },
    });
    expect(shortOf(report)).toEqual(["feedback blind_spot", "mentoring rates_higher", "creativity low"]);
  });

  it("takes nothing for low whose interval reaches the middle", () => {
    const report = reportWith({ feedback: { low: 2.4, high: 3.5 }, creativity: { low: 2, high: 3.4 } });
    expect(shortOf(report)).toEqual(["creativity low", "ask"]);
  });

  it("names a skill once", () => {
    const report = reportWith({
      feedback: { low: 1, high: 2, gap: { class: "higher_self", difference: 2, johari: "blind_spot" } },
      creativity: { low: 2, high: 3 },
    });
    expect(shortOf(report)).toEqual(["feedback blind_spot", "creativity low"]);
  });

  it("keeps one place of three for what others see more of", () => {
    const report = reportWith({
      mentoring: higher(2),
      feedback: higher(1.5),
      creativity: higher(1),
      positivity: {
        low: 4,
        high: 5,
        gap: { class: "lower_self", difference: -2, johari: "hidden_strength" },
      },
    });
    expect(shortOf(report)).toEqual([
      "mentoring rates_higher",
      "feedback rates_higher",
      "positivity hidden_strength",
    ]);
  });

  it("fills up with ways that fit everybody, two at the least", () => {
    expect(shortOf(reportWith({}, { selfAnswered: false }))).toEqual(["reflect", "ask"]);
    expect(shortOf(reportWith({ feedback: { low: 3, high: 4, gap: { class: "aligned" } } }))).toEqual([
      "models",
      "practise",
    ]);
    expect(shortOf(reportWith({}, { lean: "leadership" }))).toEqual(["practise", "ask"]);
  });

  it("has one or two steps for each skill, and what it looks like at its best", () => {
    const [first] = suggestionsOf(reportWith({ feedback: higher(2) }));
    expect(first).toMatchObject({ kind: "skill", name: "Feedback", steps: { length: 2 } });
    expect(first?.kind === "skill" && first.atBest.length).toBeGreaterThan(10);
  });
});

describe("where somebody may offer to be asked", () => {
  it("is where the whole interval lies at often or above", () => {
    const report = reportWith({
      feedback: { low: 4, high: 4.8 },
      creativity: { low: 3.9, high: 5 },
      mentoring: { low: 4.3, high: 5 },
    });
    expect(strongSkillsOf(report).sort()).toEqual(["feedback", "mentoring"]);
  });
});
