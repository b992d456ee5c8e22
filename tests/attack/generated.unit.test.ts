import { describe, expect, it } from "vitest";
import { addTally, emptyTally, orderFinding } from "./attacker/tally";
import { attempt } from "./attempt";

const FROM = 20_001;
const ORGANISATIONS = 40;

describe("generated companies, through everything that their rounds publish", () => {
  it(`give nothing away (${ORGANISATIONS} of them)`, { timeout: 120_000 }, () => {
    const seeds = Array.from({ length: ORGANISATIONS }, (_, at) => FROM + at);
    let total = emptyTally();
    for (const seed of seeds) {
      const { findings, tally } = attempt(seed, { isAlone: seed % 3 > 0 });
      expect(findings).toEqual([]);
      total = addTally(total, tally);
    }
    expect(orderFinding(total)).toEqual([]);
    // The attack was one: all thresholds, many viewers, and answers as narrow as they may get.
    expect(total.raters).toEqual({ 3: 3, 4: 4, 5: 5 });
    expect(Object.entries(total.people).every(([k, people]) => people >= Number(k))).toBe(true);
    expect(total.narrowest).toBe(2);
    expect(total.reports).toBeGreaterThan(800);
    expect(total.equations).toBeGreaterThan(30_000);
    expect(total.trends).toBeGreaterThan(300);
    expect(total.shares).toBeGreaterThan(500);
    expect(total.twins).toBeGreaterThan(5);
    expect(total.sameOrder + total.otherOrder).toBeGreaterThan(500);
  });
});
