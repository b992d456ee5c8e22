import { personOf, type RosterLine } from "./contributor";
import { PROSPECTS, type Prospect, prospectOf } from "./prospect";
import { type BlockChange, changedBlocks } from "./roster-change";
import { type ChosenRater, type SelectionSign, signsOf } from "./selection";
import { type Forecast, type RosterCounts, visibleTo } from "./visibility";

/** A subject of a round that is not open yet, with everybody who is asked. */
export type AskedSubject = {
  readonly id: string;
  readonly name: string;
  readonly raters: readonly (ChosenRater & { readonly address: string | null })[];
};

/** A subject's last released round. */
export type LastRound = {
  readonly round: { readonly id: string; readonly name: string };
  readonly threshold: number;
  readonly roster: readonly RosterLine[];
};

export type Outlook = {
  readonly subject: { readonly id: string; readonly name: string };
  readonly asked: RosterCounts;
  readonly full: Forecast;
  readonly partial: Forecast;
  readonly prospect: Prospect;
  readonly signs: readonly SelectionSign[];
  readonly change: { readonly round: LastRound["round"]; readonly blocks: readonly BlockChange[] } | null;
};

type Rule = { readonly threshold: number; readonly commentThreshold: number; readonly share: number };

const countsOf = (raters: readonly ChosenRater[]): RosterCounts => {
  const counts = { self: 0, manager: 0, peer: 0, direct_report: 0, other: 0 };
  for (const { relationship } of raters) counts[relationship] += 1;
  return counts;
};

/** Many rosters have the same shape: what follows from the shape alone is worked out once for each. */
export const byShape = <T>(work: (roster: RosterCounts) => T): ((roster: RosterCounts) => T) => {
  const known = new Map<string, T>();
  return (roster) => {
    const key = Object.values(roster).join();
    const found = known.get(key) ?? work(roster);
    known.set(key, found);
    return found;
  };
};

const signsAmong = (
  everybody: readonly AskedSubject[],
  teamsOf: (memberId: string) => readonly string[],
  { threshold, isSelfChosen }: { threshold: number; isSelfChosen: boolean },
) => {
  const rated = new Set<string>();
  for (const { id, raters } of everybody)
    for (const { memberId, relationship } of raters)
      if (memberId && (relationship === "peer" || relationship === "other")) rated.add(`${memberId} ${id}`);
  return ({ id, raters }: AskedSubject): SelectionSign[] =>
    signsOf({
      raters,
      threshold,
      isSelfChosen,
      teamsOf,
      isRatedBy: (memberId) => rated.has(`${id} ${memberId}`),
    });
};

const changeOf = (
  { raters }: AskedSubject,
  last: LastRound | undefined,
  threshold: number,
): Outlook["change"] => {
  if (!last) return null;
  const roster = raters.map(({ relationship, memberId, address }) => ({
    relationship,
    person: personOf(memberId, address),
  }));
  const blocks = changedBlocks({ roster, threshold, last });
  return blocks.length > 0 ? { round: last.round, blocks } : null;
};

const urgencyOf = ({ prospect, signs, change }: Outlook): number => {
  if (prospect === "nothing" || prospect === "risky") return PROSPECTS.indexOf(prospect);
  return signs.length > 0 || change ? 2 : 1 + PROSPECTS.indexOf(prospect);
};

/**
 * What would come of a round that is not open yet, for every subject of the list: those with a problem first,
 * otherwise in the order given. `everybody` must hold nothing about whoever reads it: then nothing here does.
 */
export const outlooksOf = ({
  everybody,
  isSelfChosen,
  teamsOf,
  lastOf,
  ...rule
}: {
  everybody: readonly AskedSubject[];
  /** the subjects choose their raters, with or without their managers' approval */
  isSelfChosen: boolean;
  /** the names of a member's teams */
  teamsOf: (memberId: string) => readonly string[];
  lastOf: (subjectId: string) => LastRound | undefined;
} & Rule): Outlook[] => {
  const { threshold, share } = rule;
  const forecastsOf = byShape((roster) => ({
    full: visibleTo({ roster, ...rule, share: 1 }),
    partial: visibleTo({ roster, ...rule, share }),
  }));
  const signsFor = signsAmong(everybody, teamsOf, { threshold, isSelfChosen });
  return everybody
    .map((subject): Outlook => {
      const asked = countsOf(subject.raters);
      const forecasts = forecastsOf(asked);
      return {
        subject: { id: subject.id, name: subject.name },
        asked,
        ...forecasts,
        prospect: prospectOf(forecasts),
        signs: signsFor(subject),
        change: changeOf(subject, lastOf(subject.id), threshold),
      };
    })
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
};

/** How many there are of each kind. */
export const summaryOf = (outlooks: readonly Outlook[]) => {
  const count = (isCounted: (outlook: Outlook) => boolean): number => outlooks.filter(isCounted).length;
  const have = (wanted: Prospect): number => count(({ prospect }) => prospect === wanted);
  return {
    subjects: outlooks.length,
    invitations: outlooks.reduce(
      (sum, { asked }) => sum + Object.values(asked).reduce((all, some) => all + some, 0),
      0,
    ),
    prospects: {
      nothing: have("nothing"),
      risky: have("risky"),
      merged: have("merged"),
      clear: have("clear"),
    },
    changed: count(({ change }) => change !== null),
    signs: count(({ signs }) => signs.length > 0),
  };
};
