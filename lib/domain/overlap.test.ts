import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixtures from "../../tests/vectors/suppression_fixtures.json";
import { addFamilies, atomsOf, emptyDiagram, publishFamilies } from "./overlap";

const people = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, i) => `m${from + i}`));
const sizes = (families: ReadonlySet<string>[]) =>
  atomsOf(families)
    .map((atom) => atom.length)
    .sort((a, b) => a - b);

const published = (families: ReadonlySet<string>[], least: number) =>
  publishFamilies({ families, least }).isPublished;

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
      const shown = published(
        published_sets.map((set) => new Set(set)),
        k,
      );
      if (!safe) expect(shown).toContain(false);
      expect(shown).toContain(true);
    },
  );
});

describe("teams that may be published together", () => {
  it("takes the largest first, and drops a team that leaves too few beside it", () => {
    const families = [people(0, 16), people(0, 12), people(0, 8), people(10, 16)];
    expect(published(families, 5)).toEqual([true, false, true, false]);
    expect(published(families, 4)).toEqual([true, true, true, false]);
  });

  it("finds what no pair of teams shows: three views that isolate one person", () => {
    expect(published([people(0, 11), people(0, 5), people(5, 10)], 5)).toEqual([true, true, false]);
  });

  it("publishes equal teams together, and never an empty or a small one", () => {
    expect(published([people(0, 5), people(0, 5)], 5)).toEqual([true, true]);
    expect(published([people(0, 0), people(0, 4)], 5)).toEqual([false, false]);
  });

  const family = fc.uniqueArray(fc.nat(24), { maxLength: 25 }).map((ids) => new Set(ids.map(String)));

  it("leaves no part of the published diagram below the least, and knows where everybody is", () => {
    fc.assert(
      fc.property(fc.array(family, { maxLength: 7 }), (families) => {
        const { isPublished, diagram } = publishFamilies({ families, least: 5 });
        const shown = families.filter((_, index) => isPublished[index]);
        const atoms = atomsOf(shown);
        expect(atoms.every((atom) => atom.length >= 5)).toBe(true);
        const largest = Math.max(0, ...families.map(({ size }) => size));
        expect(shown.length > 0).toBe(largest >= 5);
        for (const atom of atoms) {
          const [part] = new Set(atom.map((member) => diagram.partOf.get(member)));
          expect(new Set(atom.map((member) => diagram.partOf.get(member))).size).toBe(1);
          expect(diagram.sizes[part!]).toBe(atom.length);
        }
        expect(diagram.partOf.size).toBe(atoms.flat().length);
      }),
    );
  });

  it("adds several families at once, or none of them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(family, family), { maxLength: 4 }), (pairs) => {
        const diagram = emptyDiagram<string>();
        const shown: ReadonlySet<string>[] = [];
        for (const pair of pairs) {
          const isFine = atomsOf([...shown, ...pair]).every((atom) => atom.length >= 5);
          const before = [...diagram.sizes];
          expect(addFamilies(diagram, pair, 5)).toBe(isFine);
          if (isFine) shown.push(...pair);
          else expect(diagram.sizes).toEqual(before);
        }
        expect([...diagram.sizes].sort()).toEqual(
          atomsOf(shown)
            .map((atom) => atom.length)
            .sort(),
        );
      }),
    );
  });
});

describe("the teams that another one gives way to", () => {
  const close = (families: ReadonlySet<string>[]) => [...publishFamilies({ families, least: 5 }).givesWayTo];

  it("are those that leave too few beside it or in common, one by one", () => {
    expect(close([people(0, 30), people(0, 12), people(0, 10), people(9, 20)])).toEqual([
      [3, [1]],
      [2, [1]],
    ]);
  });

  it("are all that share people with it, where no single one does", () => {
    expect(close([people(0, 11), people(0, 5), people(5, 10)])).toEqual([[2, [0]]]);
  });

  it("are none of a team that is published, or too small anyway", () => {
    expect(close([people(0, 11), people(0, 4), people(0, 5)])).toEqual([]);
  });
});
