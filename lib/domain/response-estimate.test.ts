import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, estimateResponse, type ResponseCounts } from "./response-estimate";

const at = (counts: ResponseCounts, passed: number, days = 10) => estimateResponse(counts, { days, passed });
const hundred = (answered: number, declined = 0) => ({ asked: 100, answered, declined });

describe("an estimate of the response", () => {
  it("is not made from too little: few reviews, a short round, an early day, next to no answer", () => {
    expect(at({ asked: 9, answered: 5, declined: 0 }, 5)).toEqual({ known: false, why: "too_few" });
    expect(at(hundred(50), 1, 2)).toEqual({ known: false, why: "too_short" });
    expect(at(hundred(50), 1)).toEqual({ known: false, why: "too_early" });
    expect(at(hundred(3, 1), 5)).toEqual({ known: false, why: "too_early" });
  });

  it("is what is there when the time is over or nothing is open", () => {
    const over = { known: true, low: 40, likely: 40, high: 40 };
    expect(at(hundred(40), 10)).toEqual(over);
    expect(at(hundred(40, 60), 1)).toEqual(over);
  });

  it("expects more where time is left, and less where answers are few", () => {
    // by hand: 50 of 100 at half time; course sqrt(0.5) = 0.707, share 57 / 80.7 = 0.706, chance 0.413 of 50
    expect(at(hundred(50), 5)).toMatchObject({ likely: 71 });
    expect(at(hundred(50), 5)).toEqual({ known: true, low: 56, likely: 71, high: 98 });
    expect(at(hundred(50), 9)).toMatchObject({ likely: 53 });
    expect(at(hundred(10), 5)).toMatchObject({ likely: 17 });
  });

  const counts = fc
    .tuple(fc.nat(300), fc.nat(300), fc.nat(300))
    .map(([answered, declined, open]) => ({ asked: answered + declined + open, answered, declined }));

  it("always lies in its range, and the range between what is there and what can still come", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 90 }), fc.nat(90), (given, days, passed) => {
        const estimate = estimateResponse(given, { days, passed: Math.min(passed, days) });
        if (!estimate.known) return;
        const { low, likely, high } = estimate;
        expect(low).toBeGreaterThanOrEqual(given.answered);
        expect(likely).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(likely);
        expect(high).toBeLessThanOrEqual(given.asked - given.declined);
      }),
    );
  });

  it("never falls when another review is sent", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (given, passed) => {
        const more = { ...given, answered: given.answered + 1 };
        if (more.answered + more.declined > given.asked) return;
        const [before, after] = [at(given, passed), at(more, passed)];
        if (before.known && after.known) expect(after.likely).toBeGreaterThanOrEqual(before.likely);
      }),
    );
  });

  it("refuses counts that cannot be", () => {
    expect(() => at({ asked: 10, answered: 8, declined: 3 }, 5)).toThrow(RangeError);
  });
});

describe("the days of a round", () => {
  const openedOn = new Date("2026-03-01T00:00:00Z");
  const closesAt = new Date("2026-03-11T18:00:00Z");
  const on = (now: string) => daysOf({ openedOn, closesAt, now: new Date(now) });

  it("are whole, so that an estimate does not move within a day", () => {
    expect(on("2026-03-04T00:00:00Z")).toEqual({ days: 11, passed: 3 });
    expect(on("2026-03-04T23:59:59Z")).toEqual({ days: 11, passed: 3 });
  });

  it("do not leave the round", () => {
    expect(on("2026-02-27T00:00:00Z")).toEqual({ days: 11, passed: 0 });
    expect(on("2026-04-01T00:00:00Z")).toEqual({ days: 11, passed: 11 });
  });
});
