import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relationship } from "./relationship";
import { type CopyLine, earliestNextClose, nextCloseOf, nextNameOf, renewedRoster } from "./round-copy";

const member = (id: string, managerId: string | null = null) => ({ id, email: `${id}@acme.test`, managerId });
const line = (subject: string, rater: string, relationship: Relationship): CopyLine =>
  rater.includes("@")
    ? { subject, rater: null, email: rater, relationship }
    : { subject, rater, email: null, relationship };

const renewed = (lines: CopyLine[], members: ReturnType<typeof member>[]) =>
  renewedRoster(lines, members).map(
    ({ subject, rater, email, relationship }) => `${subject} ${rater ?? email} ${relationship}`,
  );

describe("renewedRoster", () => {
  const members = [member("ada"), member("ben", "ada"), member("chi", "ada"), member("dan", "ben")];

  it("keeps what is still true", () => {
    const lines = [
      line("ben", "ben", "self"),
      line("ben", "ada", "manager"),
      line("ben", "chi", "peer"),
      line("ben", "dan", "direct_report"),
      line("ben", "visitor@guest.test", "other"),
      line("ben", "ada", "other"),
    ];
    expect(renewed(lines, members)).toEqual([
      "ben ben self",
      "ben ada manager",
      "ben chi peer",
      "ben dan direct_report",
      "ben visitor@guest.test other",
    ]);
  });

  it("leaves out whoever is gone, about whom and by whom", () => {
    const lines = [line("gone", "ben", "peer"), line("ben", "gone", "peer"), line("ben", "chi", "peer")];
    expect(renewed(lines, members)).toEqual(["ben chi peer"]);
  });

  it("asks the line manager of today, once, and nobody as manager where there is none", () => {
    expect(renewed([line("dan", "ada", "manager"), line("dan", "chi", "manager")], members)).toEqual([
      "dan ben manager",
    ]);
    expect(renewed([line("ada", "ben", "manager")], members)).toEqual(["ada ben direct_report"]);
    expect(renewed([line("ada", "dan", "manager")], members)).toEqual([]);
  });

  it("gives a peer who has become manager or report that part, and drops a report who is none", () => {
    expect(renewed([line("dan", "ben", "peer"), line("ben", "dan", "peer")], members)).toEqual([
      "dan ben manager",
      "ben dan direct_report",
    ]);
    expect(renewed([line("chi", "dan", "direct_report")], members)).toEqual([]);
  });

  it("knows an outsider who has become a member", () => {
    expect(
      renewed([line("ben", "chi@acme.test", "other"), line("chi", "chi@acme.test", "other")], members),
    ).toEqual(["ben chi other", "chi chi self"]);
  });
});

describe("nextCloseOf", () => {
  const closesAt = new Date("2026-03-31T16:00:00Z");
  const released = { state: "released" as const, closesAt, closedOn: new Date("2026-03-31") };

  it("lies 60 days or more after the close and three weeks or more ahead, on the same weekday and hour", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom("draft", "open", "released", "cancelled"),
        (days, state) => {
          const now = new Date(closesAt.getTime() + days * 86_400_000);
          const round = { ...released, state, closedOn: state === "released" ? released.closedOn : null };
          const next = nextCloseOf(round, now);
          expect(next.getTime() - now.getTime()).toBeGreaterThanOrEqual(21 * 86_400_000);
          expect(next.getTime()).toBeGreaterThanOrEqual(earliestNextClose(round)?.getTime() ?? 0);
          expect((next.getTime() - closesAt.getTime()) % (7 * 86_400_000)).toBe(0);
        },
      ),
    );
  });

  it("is bound to no round that was cancelled", () => {
    expect(earliestNextClose({ ...released, state: "cancelled" })).toBeNull();
    expect(earliestNextClose(released)).toEqual(new Date("2026-05-30"));
  });
});

describe("nextNameOf", () => {
  it.each([
    ["Spring", "Spring 2"],
    ["Spring 2", "Spring 3"],
    ["Spring 2026", "Spring 2027"],
    ["Round 09", "Round 10"],
    ["7", "8"],
    ["x".repeat(120), `${"x".repeat(118)} 2`],
  ])("%s is followed by %s", (name, next) => expect(nextNameOf(name, 120)).toBe(next));
});
