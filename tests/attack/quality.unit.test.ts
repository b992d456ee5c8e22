import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { qualityOf } from "../../lib/domain/quality";
import type { QualityPart } from "../../lib/domain/quality-part";
import { countSubject } from "../../lib/domain/release";
import { partOf } from "../../lib/domain/round-figure";
import { chanceFrom, shuffleWith } from "../domain/world";
import { attackOrganisation } from "./attacker/assault";
import type { Product } from "./attempt";
import { edgeOf } from "./edge";
import { publish, releaseInput } from "./product";
import { freedomOf } from "./witness";
import type { World } from "./world";

const LOOKED_AT = { most: 40, tries: 150 };

/** Rounds whose raters lie as close together as the displayed figures allow; and some who lie a little farther apart. */
const EDGES = [7, 42, 57, 71];

const partsOf = (world: World): QualityPart[] => {
  const input = releaseInput(world.rounds[0]!, [], shuffleWith(chanceFrom(1)));
  const sent = new Map(input.ballots.map(({ invitationId, answers }) => [invitationId, answers]));
  return input.roster.map((subject) => partOf(subject, countSubject(subject, sent, input), input).quality);
};

/** The product with other figures of a round's quality. */
const measuring =
  (measure: (parts: readonly QualityPart[]) => unknown): Product =>
  (world) =>
    publish(world).map((one) =>
      one.kind === "quality" ? { ...one, text: JSON.stringify(measure(partsOf(world))) } : one,
    );

const shuffle = shuffleWith(chanceFrom(1));

/** As if raters always lay far enough apart. */
const unguarded = measuring((parts) =>
  qualityOf(
    parts.map((part) => ({ ...part, room: part.room.map(() => 100) })),
    shuffle,
  ),
);

const unrounded = measuring((parts) => {
  const room = parts.flatMap((part) => part.room).reduce((sum, squares) => sum + squares, 0);
  return { ...qualityOf(parts, shuffle), room: room.toFixed(2) };
});

const FRAMEWORK = JSON.stringify(STANDARD_FRAMEWORK);

describe("the figures of a round's quality", { timeout: 120_000 }, () => {
  it.each(EDGES)("leave every answer in a range of two points or more: round %i", (seed) => {
    const freedom = freedomOf(edgeOf(seed), publish, LOOKED_AT);
    expect(freedom).toMatchObject({ answers: 40, narrow: 0 });
  });

  it("are steps and counts, to which a number without a meaning is a find", () => {
    const world = edgeOf(42);
    const foundIn = (product: Product) =>
      attackOrganisation({ world, publications: product(world), framework: FRAMEWORK }).findings;
    expect(foundIn(publish)).toEqual([]);
    expect(foundIn(unrounded)).toMatchObject([{ invariant: "explained", where: "quality" }]);
  });

  it.each([
    { name: "for raters who agree as far as they can", product: unguarded },
    { name: "to the last digit", product: unrounded },
  ])("are found to tell answers where they are published $name", ({ product }) => {
    const freedom = freedomOf(edgeOf(42), product, LOOKED_AT);
    expect(freedom).toMatchObject({ narrowest: 0 });
    expect(freedom.narrow).toBeGreaterThan(20);
  });
});
