import { expect, it } from "vitest";
import { dueWords, leftWords } from "./due-words";

const now = new Date("2026-03-01T12:00:00.000Z");
const HOUR = 3_600_000;

it("says how long there is time, never more than there is", () => {
  const after = (hours: number) => leftWords(new Date(now.getTime() + hours * HOUR), now);
  expect([0.5, 1, 1.9, 24, 47.9, 48, 71.9, 24 * 14].map(after)).toEqual([
    "less than an hour left",
    "1 hour left",
    "1 hour left",
    "24 hours left",
    "47 hours left",
    "2 days left",
    "2 days left",
    "14 days left",
  ]);
});

it("names the organisation's time zone", () => {
  expect(dueWords(now, "America/New_York")).toBe("Sun 1 March at 07:00 (America/New York)");
  expect(dueWords(now, "UTC")).toBe("Sun 1 March at 12:00 (UTC)");
});
