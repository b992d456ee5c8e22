import { describe, expect, it } from "vitest";
import { type PlanInput, plan } from "./nomination";

const lot = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 97;

const planOf = (fields: Partial<PlanInput>) =>
  plan({
    members: [],
    teams: [],
    subjects: fields.members?.map(({ id }) => id) ?? [],
    threshold: 4,
    peersPerSubject: 6,
    maxPerRater: 10,
    lot,
    ...fields,
  });

const under = (managerId: string | null, ...ids: string[]) => ids.map((id) => ({ id, managerId }));

const about = (proposals: ReturnType<typeof plan>, subject: string) =>
  Object.fromEntries(
    (["self", "manager", "direct_report", "peer"] as const).map((relationship) => [
      relationship,
      proposals
        .filter((proposal) => proposal.subject === subject && proposal.relationship === relationship)
        .map(({ rater }) => rater)
        .sort(),
    ]),
  );

describe("plan", () => {
  it("asks oneself, the line manager, the direct reports and the team", () => {
    const members = [...under(null, "ada"), ...under("ada", "ben", "chi", "dan", "eva", "fay")];
    const proposals = planOf({ members, teams: [{ members: members.map(({ id }) => id) }] });
    expect(about(proposals, "ada")).toEqual({
      self: ["ada"],
      manager: [],
      direct_report: ["ben", "chi", "dan", "eva", "fay"],
      peer: [],
    });
    expect(about(proposals, "ben")).toEqual({
      self: ["ben"],
      manager: ["ada"],
      direct_report: [],
      peer: ["chi", "dan", "eva", "fay"],
    });
  });

  it("asks people of several shared teams first", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const close = ["a", "c", "e", "g", "i"];
    const proposals = planOf({
      members: under(null, ...ids),
      teams: [{ members: ids }, { members: close }],
      peersPerSubject: 4,
    });
    for (const subject of close)
      expect(about(proposals, subject).peer).toEqual(close.filter((id) => id !== subject));
  });

  it("goes on to those with the same line manager where the team is too small, and then to their cousins", () => {
    const members = [
      ...under(null, "top"),
      ...under("top", "x", "y"),
      ...under("x", "a", "b", "c"),
      ...under("y", "d", "e", "f"),
    ];
    const proposals = planOf({ members, teams: [{ members: ["a", "b"] }] });
    expect(about(proposals, "a").peer).toEqual(["b", "c", "d", "e", "f"]);
    expect(about(planOf({ members, threshold: 3, peersPerSubject: 2 }), "a").peer).toEqual(["b", "c"]);
  });

  it("leaves a place for everybody's own line manager", () => {
    const members = [...under(null, "top"), ...under("top", "m"), ...under("m", "a", "b", "c", "d")];
    const proposals = planOf({ members, maxPerRater: 3 });
    expect(about(proposals, "top").direct_report).toEqual(["m"]);
    expect(
      proposals.filter(({ rater, relationship }) => rater === "m" && relationship === "manager"),
    ).toHaveLength(2);
  });

  it("makes no pair of two people who manage each other twice over", () => {
    const proposals = planOf({ members: [...under("b", "a"), ...under("a", "b")] });
    expect(about(proposals, "a")).toEqual({ self: ["a"], manager: ["b"], direct_report: [], peer: [] });
  });

  it("keeps what stands: whoever was asked by hand is not asked again, nor another manager", () => {
    const members = [...under(null, "m", "n"), ...under("m", "a", "b", "c")];
    const standing = [
      { subject: "a", rater: "n", relationship: "manager" as const },
      { subject: "a", rater: "b", relationship: "other" as const },
      { subject: "a", rater: null, relationship: "other" as const },
    ];
    expect(about(planOf({ members, standing, subjects: ["a"] }), "a")).toEqual({
      self: ["a"],
      manager: [],
      direct_report: [],
      peer: ["c"],
    });
  });

  it("proposes somebody else in place of whoever has declined, and nobody twice", () => {
    const members = [...under(null, "m"), ...under("m", "a", "b", "c", "d", "e")];
    const fields = { members, peersPerSubject: 2, threshold: 2 };
    const [first] = about(planOf(fields), "a").peer ?? [];
    const declined = [
      { subject: "a", rater: first ?? "" },
      { subject: "a", rater: "m" },
      { subject: "a", rater: null },
    ];
    const after = about(planOf({ ...fields, declined }), "a");
    expect(after.peer).toHaveLength(2);
    expect(after.peer).not.toContain(first);
    expect(after.manager).toEqual([]);
    expect(about(planOf({ ...fields, declined }), "m").direct_report).toContain("a");
  });

  it("draws somebody else about an organiser, and changes nothing in what is proposed about others", () => {
    const members = [...under(null, "m"), ...under("m", "a", "b", "c", "d", "e", "f", "g", "h")];
    const fields = { members, organisers: new Set(["a"]), peersPerSubject: 2, threshold: 2 };
    const before = planOf(fields);
    const [first] = about(before, "a").peer ?? [];
    const after = planOf({ ...fields, declined: [{ subject: "a", rater: first ?? "" }] });
    expect(about(after, "a").peer).toHaveLength(2);
    expect(about(after, "a").peer).not.toContain(first);
    const others = (proposals: typeof before) => proposals.filter(({ subject }) => subject !== "a");
    expect(others(after)).toEqual(others(before));
  });

  it("has nothing to say about an empty company", () => {
    expect(planOf({})).toEqual([]);
  });
});
