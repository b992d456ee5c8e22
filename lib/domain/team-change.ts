import { derived } from "./decimal";
import { findings } from "./false-discovery";
import { FALSE_DISCOVERY_RATE } from "./gap";
import { reachOf, twoSidedChance } from "./interval";
import { SKILL_SCALE } from "./scale";
import type { TeamFigure, TeamOverview } from "./team-overview";
import { type ChangeClass, LIST_CUT } from "./trend";

/** now minus before, in points of the scale, with its 90 % interval. */
export type TeamChange = { readonly class: ChangeClass; readonly low: number; readonly high: number };

type Shown = Extract<TeamFigure, { value: number }>;

/** The standard error behind an interval: the side that the end of the scale does not cut says it. */
const errorOf = ({ value, low, high }: Shown, reach: number): number =>
  Math.max(value - low, high - value) / reach;

const figureIn = ({ skills }: TeamOverview, key: string): Shown | null => {
  const figure = skills.find((skill) => skill.key === key)?.figure;
  return figure && "value" in figure ? figure : null;
};

/**
 * What has changed in a team's skills since an earlier round, of those that may be compared (`team-comparison.ts`) and
 * that this viewer sees both times. The variance of a difference is the sum of both rounds', as if other people had
 * rated, and t has the smaller df: too careful rather than too bold. "higher" and "lower" from a quarter of a point on,
 * beyond chance, with false discoveries held at 10 % over the skills; "steady" if less than that and the whole interval
 * within half a point. It is about the team as it was each time: people come and go.
 */
export const teamChanges = (now: TeamOverview, before: TeamOverview): ReadonlyMap<string, TeamChange> => {
  const df = Math.min(now.method.withinVariance.df, before.method.withinVariance.df);
  const [reachNow, reachBefore] = [now, before].map(({ method }) => reachOf(method.withinVariance.df));
  const reach = reachOf(df);
  const measured = (now.comparison?.skills ?? []).flatMap((key) => {
    const [after, first] = [figureIn(now, key), figureIn(before, key)];
    if (!after || !first) return [];
    const se = Math.hypot(errorOf(after, reachNow ?? reach), errorOf(first, reachBefore ?? reach));
    return [{ key, difference: derived(after.value - first.value), se }];
  });
  const isReal = findings(
    measured.map(({ difference, se }) => twoSidedChance(difference / se, df)),
    FALSE_DISCOVERY_RATE,
  );
  const widest = SKILL_SCALE.max - SKILL_SCALE.min;
  return new Map(
    measured.map(({ key, difference, se }, at): [string, TeamChange] => {
      const size = Math.abs(difference);
      const classOf = (): ChangeClass => {
        if (isReal[at] && size >= LIST_CUT.clear) return difference > 0 ? "higher" : "lower";
        const isSteady = size < LIST_CUT.clear && size + reach * se < LIST_CUT.widest;
        return isSteady ? "steady" : "not_enough_to_tell";
      };
      return [
        key,
        {
          class: classOf(),
          low: derived(Math.max(-widest, difference - reach * se)),
          high: derived(Math.min(widest, difference + reach * se)),
        },
      ];
    }),
  );
};
