import { describe, expect, it } from "vitest";
import { DEFAULT_QUIET_HOURS } from "./quiet-hours";
import { dueReminder, orderedReminders, REMINDER_DAYS } from "./reminder";
import { instantOf } from "./wall-clock";

const zone = "Europe/Berlin";
const at = (wall: string, timeZone = zone): Date => instantOf(wall, timeZone)!;
const round = {
  // the clocks change on 29 March
  closesAt: at("2026-03-31T18:00"),
  openedOn: new Date("2026-03-10"),
  reminders: REMINDER_DAYS,
  timeZone: zone,
  quietHours: { ...DEFAULT_QUIET_HOURS, isOn: false },
};
const dueAt = (wall: string, change: Partial<typeof round> = {}) =>
  dueReminder({ ...round, ...change, now: at(wall, change.timeZone ?? zone) });

describe("a reminder", () => {
  it("is due seven, three and one days before the close, from nine in the morning on", () => {
    expect(dueAt("2026-03-23T12:00")).toBeNull();
    expect(dueAt("2026-03-24T08:59")).toBeNull();
    expect(dueAt("2026-03-24T09:00")).toBe("2026-03-24");
    expect(dueAt("2026-03-28T09:00")).toBe("2026-03-28");
    expect(dueAt("2026-03-30T09:00")).toBe("2026-03-30");
  });

  it("that was missed is made up for by the latest alone", () => {
    expect(dueAt("2026-03-26T10:00")).toBe("2026-03-24");
    expect(dueAt("2026-03-31T10:00")).toBe("2026-03-30");
    expect(dueAt("2026-03-31T18:00")).toBeNull();
  });

  it("follows a close that is put off", () => {
    const closesAt = at("2026-04-07T18:00");
    expect(dueAt("2026-03-30T09:00", { closesAt })).toBeNull();
    expect(dueAt("2026-03-31T09:00", { closesAt })).toBe("2026-03-31");
  });

  it("never comes on the day of the opening or before it", () => {
    const openedOn = new Date("2026-03-28");
    expect(dueAt("2026-03-28T15:00", { openedOn })).toBeNull();
    expect(dueAt("2026-03-29T15:00", { openedOn })).toBeNull();
    expect(dueAt("2026-03-30T15:00", { openedOn })).toBe("2026-03-30");
  });

  it("goes by the calendar of the organisation, wherever that is", () => {
    for (const timeZone of ["Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "UTC"]) {
      const closesAt = at("2026-03-31T00:30", timeZone);
      expect(dueAt("2026-03-24T09:00", { closesAt, timeZone })).toBe("2026-03-24");
      expect(dueAt("2026-03-23T23:00", { closesAt, timeZone })).toBeNull();
    }
  });

  it("comes on the Friday before where mail waits over the weekend", () => {
    // a Sunday: the days before are Sunday the 22nd, Thursday and Saturday
    const closesAt = at("2026-03-29T18:00");
    const quietHours = DEFAULT_QUIET_HOURS;
    expect(dueAt("2026-03-20T09:00", { closesAt, quietHours })).toBe("2026-03-20");
    expect(dueAt("2026-03-26T09:00", { closesAt, quietHours })).toBe("2026-03-26");
    expect(dueAt("2026-03-27T09:00", { closesAt, quietHours })).toBe("2026-03-27");
    expect(dueAt("2026-03-27T09:00", { closesAt })).toBe("2026-03-26");
    expect(dueAt("2026-03-28T09:00", { closesAt })).toBe("2026-03-28");
    const weekends = { ...quietHours, weekends: false };
    expect(dueAt("2026-03-28T09:00", { closesAt, quietHours: weekends })).toBe("2026-03-28");
  });

  it("can be left out, and asked for in any order", () => {
    expect(dueAt("2026-03-30T09:00", { reminders: [] })).toBeNull();
    expect(orderedReminders([1, 7, 3, 7])).toEqual([7, 3, 1]);
    expect(dueAt("2026-03-30T09:00", { reminders: [1, 14] })).toBe("2026-03-30");
  });
});
