import { describe, expect, it } from "vitest";
import { findingOf } from "@/components/report/finding";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Gap, Others, Report } from "@/lib/domain/report";

const NO_LEVEL = { hidden: "too_few_answers" } as const;
const LIST = { self: null, level: NO_LEVEL, agreement: null };

const others = (value: number): Others => ({
  value,
  bound: "exact",
  low: value - 0.4,
  high: value + 0.4,
  n: 6,
});
const gap = (kind: NonNullable<Gap>["class"], johari: NonNullable<Gap>["johari"] = null): Gap => ({
  class: kind,
  difference: 1,
  low: 0.4,
  high: 1.6,
  johari,
});

type Given = {
  manager?: Report["comments"]["manager"];
  skills?: Record<string, { others?: Others; gap?: Gap }>;
  otherwise?: { others: Others; gap: Gap };
  selfAnswered?: boolean;
  comments?: Report["comments"]["anonymous"];
};

const given = ({
  skills = {},
  otherwise,
  selfAnswered = true,
  comments = null,
  manager = null,
}: Given): Report => ({
  version: 1,
  round: { id: "r", name: "Spring", closedOn: "2026-03-31" },
  subject: { id: "s", name: "Ines Halloran" },
  blocks: [],
  skills: STANDARD_FRAMEWORK.skills.map(({ key }) => ({
    key,
    self: 3,
    manager: null,
    others: skills[key]?.others ?? otherwise?.others ?? others(3),
    blocks: {},
    gap: skills[key]?.gap ?? otherwise?.gap ?? null,
  })),
  lists: { leadership: LIST, management: LIST },
  balance: { common: NO_LEVEL, difference: NO_LEVEL, lean: null },
  dimensions: [],
  comments: { manager, anonymous: comments, hidden: null },
  method: {
    threshold: 4,
    commentThreshold: 5,
    withinVariance: { value: 0.55, df: 30, prior: true },
    listVariance: { value: 0.22, df: 30, prior: true },
    manager: null,
    selfAnswered,
    subjects: 9,
    references: {},
    framework: STANDARD_FRAMEWORK,
  },
});

const ALIGNED = { others: others(3), gap: gap("aligned") };
const UNCLEAR = { others: others(3), gap: gap("not_enough_to_tell") };

describe("the one sentence", () => {
  it("begins with a hidden strength and ends with a blind spot", () => {
    const report = given({
      otherwise: ALIGNED,
      skills: {
        creativity: { gap: gap("lower_self", "hidden_strength") },
        delegation: { gap: gap("higher_self", "blind_spot") },
      },
    });
    expect(findingOf(report, true)).toBe(
      "Others see more Creativity in you than you see yourself, and Delegation is worth a conversation: you rate it higher than they do.",
    );
  });

  it("names what others often see where there is no hidden strength, at most two", () => {
    const report = given({
      otherwise: ALIGNED,
      skills: {
        motivation: { others: others(4.2) },
        feedback: { others: others(4.4) },
        mentoring: { others: others(3.6) },
      },
    });
    expect(findingOf(report, true)).toBe(
      "Motivation and Feedback are among what others see most often in you, and on most skills you see it much as they do.",
    );
  });

  it("says so where nothing can be told from chance", () => {
    expect(findingOf(given({ otherwise: UNCLEAR }), true)).toContain("too small to tell from chance");
  });

  it("counts the clear differences that it does not name", () => {
    const clear = gap("higher_self");
    const skills = { creativity: { gap: gap("lower_self", "hidden_strength") }, delegation: { gap: clear } };
    expect(findingOf(given({ otherwise: ALIGNED, skills }), true)).toBe(
      "Others see more Creativity in you than you see yourself, and on 1 other skill your view clearly differs from theirs.",
    );
    const everywhere = given({ otherwise: { others: others(3), gap: clear } });
    expect(findingOf(everywhere, false)).toContain(", and on 17 skills the two views clearly differ.");
  });

  it("does not say again what it has named", () => {
    const skills = { creativity: { gap: gap("lower_self", "hidden_strength") } };
    expect(findingOf(given({ otherwise: ALIGNED, skills }), true)).toBe(
      "Others see more Creativity in you than you see yourself, and on most skills you see it much as they do.",
    );
  });

  it("does not compare with answers that were never given", () => {
    const report = given({ selfAnswered: false, skills: { motivation: { others: others(4.2) } } });
    expect(findingOf(report, true)).toBe(
      "Motivation is something others often see in you, and without your own answers there is nothing to compare their view with.",
    );
  });

  it("speaks of the subject to another reader", () => {
    const report = given({
      otherwise: ALIGNED,
      skills: { creativity: { gap: gap("lower_self", "hidden_strength") } },
    });
    const sentence = findingOf(report, false);
    expect(sentence).toContain("in Ines than Ines does");
    expect(sentence).not.toMatch(/\byou\b|\byour\b/i);
  });

  it("claims no figure where there is none", () => {
    const hidden: Given = { otherwise: { others: { hidden: "too_few_raters" }, gap: null } };
    expect(findingOf(given(hidden), true)).toContain("Too few people answered");
    const comments = { skills: {}, keep: ["Stay."], differently: [] };
    expect(findingOf(given({ ...hidden, comments }), true)).toContain("their words are here");
    const manager = { name: "Marta Quist", comments };
    expect(findingOf(given({ ...hidden, manager }), true)).toContain("what Marta Quist wrote is here");
    const silent = { name: "Marta Quist", comments: { skills: {}, keep: [], differently: [] } };
    expect(findingOf(given({ ...hidden, manager: silent }), true)).toContain("your own answers are here");
    expect(findingOf(given({ ...hidden, selfAnswered: false }), true)).not.toContain("own answers");
  });
});
