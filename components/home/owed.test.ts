import { expect, it } from "vitest";
import { byRound, minutesOf, type Owed, questionsLeft } from "./owed";

const owed = (id: string, round: string, more: Partial<Owed> = {}): Owed => ({
  id,
  org: { slug: "acme", name: "Acme", timeZone: "UTC" },
  round: { id: round, name: round, closesAt: "2026-03-01T12:00:00.000Z" },
  subject: { name: id },
  relationship: "peer",
  state: "invited",
  questions: 23,
  begun: null,
  ...more,
});

it("puts what was begun first, then what is to do, then what is done, round by round", () => {
  const rounds = byRound([
    owed("sent", "r1", { state: "answered" }),
    owed("other", "r2"),
    owed("new", "r1"),
    owed("no", "r1", { state: "declined" }),
    owed("begun", "r1", { begun: { answered: 20 } }),
  ]);
  expect(rounds.map((items) => items.map(({ id }) => id))).toEqual([
    ["begun", "new", "sent", "no"],
    ["other"],
  ]);
  expect(byRound([])).toEqual([]);
});

it("counts the minutes of what is left, and a minute to send what is whole", () => {
  const begun = owed("begun", "r1", { begun: { answered: 20 } });
  const whole = owed("whole", "r1", { begun: { answered: 23 } });
  expect([questionsLeft(begun), questionsLeft(whole)]).toEqual([3, 0]);
  expect(minutesOf([owed("new", "r1")])).toBe(8);
  expect(minutesOf([begun, whole, owed("sent", "r1", { state: "answered" })])).toBe(3);
});
