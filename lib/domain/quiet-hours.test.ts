import { describe, expect, it } from "vitest";
import { DEFAULT_QUIET_HOURS, isQuiet, nextAllowed, type QuietHours } from "./quiet-hours";
import { instantOf, wallClockOf } from "./wall-clock";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Apia",
  "Africa/Cairo",
];
const HOUR = 3_600_000;

const at = (wall: string, timeZone: string): Date => instantOf(wall, timeZone)!;
const nextIn = (wall: string, timeZone: string, quiet: QuietHours = DEFAULT_QUIET_HOURS): string =>
  wallClockOf(nextAllowed(at(wall, timeZone), quiet, timeZone), timeZone);

describe("quiet hours", () => {
  it.each(ZONES)("end at eight by the clock of %s, and on a Monday after a weekend", (zone) => {
    // 2026-03-31 is a Tuesday.
    expect(nextIn("2026-03-31T12:00", zone)).toBe("2026-03-31T12:00");
    expect(nextIn("2026-03-31T18:59", zone)).toBe("2026-03-31T18:59");
    expect(nextIn("2026-03-31T19:00", zone)).toBe("2026-04-01T08:00");
    expect(nextIn("2026-03-31T07:59", zone)).toBe("2026-03-31T08:00");
    expect(nextIn("2026-04-03T19:30", zone)).toBe("2026-04-06T08:00");
    expect(nextIn("2026-04-04T12:00", zone)).toBe("2026-04-06T08:00");
  });

  it("are kept where clocks were changed in the night", () => {
    // Berlin: spring on 29 March, autumn on 25 October 2026, both Sundays.
    const nights = { ...DEFAULT_QUIET_HOURS, weekends: false };
    expect(nextIn("2026-03-28T23:00", "Europe/Berlin", nights)).toBe("2026-03-29T08:00");
    expect(nextIn("2026-10-24T23:00", "Europe/Berlin", nights)).toBe("2026-10-25T08:00");
    const from = at("2026-03-28T23:00", "Europe/Berlin");
    expect(nextAllowed(from, nights, "Europe/Berlin").getTime() - from.getTime()).toBe(8 * HOUR);
    const autumn = at("2026-10-24T23:00", "Europe/Berlin");
    expect(nextAllowed(autumn, nights, "Europe/Berlin").getTime() - autumn.getTime()).toBe(10 * HOUR);
  });

  it("that end in an hour which is skipped end with it, and in one which comes twice, with the second", () => {
    const odd = { isOn: true, from: "22:00", until: "02:30", weekends: false };
    expect(nextIn("2026-03-28T23:00", "Europe/Berlin", odd)).toBe("2026-03-29T03:00");
    const found = nextAllowed(at("2026-10-24T23:00", "Europe/Berlin"), odd, "Europe/Berlin");
    expect(found.toISOString()).toBe("2026-10-25T01:30:00.000Z");
  });

  it("of a weekend alone end at midnight", () => {
    const weekends = { isOn: true, from: "00:00", until: "00:00", weekends: true };
    expect(nextIn("2026-04-04T12:00", "America/New_York", weekends)).toBe("2026-04-06T00:00");
    expect(nextIn("2026-03-31T23:00", "America/New_York", weekends)).toBe("2026-03-31T23:00");
  });

  it("in the middle of a day end on the same day", () => {
    const noon = { isOn: true, from: "12:00", until: "13:30", weekends: false };
    expect(nextIn("2026-03-31T12:30", "Asia/Kathmandu", noon)).toBe("2026-03-31T13:30");
  });

  it("do nothing when they are off", () => {
    const off = { ...DEFAULT_QUIET_HOURS, isOn: false };
    const night = at("2026-04-04T03:00", "UTC");
    expect(isQuiet(night, off, "UTC")).toBe(false);
    expect(nextAllowed(night, off, "UTC")).toBe(night);
  });

  it("never let mail leave too early or wait too long, in any zone and at any hour of a year", () => {
    for (const zone of ZONES)
      for (let hour = 0; hour < 365 * 24; hour += 97) {
        const from = new Date(Date.UTC(2026, 0, 1) + hour * HOUR + 7 * 60_000);
        const next = nextAllowed(from, DEFAULT_QUIET_HOURS, zone);
        expect(isQuiet(next, DEFAULT_QUIET_HOURS, zone)).toBe(false);
        const waits = next.getTime() - from.getTime();
        expect(waits).toBeGreaterThanOrEqual(0);
        expect(waits).toBeLessThanOrEqual(62 * HOUR);
        if (waits > 0)
          expect(isQuiet(new Date(next.getTime() - 60_000), DEFAULT_QUIET_HOURS, zone)).toBe(true);
      }
  });
});
