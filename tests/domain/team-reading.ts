import { foldTeams } from "../../lib/domain/team-fold";
import type { TeamOverview } from "../../lib/domain/team-overview";
import { level, methodOf, onSides, type Rate, sourceOf } from "./team-source";

/** What stands for "4.5 or higher". */
export const HIGH = 4.75;

/** Five people, each rated alike by five: answers as certain as 25 to one person, and a half width of 0.2517. */
export const teamOf = (...rates: readonly Rate[]): TeamOverview => {
  const sources = [0, 1, 2, 3, 4].map((at) => sourceOf(`m${at}`, rates[at] ?? rates.at(-1)!));
  const { overviews } = foldTeams({
    organisation: "all",
    teams: [],
    sources,
    method: methodOf(),
    before: null,
  });
  return overviews[0]!;
};

const leads = onSides({ leadership: HIGH, management: 3, shared: HIGH });
const manages = onSides({ leadership: 3, management: HIGH, shared: HIGH });

/** One team for each way of reading one; who is not named is rated as the last one is. */
export const READINGS = {
  leadershipAlone: [onSides({ leadership: HIGH, management: 2, shared: 4 })],
  managementAlone: [onSides({ leadership: 2, management: HIGH, shared: HIGH })],
  both: [level(4.4)],
  neither: [level(2)],
  divided: [leads, leads, manages, manages, level(3)],
  oneInBothHats: [level(HIGH), level(3.4)],
} satisfies Record<string, readonly Rate[]>;
