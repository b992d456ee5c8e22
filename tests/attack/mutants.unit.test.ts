import { describe, expect, it } from "vitest";
import { ASIDE_MUTANTS } from "./aside-mutants";
import { addTally, emptyTally, orderFinding } from "./attacker/tally";
import { attempt, type Product } from "./attempt";
import { MUTANTS } from "./mutants";
import { publish } from "./product";
import { TEAM_MUTANTS } from "./team-mutants";

const SEEDS = Array.from({ length: 16 }, (_, at) => 1_005 + at);

/** The checks that found something, over one company after the other until all that should have. */
const foundBy = (product: Product, wanted: readonly string[], seeds = SEEDS): Set<string> => {
  const found = new Set<string>();
  let total = emptyTally();
  for (const seed of seeds) {
    const { findings, tally } = attempt(seed, { product, isAlone: true });
    total = addTally(total, tally);
    for (const { invariant } of [...findings, ...orderFinding(total)]) found.add(invariant);
    if (wanted.length > 0 && wanted.every((invariant) => found.has(invariant))) break;
  }
  return found;
};

describe("a failure that is known of other products", { timeout: 60_000 }, () => {
  it.each([...MUTANTS, ...TEAM_MUTANTS, ...ASIDE_MUTANTS])("is found: $name", ({ product, found }) => {
    expect([...foundBy(product, found)]).toEqual(expect.arrayContaining([...found]));
  });

  it("is not found where there is none", () => {
    expect([...foundBy(publish, [], SEEDS.slice(0, 8))]).toEqual([]);
  });
});
