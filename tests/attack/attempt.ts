import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { chanceFrom } from "../domain/world";
import { attackOrganisation } from "./attacker/assault";
import type { Finding, Tally } from "./attacker/tally";
import { organisationOf } from "./organisation";
import { publish } from "./product";
import { differencesIn, twinOf } from "./twin";
import type { Publication, World } from "./world";

export type Product = (world: World) => Publication[];
export type Attempt = { readonly findings: Finding[]; readonly tally: Tally };

const FRAMEWORK = JSON.stringify(STANDARD_FRAMEWORK);

/** Attacks one generated company; unless it is to be left alone, beside a twin with other answers behind the same figures. */
export const attempt = (
  seed: number,
  { product = publish, isAlone = false }: { product?: Product; isAlone?: boolean } = {},
): Attempt => {
  const world = organisationOf(seed);
  const publications = product(world);
  const { findings, tally } = attackOrganisation({ world, publications, framework: FRAMEWORK });
  if (!isAlone) findings.push(...compareTwins(world, publications, product, tally));
  return { findings: findings.map((one) => ({ ...one, where: `seed ${seed}: ${one.where}` })), tally };
};

/** I3, for the rounds of which the twin says the same. */
const compareTwins = (
  world: World,
  publications: Publication[],
  product: Product,
  tally: Tally,
): Finding[] => {
  const other = product(twinOf(world, publications, chanceFrom(world.seed + 1)));
  return world.rounds.flatMap(({ id }) => {
    const differences = differencesIn(id, publications, other);
    if (differences) tally.twins += 1;
    return (differences ?? []).map((what) => ({ invariant: "I3", where: id, what }));
  });
};
