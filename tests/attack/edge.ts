import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { chanceFrom } from "../domain/world";
import { between, type Chance, pick } from "./answers";
import type { Asked, Given, Subject, World } from "./world";

const idOf = (part: number, at: number): string =>
  `00000000-0000-4000-8${String(part).padStart(3, "0")}-${String(at).padStart(12, "0")}`;

const clip = (answer: number): number => Math.min(5, Math.max(1, answer));

/** How far raters of one person lie apart: not at all, as little as their mean allows, somewhat, or anywhere. */
const SPREADS = ["even", "even", "even", "near", "some", "any"] as const;
type Spread = (typeof SPREADS)[number];

const answerOf = (
  spread: Spread,
  { level, at, of }: { level: number; at: number; of: number },
  chance: Chance,
): number => {
  // the lower raters give the level's floor, the others one more: no answers with this sum lie closer together
  const even = Math.floor(level) + (at < Math.round((level - Math.floor(level)) * of) ? 1 : 0);
  if (spread === "any") return between(1, 5, chance);
  if (spread === "some") return clip(Math.round(level + 2.4 * (chance() - 0.5)));
  return clip(even + (spread === "near" && chance() < 0.1 ? pick([-1, 1], chance) : 0));
};

/**
 * A round as small as one that has figures of its quality may be: some twenty people with as few raters as make a
 * figure, who answer a question or a few, most of them as much alike as can be.
 */
export const edgeOf = (seed: number): World => {
  const chance = chanceFrom(seed);
  const threshold = pick([3, 4, 5], chance);
  const size = 20 + pick([0, 0, 1, 3], chance);
  const raters = threshold + pick([0, 0, 1], chance);
  const asked = STANDARD_FRAMEWORK.skills.slice(0, pick([1, 2, 3, 7, 17], chance));
  const spread = pick(SPREADS, chance);
  const odd =
    chance() < 0.3 ? { skill: between(0, asked.length - 1, chance), spread: pick(SPREADS, chance) } : null;
  const share = pick([1, 1, 0.9], chance);
  const areStrangers = chance() < 0.3;
  // far from the ends of the scale figures leave no sums open
  const ends = pick([1.25, 1.9], chance);
  const levelOf = (centre: number) => Math.min(6 - ends, Math.max(ends, centre + 1.5 * (chance() - 0.5)));
  const given = (levels: readonly number[], at: number): Given => ({
    skills: Object.fromEntries(
      asked.flatMap(({ key }, skill) => {
        const place = (at + skill) % raters;
        const answer = answerOf(
          skill === odd?.skill ? odd.spread : spread,
          { level: levels[skill]!, at: place, of: raters },
          chance,
        );
        return chance() < share ? [[key, answer]] : [];
      }),
    ),
    dimensions: {},
    comments: {},
  });
  const subjects = Array.from({ length: size }, (_, subject): Subject => {
    const centre = 1.5 + 3 * chance();
    const levels = asked.map(() => levelOf(centre));
    const peers = Array.from({ length: raters }, (_, at): Asked => {
      const other = (subject + 1 + at) % size;
      const rater = areStrangers ? idOf(2, subject * raters + at) : idOf(1, other);
      const name = `Person ${rater.slice(-6)}`;
      const place = { id: idOf(3, subject * raters + at), rater, name, isOutsider: false };
      return { ...place, relationship: "peer", given: given(levels, at) };
    });
    return { id: idOf(1, subject), name: `Person ${subject}`, readerId: null, asked: peers };
  });
  const round = {
    ...{ id: idOf(9, seed), name: "Spring", closedOn: "2026-03-31", threshold },
    ...{ commentThreshold: Math.max(5, threshold), subjects, teams: [], shares: [] },
  };
  return { seed, orgId: idOf(8, seed), organiserId: idOf(1, 0), rounds: [round] };
};
