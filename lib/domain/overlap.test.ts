import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixtures from "../../tests/vectors/suppression_fixtures.json";
import { atomsOf, publishableTeams } from "./overlap";

const people = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, i) => `m${from + i}`));
const sizes = (families: ReadonlySet<string>[]) =>
  atomsOf(families)
    .map((atom) => atom.length)
    .sort((a, b) => a - b);

describe("the Venn diagram of families", () => {
  const withSets = fixtures.flatMap(({ name, published_sets, known_to_viewer, venn_atoms, safe, k }) =>
    published_sets && known_to_viewer && venn_atoms
      ? [{ name, published_sets, known_to_viewer, venn_atoms, safe, k }]
      : [],
  );

  it.each(withSets)("has the atoms of $name", ({ published_sets, known_to_viewer, venn_atoms }) => {
    const families = published_sets.map((set) => new Set(set.filter((id) => !known_to_viewer.includes(id))));
    expect(sizes(families)).toEqual([...venn_atoms].sort((a, b) => a - b));
  });

  it.each(withSets.filter(({ known_to_viewer }) => known_to_viewer.length === 0))(
    "never publishes all of $name where that is not safe",
    ({ published_sets, safe, k }) => {
      const published = publishableTeams({ families: published_sets.map((set) => new Set(set)), least: k });
      if (!safe) expect(published).toContain(false);
      expect(published).toContain(true);
    },
  );
});

describe("teams that may be published together", () => {
  it("takes the largest first, and drops a team that leaves too few beside it", () => {
    const families = [people(0, 16), people(0, 12), people(0, 8), people(10, 16)];
    expect(publishableTeams({ families, least: 5 })).toEqual([true, false, true, false]);
    expect(publishableTeams({ families, least: 4 })).toEqual([true, true, true, false]);
  });

  it("finds what no pair of teams shows: three views that isolate one person", () => {
    const families = [people(0, 11), people(0, 5), people(5, 10)];
    expect(publishableTeams({ families, least: 5 })).toEqual([true, true, false]);
  });

  it("publishes equal teams together, and never an empty or a small one", () => {
    expect(publishableTeams({ families: [people(0, 5), people(0, 5)], least: 5 })).toEqual([true, true]);
    expect(publishableTeams({ families: [people(0, 0), people(0, 4)], least: 5 })).toEqual([false, false]);
  });

  it("leaves no part of the published diagram below the least", () => {
    const family = fc.uniqueArray(fc.nat(24), { maxLength: 25 }).map((ids) => new Set(ids.map(String)));
    fc.assert(
      fc.property(fc.array(family, { maxLength: 7 }), (families) => {
        const published = publishableTeams({ families, least: 5 });
        const shown = families.filter((_, index) => published[index]);
        expect(atomsOf(shown).every((atom) => atom.length >= 5)).toBe(true);
        const largest = Math.max(0, ...families.map(({ size }) => size));
        expect(shown.length > 0).toBe(largest >= 5);
      }),
    );
  });
});
