import { describe, expect, it } from "vitest";
import type { Answers, SkillAnswer } from "./answers";
import { STANDARD_FRAMEWORK } from "./framework";
import type { Relationship } from "./relationship";
import { type ReleaseInput, release } from "./release";

const round = { id: "r", name: "Spring", closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 };

const answer = (rating: SkillAnswer, text = ""): Answers => ({
  skills: Object.fromEntries(STANDARD_FRAMEWORK.skills.map(({ key }) => [key, rating])),
  dimensions: Object.fromEntries(STANDARD_FRAMEWORK.dimensions.map(({ key }) => [key, 1])),
  comments: { keep: text },
  reflection: { tasksOrVision: text },
});

type Rater = readonly [Relationship, Answers | null];

/** A round of subjects s0, s1, … with these raters; null is somebody who did not answer. */
const input = (...subjects: Rater[][]): ReleaseInput => ({
  round,
  framework: STANDARD_FRAMEWORK,
  roster: subjects.map((raters, s) => ({
    id: `s${s}`,
    name: `Subject ${s}`,
    invitations: raters.map(([relationship], r) => ({
      id: `${s}.${r}`,
      relationship,
      raterName: `Rater ${s}.${r}`,
    })),
  })),
  ballots: subjects.flatMap((raters, s) =>
    raters.flatMap(([, answers], r) => (answers ? [{ invitationId: `${s}.${r}`, answers }] : [])),
  ),
  shuffle: (items) => [...items],
});

const many = (count: number, relationship: Relationship, answers: Answers | null): Rater[] =>
  Array.from({ length: count }, () => [relationship, answers]);

const reportOf = (raters: Rater[]) => release(input(raters)).reports[0]!;

describe("a report", () => {
  const { report, selfNotes } = reportOf([
    ["self", answer(5, "mine")],
    ["manager", answer(2, "the manager's")],
    ...many(3, "peer", answer(3, "p")),
    ...many(3, "direct_report", answer(4, "d")),
    ["other", null],
  ]);
  const positivity = report.skills.find(({ key }) => key === "positivity")!;

  it("merges small groups, and folds nothing but blocks into others", () => {
    expect(report.blocks).toEqual([
      {
        key: "peer+direct_report",
        label: "Peers and direct reports",
        groups: ["peer", "direct_report"],
        size: 6,
      },
    ]);
    expect(positivity).toEqual({
      key: "positivity",
      self: 5,
      manager: 2,
      others: { value: 3.5, bound: "exact", low: 2.99, high: 4.01, n: 6 },
      blocks: { "peer+direct_report": { value: 3.5, bound: "exact", low: 2.99, high: 4.01, n: 6 } },
      gap: { class: "higher_self", difference: 1.5, low: 0.79, high: 2.21, johari: null },
    });
  });

  it("gives levels, agreement and balance", () => {
    expect(report.lists.leadership).toEqual({
      self: 5,
      level: { value: 3.5, low: 3.17, high: 3.83 },
      agreement: "largely_agree",
    });
    expect(report.balance).toMatchObject({
      common: { value: 3.5 },
      difference: { value: 0 },
      lean: "no_clear_lean",
    });
  });

  it("states the method, with priors for a round this small", () => {
    expect(report.method).toMatchObject({
      threshold: 4,
      commentThreshold: 5,
      withinVariance: { value: 0.55, df: 30, prior: true },
      listVariance: { value: 0.22, df: 30, prior: true },
      manager: { name: "Rater 0.1", answered: true },
      selfAnswered: true,
      subjects: 1,
    });
    expect(new Set(Object.values(report.method.references))).toEqual(new Set([3.5]));
    expect(report.method.framework).toBe(STANDARD_FRAMEWORK);
  });

  it("pools comments without self and the manager, who keeps a name", () => {
    expect(report.comments.anonymous?.keep).toEqual(["d", "d", "d", "p", "p", "p"]);
    expect(report.comments.manager).toMatchObject({
      name: "Rater 0.1",
      comments: { keep: ["the manager's"] },
    });
    expect(report.comments.hidden).toBeNull();
  });

  it("keeps what is the subject's own apart", () => {
    expect(selfNotes).toMatchObject({ comments: { keep: ["mine"] }, reflection: { tasksOrVision: "mine" } });
    expect(JSON.stringify(report)).not.toContain('"mine"');
  });
});

