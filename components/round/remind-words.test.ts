import { expect, it } from "vitest";
import { remindedWords } from "./remind-words";

const now = new Date("2026-03-28T12:00:00Z");
const outcome = { reminded: 0, already: 0, stopped: 0, leavesAt: now.toISOString() };

it("says how many are reminded, and how many were before", () => {
  expect(remindedWords({ ...outcome, reminded: 2, already: 1 }, now, "UTC")).toBe(
    "2 people are reminded. 1 was reminded today before.",
  );
  expect(remindedWords({ ...outcome, already: 3, stopped: 1 }, now, "UTC")).toBe(
    "Nobody is left to remind today. 3 were reminded today before. 1 wants no reminders.",
  );
});

it("says when the mail leaves if it has to wait, by the organisation's clock", () => {
  const leavesAt = "2026-03-30T06:00:00.000Z";
  expect(remindedWords({ ...outcome, reminded: 1, leavesAt }, now, "Europe/Berlin")).toBe(
    "1 person is reminded. It is quiet now: the mail leaves on Mon 30 March at 08:00.",
  );
});
