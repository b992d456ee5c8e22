import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { SITUATIONS } from "@/lib/domain/situation";
import type { TeamFigure, TeamHiddenReason, TeamOverview } from "@/lib/domain/team-overview";
import type { BalanceOutput } from "@/lib/schemas/balance";

const { skills, dimensions } = STANDARD_FRAMEWORK;

export const TEAM_ID = "11111111-1111-4111-8111-111111111111";
const ORG_ID = "22222222-2222-4222-8222-222222222222";
const ROUND_ID = "33333333-3333-4333-8333-333333333333";
const EARLIER_ID = "44444444-4444-4444-8444-444444444444";

export const figure = (value: number, arm = 0.2): TeamFigure => ({
  value,
  low: Number((value - arm).toFixed(2)),
  high: Number((value + arm).toFixed(2)),
});
export const hidden = (reason: TeamHiddenReason): TeamFigure => ({ hidden: reason });

type Given = Partial<Omit<TeamOverview, "skills" | "dimensions" | "situations">> & {
  skills?: Readonly<Record<string, Partial<TeamOverview["skills"][number]>>>;
  dimensions?: Readonly<Record<string, Partial<TeamOverview["dimensions"][number]>>>;
  situations?: Readonly<Record<string, Partial<TeamOverview["situations"][number]>>>;
};

/** A team's view in which every skill is covered and nothing leans, but for what is given. */
export const givenOverview = (given: Given = {}): TeamOverview => ({
  teamId: TEAM_ID,
  strengths: [],
  thin: [],
  lists: { leadership: figure(3.9), management: figure(3.8) },
  common: figure(3.85),
  difference: figure(0.1),
  lean: "no_clear_lean",
  tooClose: [],
  comparison: null,
  method: {
    threshold: 4,
    withinVariance: { value: 0.5, df: 400, prior: false },
    listVariance: { value: 0.2, df: 400, prior: false },
  },
  ...given,
  skills: skills.map(({ key }, at) => ({
    key,
    figure: figure(3.6 + (at % 7) * 0.1),
    coverage: "covered",
    tellsApart: true,
    ...given.skills?.[key],
  })),
  dimensions: dimensions.map(({ key }, at) => ({
    key,
    figure: figure(at * 0.2 - 0.4, 0.3),
    place: "middle",
    ...given.dimensions?.[key],
  })),
  situations: SITUATIONS.map(({ key }) => ({
    key,
    figure: figure(3.8),
    readiness: "ready",
    heldBackBy: null,
    ...given.situations?.[key],
  })),
});

/** A view of which nothing may be shown. */
export const hiddenOverview = (reason: TeamHiddenReason, given: Partial<TeamOverview> = {}): TeamOverview => {
  const none = { figure: hidden(reason) };
  const all = <T extends string>(keys: readonly T[], more: object) =>
    Object.fromEntries(keys.map((key) => [key, { ...none, ...more }]));
  const overview = givenOverview({
    lists: { leadership: hidden(reason), management: hidden(reason) },
    common: hidden(reason),
    difference: hidden(reason),
    lean: null,
    skills: all(
      skills.map(({ key }) => key),
      { coverage: null, tellsApart: null },
    ),
    dimensions: all(
      dimensions.map(({ key }) => key),
      { place: null },
    ),
    situations: all(
      SITUATIONS.map(({ key }) => key),
      { readiness: null },
    ),
  });
  return { ...overview, ...given };
};

/** What the call about a team answers, as it would for a manager who reads nobody's report. */
export const givenBalance = (given: Partial<BalanceOutput> = {}): BalanceOutput =>
  ({
    round: { id: ROUND_ID, name: "Spring 2026", closedOn: "2026-03-31" },
    team: { id: TEAM_ID, name: "Product", isOrganisation: false },
    skills: skills.map(({ key, name, lists }) => ({ key, name, lists: [...lists] })),
    dimensions: dimensions.map((dimension) => ({ ...dimension })),
    view: givenOverview(),
    people: [],
    tooClose: [],
    before: null,
    organisation: givenOverview({
      teamId: ORG_ID,
      lists: { leadership: figure(3.7, 0.1), management: figure(3.6, 0.1) },
    }),
    ...given,
  }) as BalanceOutput;

/** The round before, with the skills in which the two may be compared. */
export const givenBefore = (view: TeamOverview): NonNullable<BalanceOutput["before"]> =>
  ({
    round: { id: EARLIER_ID, name: "Autumn 2025", closedOn: "2025-09-30" },
    view,
  }) as NonNullable<BalanceOutput["before"]>;

export const comparedIn = (...keys: string[]): TeamOverview["comparison"] => ({
  round: EARLIER_ID,
  skills: keys,
});