describe("what is hidden", () => {
  it("is everything anonymous below the threshold", () => {
    const { report } = reportOf([["self", answer(4)], ...many(3, "peer", answer(3, "secret"))]);
    expect(report.blocks).toEqual([]);
    expect(report.skills[0]).toMatchObject({
      self: 4,
      others: { hidden: "too_few_raters" },
      blocks: {},
      gap: null,
    });
    expect(report.lists.management).toEqual({
      self: 4,
      level: { hidden: "too_few_raters" },
      agreement: null,
    });
    expect(report.balance).toEqual({
      common: { hidden: "too_few_raters" },
      difference: { hidden: "too_few_raters" },
      lean: null,
    });
    expect(report.comments).toEqual({ manager: null, anonymous: null, hidden: "too_few_raters" });
    expect(JSON.stringify(report)).not.toContain("secret");
  });

  it("is comments before it is figures", () => {
    const { report } = reportOf(many(4, "peer", answer(3, "secret")));
    expect(report.skills[0]!.others).toMatchObject({ value: 3 });
    expect(report.comments).toMatchObject({ anonymous: null, hidden: "too_few_raters" });
  });

  it("is the single skill that too few observed", () => {
    const blind = { ...answer(3), skills: { ...answer(3).skills, positivity: "not_observed" as const } };
    const { report } = reportOf([...many(3, "peer", answer(3)), ...many(2, "peer", blind)]);
    const positivity = report.skills.find(({ key }) => key === "positivity")!;
    expect(positivity.others).toEqual({ hidden: "too_few_answers" });
    expect(positivity.blocks).toEqual({ peer: { hidden: "too_few_answers" } });
    expect(report.lists.leadership.level).toMatchObject({ value: 3 });
  });

  it("is the agreement of four raters, even if a fifth sent a form without an answer", () => {
    const agreement = (raters: Rater[]) => reportOf(raters).report.lists.leadership.agreement;
    expect(agreement(many(5, "peer", answer(3)))).toBe("largely_agree");
    expect(agreement([...many(4, "peer", answer(3)), ["peer", answer("not_observed")]])).toBeNull();
  });

  it("says so when nobody answered", () => {
    const { report, selfNotes } = reportOf([["self", null], ["manager", null], ...many(5, "peer", null)]);
    expect(report.skills[0]).toMatchObject({
      self: null,
      manager: null,
      others: { hidden: "nobody_answered" },
    });
    expect(report.comments).toEqual({ manager: null, anonymous: null, hidden: "nobody_answered" });
    expect(report.method).toMatchObject({ manager: { answered: false }, selfAnswered: false, subjects: 0 });
    expect(selfNotes).toEqual({ comments: expect.objectContaining({ keep: [] }), reflection: null });
  });
});

describe("the constants of a round", () => {
  const subject = [...many(3, "peer", answer(4)), ...many(2, "peer", answer(2))];
  const method = (subjects: number) =>
    release(input(...Array.from({ length: subjects }, () => subject))).reports[0]!.report.method;

  it("come from the round with eight subjects or more", () => {
    expect(method(8)).toMatchObject({
      withinVariance: { value: 1.2, df: 8 * 17 * 4, prior: false },
      listVariance: { value: 1.2, df: 8 * 2 * 4, prior: false },
      subjects: 8,
    });
    expect(method(8).references.positivity).toBe(3.2);
  });

  it("are stated priors with seven", () => {
    expect(method(7)).toMatchObject({ withinVariance: { prior: true }, listVariance: { prior: true } });
    expect(method(7).references.positivity).toBe(3.5);
  });

  it("do not count a subject without a displayed cell, nor that subject's answers", () => {
    const hidden = many(3, "peer", answer(5));
    const { reports } = release(input(...Array.from({ length: 7 }, () => subject), hidden, hidden));
    expect(reports[0]!.report.method).toMatchObject({ withinVariance: { prior: true }, subjects: 7 });
  });
});

describe("a release that must not happen", () => {
  it("has thresholds below the promise", () => {
    const plain = input(many(4, "peer", answer(3)));
    expect(() => release({ ...plain, round: { ...round, threshold: 2 } })).toThrow(RangeError);
    expect(() => release({ ...plain, round: { ...round, commentThreshold: 4 } })).toThrow(RangeError);
    expect(() => release({ ...plain, round: { ...round, threshold: 7, commentThreshold: 6 } })).toThrow(
      RangeError,
    );
  });

  it("has a ballot twice, or one of nobody's", () => {
    const plain = input(many(4, "peer", answer(3)));
    expect(() => release({ ...plain, ballots: [...plain.ballots, ...plain.ballots] })).toThrow(RangeError);
    const stray = { invitationId: "elsewhere", answers: answer(3) };
    expect(() => release({ ...plain, ballots: [stray] })).toThrow(RangeError);
  });
});
