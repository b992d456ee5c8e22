import { anonymousGroupOf, blockKey, blockLabel, blocksOf, type GroupCounts } from "./block";
import { ANONYMOUS_GROUPS, type AnonymousGroup, type Relationship } from "./relationship";
import type { Block } from "./report";

/** How many people stand on one subject's roster, by relationship. */
export type RosterCounts = Readonly<Record<Relationship, number>>;

const anonymousCounts = (roster: RosterCounts): GroupCounts => ({
  peer: roster.peer,
  direct_report: roster.direct_report,
  other: roster.other,
  managers: anonymousGroupOf("manager", roster.manager) === "managers" ? roster.manager : 0,
});

const total = (counts: GroupCounts): number =>
  ANONYMOUS_GROUPS.reduce((sum, group) => sum + counts[group], 0);

/** How many of each anonymous group answer if the same share of every group does, rounded down. */
export const answeringOf = (roster: RosterCounts, share: number): GroupCounts => {
  const asked = anonymousCounts(roster);
  const answering = (group: AnonymousGroup): number => Math.floor(asked[group] * share + 1e-9);
  return {
    peer: answering("peer"),
    direct_report: answering("direct_report"),
    other: answering("other"),
    managers: answering("managers"),
  };
};

export type Forecast = {
  readonly named: { readonly self: boolean; readonly manager: boolean };
  readonly blocks: readonly Block[];
  /** groups that have no figure of their own, since they are merged into a block */
  readonly merged: readonly AnonymousGroup[];
  /** people were asked, but too few would answer for any anonymous figure */
  readonly isHidden: boolean;
  readonly hasComments: boolean;
};

/**
 * Which blocks a subject's report will have if the same share of every group answers (rounded down): the
 * preview before the launch. Made from the very rule that the release runs.
 */
export const visibleTo = ({
  roster,
  threshold,
  commentThreshold,
  share,
}: {
  roster: RosterCounts;
  threshold: number;
  commentThreshold: number;
  share: number;
}): Forecast => {
  const blocks = blocksOf({ counts: answeringOf(roster, share), threshold }).map(
    ({ groups, size }): Block => ({ key: blockKey(groups), label: blockLabel(groups), groups, size }),
  );
  return {
    named: { self: roster.self > 0, manager: roster.manager === 1 },
    blocks,
    merged: blocks.flatMap(({ groups }) => (groups.length > 1 ? groups : [])),
    isHidden: total(anonymousCounts(roster)) > 0 && blocks.length === 0,
    hasComments: blocks.reduce((sum, { size }) => sum + size, 0) >= commentThreshold,
  };
};

export type AnswerVisibility =
  | { readonly named: true }
  | {
      readonly named: false;
      readonly ownGroup: AnonymousGroup;
      /** how many were asked in the same group, this person among them */
      readonly askedInGroup: number;
      /** every block that this answer may become part of, depending on who else answers */
      readonly possibleBlocks: readonly {
        readonly key: string;
        readonly label: string;
        readonly groups: readonly AnonymousGroup[];
      }[];
      /** so few may answer that nothing anonymous is shown at all */
      readonly mayBeHidden: boolean;
      /** enough were asked that anonymous comments may be shown */
      readonly commentsMayBeShown: boolean;
      readonly threshold: number;
      readonly commentThreshold: number;
    };

/** All numbers of answers from each group; from `threshold` on, more of them merge no differently. */
function* outcomes(asked: GroupCounts, own: AnonymousGroup, threshold: number): Generator<GroupCounts> {
  const range = (group: AnonymousGroup): number[] => {
    const least = group === own ? 1 : 0;
    const most = Math.min(asked[group], threshold);
    return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index);
  };
  for (const peer of range("peer"))
    for (const direct_report of range("direct_report"))
      for (const other of range("other"))
        for (const managers of range("managers")) yield { peer, direct_report, other, managers };
}

/**
 * What a rater is told before sending: named or not, and every block that the answer may be merged into,
 * found by running the release's rule over every possible number of answers. The counts include the rater.
 */
export const visibilityOfAnswer = ({
  relationship,
  roster,
  threshold,
  commentThreshold,
}: {
  relationship: Relationship;
  roster: RosterCounts;
  threshold: number;
  commentThreshold: number;
}): AnswerVisibility => {
  const own = anonymousGroupOf(relationship, roster.manager);
  if (own === "self" || own === "manager") return { named: true };
  const asked = anonymousCounts(roster);
  const found = new Map<string, readonly AnonymousGroup[]>();
  let mayBeHidden = false;
  for (const counts of outcomes(asked, own, threshold)) {
    const block = blocksOf({ counts, threshold }).find(({ groups }) => groups.includes(own));
    if (block) found.set(blockKey(block.groups), block.groups);
    else mayBeHidden = true;
  }
  return {
    named: false,
    ownGroup: own,
    askedInGroup: asked[own],
    possibleBlocks: [...found]
      .map(([key, groups]) => ({ key, label: blockLabel(groups), groups }))
      .sort((a, b) => a.groups.length - b.groups.length || a.key.localeCompare(b.key)),
    mayBeHidden,
    commentsMayBeShown: total(asked) >= commentThreshold,
    threshold,
    commentThreshold,
  };
};
