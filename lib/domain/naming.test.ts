import { describe, expect, it } from "vitest";
import { areNamesTold, askedAgain, chooserOf, NAMED_AS, takesNames, wrongName } from "./naming";
import { NOMINATIONS, ROUND_STATES } from "./round";

const now = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-02T12:00:00Z");
const subject = { id: "ada", managerId: "grace" };
const wrong = (
  rater: { id: string; managerId: string | null } | null,
  relationship: "peer" | "direct_report" | "other",
) => wrongName({ subject, rater, relationship });

describe("a name is refused", () => {
  it("for oneself and for the line manager, whatever they are named as", () => {
    for (const relationship of NAMED_AS) {
      expect(wrong(subject, relationship)).toBe("oneself");
      expect(wrong({ id: "grace", managerId: null }, relationship)).toBe("line_manager");
    }
  });

  it("for a direct report who is none, and for one who is called something else", () => {
    const report = { id: "ben", managerId: "ada" };
    const mate = { id: "chi", managerId: "grace" };
    expect(wrong(report, "direct_report")).toBeNull();
    expect(wrong(report, "peer")).toBe("is_a_report");
    expect(wrong(report, "other")).toBe("is_a_report");
    expect(wrong(mate, "direct_report")).toBe("not_a_report");
    expect([wrong(mate, "peer"), wrong(mate, "other")]).toEqual([null, null]);
  });

  it("for somebody from outside who is to be anything but other", () => {
    expect(wrong(null, "other")).toBeNull();
    expect(wrong(null, "peer")).toBe("outsider");
    expect(wrong(null, "direct_report")).toBe("outsider");
  });
});

const round = { state: "nominating", nomination: "subject", nominateBy: later } as const;

describe("names are taken", () => {
  it("only while raters are named, and until the deadline", () => {
    expect(ROUND_STATES.filter((state) => takesNames({ ...round, state }, now))).toEqual(["nominating"]);
    expect(takesNames(round, later)).toBe(false);
    expect(takesNames({ ...round, nominateBy: null }, now)).toBe(false);
  });
});

describe("somebody learns that they are to be asked", () => {
  it("at once, but where a manager approves only when the list stands", () => {
    const told = (nomination: (typeof NOMINATIONS)[number], isApproved: boolean, at = now) =>
      areNamesTold({ ...round, nomination }, isApproved, at);
    expect([told("organiser", false), told("subject", false)]).toEqual([true, true]);
    expect([told("manager_approves", false), told("manager_approves", true)]).toEqual([false, true]);
    expect(told("manager_approves", false, later)).toBe(true);
  });

  it("never by this once the round is open", () => {
    for (const nomination of NOMINATIONS)
      expect(areNamesTold({ ...round, nomination, state: "open" }, true, now)).toBe(false);
  });
});

describe("another name is asked", () => {
  const who = (fields: Partial<Parameters<typeof askedAgain>[0]>) =>
    askedAgain({ round, relationship: "peer", isNamed: true, hasApprover: true, now, ...fields });

  it("of whoever chooses the raters", () => {
    expect(who({})).toBe("subject");
    expect(who({ round: { ...round, nomination: "manager_approves" } })).toBe("manager");
    expect(who({ round: { ...round, nomination: "organiser" } })).toBe("organiser");
  });

  it("never of a subject who did not name that person, or whose time is up", () => {
    expect(who({ isNamed: false })).toBe("organiser");
    expect(who({ now: later })).toBe("organiser");
  });

  it("of the organiser for a line manager, whom nobody can replace", () => {
    expect(who({ relationship: "manager" })).toBe("organiser");
  });

  it("of the subject where there is nobody to approve", () => {
    const orphan = { round: { ...round, nomination: "manager_approves" as const }, hasApprover: false };
    expect(who(orphan)).toBe("subject");
    expect(who({ ...orphan, isNamed: false })).toBe("organiser");
  });
});

describe("the form names who chose", () => {
  it("from what was done", () => {
    const table = NOMINATIONS.map((nomination) =>
      [false, true].map((hasNamed) =>
        [false, true].map((isApproved) => chooserOf({ nomination, hasNamed, isApproved })),
      ),
    );
    expect(table).toEqual([
      [
        ["organiser", "organiser"],
        ["organiser", "organiser"],
      ],
      [
        ["organiser", "organiser"],
        ["subject", "subject"],
      ],
      [
        ["organiser", "manager"],
        ["subject_unapproved", "subject_and_manager"],
      ],
    ]);
  });
});
