import { type Allotment, allot, type Held, placesFor } from "./allotment";
import { chartOf } from "./circle";
import type { Hand } from "./dealing";
import { drawn } from "./draw";
import type { Relationship } from "./relationship";

export type PlanMember = { readonly id: string; readonly managerId: string | null };
export type PlanTeam = { readonly members: readonly string[] };
export type Proposal = {
  readonly subject: string;
  readonly rater: string;
  readonly relationship: Relationship;
};
/** An invitation that is there already; the rater is null for somebody from outside. */
export type Standing = Omit<Proposal, "rater"> & { readonly rater: string | null };

export type PlanInput = {
  readonly members: readonly PlanMember[];
  readonly teams: readonly PlanTeam[];
  readonly subjects: readonly string[];
  /** who may read the plan about everybody but themself */
  readonly organisers?: ReadonlySet<string>;
  readonly standing?: readonly Standing[];
  /** who has declined to be asked about whom, and is not proposed again */
  readonly declined?: readonly { readonly subject: string; readonly rater: string | null }[];
  /** the fewest raters of a figure */
  readonly threshold: number;
  readonly peersPerSubject: number;
  readonly maxPerRater: number;
  /** a number that belongs to a text for good, and that nobody can guess */
  readonly lot: (text: string) => number;
};

const inLotOrder = (members: readonly PlanMember[], lot: PlanInput["lot"]): PlanMember[] => {
  const lots = new Map(members.map(({ id }) => [id, lot(id)]));
  return [...members].sort((a, b) => (lots.get(a.id) ?? 0) - (lots.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
};

const heldBySubject = (held: readonly Held[]): Map<number, Held[]> => {
  const found = new Map<number, Held[]>();
  for (const entry of held) {
    const known = found.get(entry.subject);
    if (known) known.push(entry);
    else found.set(entry.subject, [entry]);
  }
  return found;
};

/**
 * Proposes who rates whom: oneself, the line manager, the direct reports, and peers from shared teams. Nobody is given
 * more than `maxPerRater` reviews of others, what stands included. Where that binds, raters are dealt in rounds, so
 * that all reach `threshold` before anybody has more; managers and direct reports, who cannot be replaced, come before
 * peers. The same input gives the same plan. Work grows with the people, not with their square.
 *
 * What is proposed about everybody else must not tell an organiser who was taken for a review of that organiser, by
 * a place that is missing somewhere. So twice the places are kept, which follows from the chart and the limits alone,
 * and half of them are drawn by lot. Invitations about organisers that stand already change nothing in what is
 * proposed about others, and so do not count towards their raters' limit where they were made by hand. Nor does it when
 * somebody declines to be asked about an organiser: another one of the kept places is drawn.
 */
export const plan = (input: PlanInput): Proposal[] => {
  const { lot, threshold, peersPerSubject, maxPerRater } = input;
  const members = inLotOrder(input.members, lot);
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  const placesOf = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => placeOf.get(id) ?? []));
  const organisers = placesOf(input.organisers ?? []);
  const subjects = [...placesOf(input.subjects)].sort((a, b) => a - b);
  const held = (input.standing ?? []).flatMap(({ subject, rater, relationship }): Held[] => {
    const place = placeOf.get(subject);
    return place === undefined
      ? []
      : [{ subject: place, rater: rater === null ? null : (placeOf.get(rater) ?? null), relationship }];
  });
  const seen = held.filter(({ subject }) => !organisers.has(subject));
  const secret = subjects.filter((subject) => organisers.has(subject));
  const out = new Set(
    (input.declined ?? []).map(({ subject, rater }) => `${placeOf.get(subject)} ${placeOf.get(rater ?? "")}`),
  );
  const isOut = (subject: number, rater: number): boolean => out.has(`${subject} ${rater}`);

  const common = { chart: chartOf(members, input.teams), organisers, threshold, peersPerSubject };
  const caps = members.map(() => maxPerRater);
  const fromScratch = allot({
    ...common,
    subjects,
    caps,
    ...(secret.length > 0 ? { held: [], isOut: () => false } : { held: seen, isOut }),
  });
  const left = [...caps];
  for (const rater of secret.flatMap((subject) => placesFor(fromScratch, subject)))
    left[rater] = (left[rater] ?? 0) - 1;
  const besideSecret = (): Allotment => {
    const open = subjects.filter((subject) => !organisers.has(subject));
    return allot({ ...common, subjects: open, caps: left, held: seen, isOut });
  };
  const isOpenOut = (input.declined ?? []).some(({ subject }) => {
    const place = placeOf.get(subject);
    return place !== undefined && !organisers.has(place);
  });
  const open = secret.length > 0 && (seen.length > 0 || isOpenOut) ? besideSecret() : fromScratch;

  const loads = caps.map(() => 0);
  for (const { subject, rater } of seen)
    if (rater !== null && rater !== subject) loads[rater] = (loads[rater] ?? 0) + 1;
  // By hand more can be asked of somebody than the limit: everybody sees that, and the kept place is gone.
  const isOverbooked = (rater: number): boolean => (loads[rater] ?? 0) > (left[rater] ?? 0);
  const heldBy = heldBySubject(held);
  const idOf = (place: number): string => members[place]?.id ?? "";
  return subjects.flatMap((place): Proposal[] => {
    const known = heldBy.get(place) ?? [];
    const isSecret = organisers.has(place);
    const { managers, reports, peers } = isSecret ? fromScratch : open;
    const lotOf = (rater: number): number => lot(`${idOf(place)} ${idOf(rater)}`);
    const isGone = (rater: number): boolean => isOverbooked(rater) || isOut(place, rater);
    const pick = (hand: Hand | undefined, relationship: Relationship, most: number): number[] =>
      hand && isSecret
        ? drawn(hand, { held: known, relationship, most, lot: lotOf, isOut: isGone })
        : [...(hand?.dealt ?? [])];
    const manager = managers.get(place);
    const isNew = (by: number): boolean => known.every(({ rater }) => rater !== by);
    const hasManager = known.some(({ relationship }) => relationship === "manager");
    const raters: [Relationship, number[]][] = [
      ["self", isNew(place) ? [place] : []],
      [
        "manager",
        manager !== undefined && !hasManager && isNew(manager) && !(isSecret && isGone(manager))
          ? [manager]
          : [],
      ],
      ["direct_report", pick(reports.get(place), "direct_report", Number.POSITIVE_INFINITY)],
      ["peer", pick(peers.get(place), "peer", peersPerSubject)],
    ];
    return raters.flatMap(([relationship, found]) =>
      found.map((rater) => ({ subject: idOf(place), rater: idOf(rater), relationship })),
    );
  });
};
