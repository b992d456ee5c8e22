import { describe, expect, it } from "vitest";
import { blocksOf } from "../../lib/domain/block";
import { ANONYMOUS_GROUPS, type AnonymousGroup } from "../../lib/domain/relationship";
import fixtures from "../vectors/suppression_fixtures.json";
import { minSupport, sumOf } from "./attacker/solver";

// The people of each fixture, as the product itself would publish them: one set per block, and nothing beside it.

/** What the first letter of somebody's name means in the fixtures; "m" is the one manager, who is named. */
const GROUP_OF: Readonly<Record<string, AnonymousGroup>> = {
  ...{ p: "peer", l: "peer", r: "peer", g: "peer", a: "peer" },
  ...{ b: "direct_report", d: "direct_report", c: "other", x: "managers" },
};

type Fixture = (typeof fixtures)[number];

const peopleOf = ({ published_sets, published_functionals }: Fixture): string[] => {
  const ids =
    published_sets?.flat() ?? published_functionals!.flatMap((row) => row.map(([id]) => String(id)));
  return [...new Set(ids.map((id) => id.split(":")[0]!))].filter((id) => !id.startsWith("m"));
};

const publishedAs = (fixture: Fixture): string[][] => {
  const groups = new Map(
    ANONYMOUS_GROUPS.map((group) => [
      group,
      peopleOf(fixture).filter((id) => GROUP_OF[id.charAt(0)] === group),
    ]),
  );
  const sizeOf = (group: AnonymousGroup): number => groups.get(group)!.length;
  const counts = {
    peer: sizeOf("peer"),
    direct_report: sizeOf("direct_report"),
    other: sizeOf("other"),
    managers: sizeOf("managers"),
  };
  return blocksOf({ counts, threshold: fixture.k }).map((block) =>
    block.groups.flatMap((group) => groups.get(group)!),
  );
};

describe("the product's own blocks", () => {
  it("know what everybody in the fixtures is to the subject", () => {
    const strangers = fixtures.flatMap(peopleOf).filter((id) => !GROUP_OF[id.charAt(0)]);
    expect(strangers).toEqual([]);
  });

  it.each(fixtures)("publish the people of $name safely: $description", (fixture) => {
    const blocks = publishedAs(fixture);
    expect(blocks.flat().sort()).toEqual(peopleOf(fixture).sort());
    expect(minSupport(blocks.map((block) => sumOf(block)))).toBeGreaterThanOrEqual(fixture.k);
  });

  it.each(fixtures.filter(({ known_to_viewer: known }) => known?.some((id) => !id.startsWith("m"))))(
    "leave whoever is one of the raters in $name no fewer than the threshold without these",
    (fixture) => {
      const known = new Set(fixture.known_to_viewer);
      const support = minSupport(
        publishedAs(fixture).map((block) => sumOf(block)),
        { known },
      );
      expect(support).toBeGreaterThanOrEqual(fixture.k - known.size);
    },
  );
});
