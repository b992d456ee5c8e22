import { RELATIONSHIPS, type Relationship } from "./relationship";

/** One review that somebody is asked for; the rater is a member's id, or the address of somebody from outside. */
export type Asked = {
  readonly subject: string;
  readonly rater: string;
  readonly relationship: Relationship;
};

/** So many people have so many reviews of others to give. */
export type LoadCount = { readonly load: number; readonly raters: number };
/** About so many subjects so many are asked in this relationship. */
export type AskedCount = {
  readonly relationship: Relationship;
  readonly raters: number;
  readonly subjects: number;
};

export type LoadSpread = {
  /** how many people have so many reviews of others to give; `to` is null where there is no upper end */
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly raters: number }[];
  /** of those who are asked at all; 0 if nobody is */
  readonly median: number;
  readonly most: number;
};

export type Reach = {
  readonly relationship: Relationship;
  /** how many raters a figure of its own needs: one where the rater is named */
  readonly needs: number;
  /** subjects about whom somebody is asked in this relationship */
  readonly asked: number;
  /** subjects about whom enough are asked */
  readonly reached: number;
};

const BANDS = [0, 1, 4, 7, 11, 16] as const;

const add = (to: Map<string, number>, key: string): Map<string, number> =>
  to.set(key, (to.get(key) ?? 0) + 1);

const sizes = (counts: ReadonlyMap<string, number>): [number, number][] => {
  const found = new Map<number, number>();
  for (const count of counts.values()) found.set(count, (found.get(count) ?? 0) + 1);
  return [...found];
};

/** How many reviews of others each has to give, with the members who have none. Reviews of oneself do not count. */
export const loadCountsOf = (invitations: readonly Asked[], members: readonly string[]): LoadCount[] => {
  const loads = new Map(members.map((id) => [id, 0]));
  for (const { subject, rater } of invitations) if (rater !== subject) add(loads, rater);
  return sizes(loads).map(([load, raters]) => ({ load, raters }));
};

export const askedCountsOf = (invitations: readonly Asked[]): AskedCount[] =>
  RELATIONSHIPS.flatMap((relationship) => {
    const bySubject = new Map<string, number>();
    for (const entry of invitations) if (entry.relationship === relationship) add(bySubject, entry.subject);
    return sizes(bySubject).map(([raters, subjects]) => ({ relationship, raters, subjects }));
  });

/** The load in the middle, or between the two in the middle. */
const medianOf = (counts: readonly LoadCount[]): number => {
  const busy = counts.filter(({ load }) => load > 0).sort((a, b) => a.load - b.load);
  const total = busy.reduce((sum, { raters }) => sum + raters, 0);
  const at = (place: number): number => {
    let left = place;
    for (const { load, raters } of busy) {
      if (left < raters) return load;
      left -= raters;
    }
    return 0;
  };
  return total === 0 ? 0 : (at(Math.floor((total - 1) / 2)) + at(Math.ceil((total - 1) / 2))) / 2;
};

/** How reviews of others are spread over those who could give them. */
export const spreadOf = (counts: readonly LoadCount[]): LoadSpread => ({
  bands: BANDS.map((from, at) => {
    const to = (BANDS[at + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const inside = counts.filter(({ load }) => load >= from && load <= to);
    const raters = inside.reduce((sum, each) => sum + each.raters, 0);
    return { from, to: Number.isFinite(to) ? to : null, raters };
  }),
  median: medianOf(counts),
  most: counts.reduce((most, { load }) => Math.max(most, load), 0),
});

/** About how many subjects enough are asked, by relationship, before any groups are merged. */
export const reachOf = (counts: readonly AskedCount[], threshold: number): Reach[] =>
  RELATIONSHIPS.map((relationship) => {
    const needs = relationship === "self" || relationship === "manager" ? 1 : threshold;
    const sum = (least: number): number =>
      counts
        .filter((count) => count.relationship === relationship && count.raters >= least)
        .reduce((all, { subjects }) => all + subjects, 0);
    return { relationship, needs, asked: sum(1), reached: sum(needs) };
  });
