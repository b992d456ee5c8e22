/** Something that should not be possible, and was. */
export type Finding = { readonly invariant: string; readonly where: string; readonly what: string };

/** What an attack has tried, and how near it came. */
export type Tally = {
  organisations: number;
  rounds: number;
  reports: number;
  teamViews: number;
  trends: number;
  shares: number;
  equations: number;
  systems: number;
  viewers: number;
  /** by k: the fewest raters that any combination of figures was about */
  raters: Record<string, number>;
  /** by k: the fewest people left of a figure of a team or a round, for somebody who reads reports */
  people: Record<string, number>;
  /** the narrowest range of an answer, in points */
  narrowest: number;
  twins: number;
  /** of two writers under two questions: how often in the same order */
  sameOrder: number;
  otherOrder: number;
};

export const emptyTally = (): Tally => ({
  organisations: 0,
  rounds: 0,
  reports: 0,
  teamViews: 0,
  trends: 0,
  shares: 0,
  equations: 0,
  systems: 0,
  viewers: 0,
  raters: {},
  people: {},
  narrowest: 4,
  twins: 0,
  sameOrder: 0,
  otherOrder: 0,
});

export const lower = (record: Record<string, number>, k: number, support: number): void => {
  if (support < (record[k] ?? Number.POSITIVE_INFINITY)) record[k] = support;
};

/** Two tallies as one. */
export const addTally = (total: Tally, part: Tally): Tally => {
  const sum = { ...total };
  for (const key of [
    "organisations",
    "rounds",
    "reports",
    "teamViews",
    "trends",
    "shares",
    "equations",
    "systems",
    "viewers",
    "twins",
    "sameOrder",
    "otherOrder",
  ] as const)
    sum[key] = total[key] + part[key];
  sum.narrowest = Math.min(total.narrowest, part.narrowest);
  for (const key of ["raters", "people"] as const) {
    sum[key] = { ...total[key] };
    for (const [k, support] of Object.entries(part[key])) lower(sum[key], Number(k), support);
  }
  return sum;
};

/** Comments in one order under two questions would tell who wrote what: chance brings that about half the time. */
export const orderFinding = ({ sameOrder, otherOrder }: Tally): Finding[] => {
  const pairs = sameOrder + otherOrder;
  const far = Math.abs(sameOrder - pairs / 2) > 6 * Math.sqrt(pairs / 4);
  return far
    ? [
        {
          invariant: "I8",
          where: "comments",
          what: `${sameOrder} of ${pairs} pairs of writers stand in the same order`,
        },
      ]
    : [];
};
