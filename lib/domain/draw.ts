import { type Held, PLACES_KEPT } from "./allotment";
import type { Hand } from "./dealing";
import type { Relationship } from "./relationship";

type Draw = {
  readonly held: readonly Held[];
  readonly relationship: Relationship;
  readonly most: number;
  readonly lot: (rater: number) => number;
  readonly isOut: (rater: number) => boolean;
};

/**
 * Which of the places that were kept for an organiser are taken: half of them by lot, or any if everybody who is
 * in question has one. Whoever stands already counts.
 */
export const drawn = ({ dealt, pool }: Hand, { held, relationship, most, lot, isOut }: Draw): number[] => {
  const taken = new Set(held.map(({ rater }) => rater));
  const before = held.filter((entry) => entry.relationship === relationship).length;
  const lots = new Map([...dealt].map((rater) => [rater, lot(rater)]));
  const half = dealt.size === pool.length ? dealt.size : Math.floor(dealt.size / PLACES_KEPT);
  return [...dealt]
    .filter((rater) => !taken.has(rater) && !isOut(rater))
    .sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0))
    .slice(0, Math.max(0, Math.min(half, most) - before));
};
