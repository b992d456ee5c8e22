import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, wallClockIn, wallClockOf } from "./wall-clock";

const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"];

test("a clock in summer and in winter", () => {
  expect(instantOf("2026-07-01T18:00", "Europe/Berlin")?.toISOString()).toBe("2026-07-01T16:00:00.000Z");
  expect(instantOf("2026-12-01T18:00", "Europe/Berlin")?.toISOString()).toBe("2026-12-01T17:00:00.000Z");
  expect(wallClockOf(new Date("2026-12-01T20:30:00Z"), "Asia/Kolkata")).toBe("2026-12-02T02:00");
});

test("every instant survives the way to the wall and back, but for the hour that comes twice", () => {
  const minutes = fc.integer({ min: 28_000_000, max: 32_000_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
      const wall = wallClockOf(new Date(minute * 60_000), zone);
      const back = instantOf(wall, zone);
      expect(back && wallClockOf(back, zone)).toBe(wall);
    }),
  );
});

test("an hour that spring skips is moved on, not lost", () => {
  const skipped = instantOf("2026-03-29T02:30", "Europe/Berlin");
  expect(skipped && wallClockOf(skipped, "Europe/Berlin")).toMatch(/^2026-03-29T0[13]:30$/);
});

test("what is no date is null", () => {
  for (const wrong of ["", "tomorrow", "2026-13-01T10:00", "2026-03-31", "2026-03-31T25:00"])
    expect(instantOf(wrong, "UTC")).toBeNull();
});

test("three weeks on at six, by the clock of the place", () => {
  const from = new Date("2026-03-20T23:30:00Z");
  expect(wallClockIn({ from, days: 21, hour: 18, timeZone: "Europe/Berlin" })).toBe("2026-04-11T18:00");
});
