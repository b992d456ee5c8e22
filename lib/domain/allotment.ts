import type { Chart, Seat } from "./circle";
import { makePeersOf } from "./circle";
import { type Hand, makeDealing } from "./dealing";
import type { Relationship } from "./relationship";

/** An invitation that is there already, by places in the chart; no rater for somebody from outside. */
export type Held = {
  readonly subject: number;
  readonly rater: number | null;
  readonly relationship: Relationship;
};

/** Whom each subject is dealt, by relationship. */
export type Allotment = {
  readonly managers: ReadonlyMap<number, number>;
  readonly reports: ReadonlyMap<number, Hand>;
  readonly peers: ReadonlyMap<number, Hand>;
};

/** For one rater of an organiser so many places are kept, so that who is free tells nobody who was taken. */
export const PLACES_KEPT = 2;

type Need = {
  readonly chart: Chart;
  readonly subjects: readonly number[];
  readonly organisers: ReadonlySet<number>;
  readonly held: readonly Held[];
  /** who has declined to be asked about whom */
  readonly isOut: (subject: number, rater: number) => boolean;
  /** the most that each rater may have in all */
  readonly caps: readonly number[];
  readonly threshold: number;
  readonly peersPerSubject: number;
};

const keyOf = (subject: number, what: number | Relationship): string => `${subject} ${what}`;

/** The line manager of each subject, as far as managers have room; a place for the own manager is left to them. */
const managersOf = (need: Need, loads: number[], isHeld: (key: string) => boolean): Map<number, number> => {
  const { chart, organisers, caps } = need;
  const subjects = new Set(need.subjects);
  const found = new Map<number, number>();
  // About organisers first: whether their managers are asked follows from the chart alone.
  const inOrder = [...need.subjects].sort((a, b) => Number(organisers.has(b)) - Number(organisers.has(a)));
  for (const subject of inOrder) {
    const manager = chart.managerOf[subject] ?? null;
    if (manager === null || isHeld(keyOf(subject, manager)) || isHeld(keyOf(subject, "manager"))) continue;
    if (need.isOut(subject, manager)) continue;
    const [cap, load] = [caps[manager] ?? 0, loads[manager] ?? 0];
    const owes = subjects.has(chart.managerOf[manager] ?? -1) && cap > 1 ? 1 : 0;
    if (load >= cap - owes) continue;
    found.set(subject, manager);
    loads[manager] = load + 1;
  }
  return found;
};

/**
 * Deals raters to all subjects under the caps: line managers first, then direct reports and peers until all have
 * `threshold` of them, then peers and direct reports in turn up to `peersPerSubject`, then the other direct reports.
 */
export const allot = (need: Need): Allotment => {
  const { chart, organisers, held, caps, threshold, peersPerSubject } = need;
  const loads = caps.map(() => 0);
  const counts = new Map<string, number>();
  for (const { subject, rater, relationship } of held)
    for (const key of [keyOf(subject, relationship), ...(rater === null ? [] : [keyOf(subject, rater)])])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { subject, rater } of held)
    if (rater !== null && rater !== subject) loads[rater] = (loads[rater] ?? 0) + 1;
  const isHeld = (key: string): boolean => counts.has(key);
  const managers = managersOf(need, loads, isHeld);

  const handsOf = (relationship: Relationship, poolOf: (subject: number) => readonly Seat[]): Hand[] =>
    need.subjects.flatMap((subject) => {
      const pool = poolOf(subject).filter(
        ({ rater }) => !isHeld(keyOf(subject, rater)) && !need.isOut(subject, rater),
      );
      const share = organisers.has(subject) ? PLACES_KEPT : 1;
      const before = counts.get(keyOf(subject, relationship)) ?? 0;
      return pool.length > 0 ? [{ subject, pool, share, before, dealt: new Set<number>() }] : [];
    });
  const reports = handsOf("direct_report", (subject) =>
    (chart.reportsOf[subject] ?? [])
      .filter((rater) => rater !== chart.managerOf[subject])
      .map((rater) => ({ rater, rank: 0 })),
  );
  const peers = handsOf("peer", peersPerSubject > 0 ? makePeersOf(chart, threshold) : () => []);

  const wanted =
    loads.reduce((sum, load) => sum + load, 0) +
    reports.reduce((sum, { pool }) => sum + pool.length, 0) +
    peers.reduce((sum, { pool }) => sum + Math.min(pool.length, peersPerSubject), 0);
  const { deal } = makeDealing({ loads, caps, fair: Math.ceil(wanted / Math.max(1, caps.length)) + 1 });
  const enough = Math.min(threshold, peersPerSubject);
  deal(reports, { to: threshold, mayExchange: true });
  deal(peers, { to: enough, mayExchange: true });
  for (let level = enough + 1; level <= peersPerSubject; level++) {
    deal(reports, { from: level, to: level });
    deal(peers, { from: level, to: level });
  }
  deal(reports, { to: Number.POSITIVE_INFINITY });
  const bySubject = (hands: readonly Hand[]) => new Map(hands.map((hand) => [hand.subject, hand]));
  return { managers, reports: bySubject(reports), peers: bySubject(peers) };
};

/** Every rater who has a place kept for this subject. */
export const placesFor = ({ managers, reports, peers }: Allotment, subject: number): number[] => [
  ...(managers.has(subject) ? [managers.get(subject) ?? 0] : []),
  ...(reports.get(subject)?.dealt ?? []),
  ...(peers.get(subject)?.dealt ?? []),
];
