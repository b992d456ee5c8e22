import { describe, expect, it } from "vitest";
import { makeLimiter } from "./rate";

const limiter = (keys = 100) => makeLimiter({ burst: 3, perSecond: 0.5, keys });

describe("a limit", () => {
  it("lets a burst through and then says how long to wait", () => {
    const wait = limiter();
    expect([wait("a", 0), wait("a", 0), wait("a", 0)]).toEqual([0, 0, 0]);
    expect(wait("a", 0)).toBe(2);
    expect(wait("a", 1_000)).toBe(1);
  });

  it("lets one through as often as it fills up again, however often somebody tries in vain", () => {
    const wait = limiter();
    for (let n = 0; n < 20; n++) wait("a", 0);
    expect(wait("a", 1_999)).toBe(1);
    expect(wait("a", 2_000)).toBe(0);
    expect(wait("a", 2_000)).toBe(2);
  });

  it("saves up no more than a burst", () => {
    const wait = limiter();
    wait("a", 0);
    const day = 86_400_000;
    expect([wait("a", day), wait("a", day), wait("a", day), wait("a", day)]).toEqual([0, 0, 0, 2]);
  });

  it("counts everybody apart", () => {
    const wait = limiter();
    for (let n = 0; n < 4; n++) wait("a", 0);
    expect(wait("b", 0)).toBe(0);
  });

  it("forgives a clock that goes backwards", () => {
    const wait = limiter();
    wait("a", 10_000);
    expect([wait("a", 0), wait("a", 0), wait("a", 0)]).toEqual([0, 0, 2]);
  });

  it("forgets whoever was quiet longest when it knows too many", () => {
    const wait = limiter(2);
    for (const key of ["a", "a", "a", "b", "b", "b", "a"]) wait(key, 0);
    wait("c", 0);
    expect(wait("a", 0)).toBe(2);
    expect(wait("b", 0)).toBe(0);
  });
});
