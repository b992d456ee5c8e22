import { type Additions, additionsOf } from "./addition";
import { blocksOf, type MergedGroups } from "./block";
import { ANONYMOUS_GROUPS, type AnonymousGroup, type Relationship } from "./relationship";
import { answeringOf, type RosterCounts } from "./visibility";

/**
 * - "figures": there is an anonymous figure at all
 * - "own_figures": these groups are no longer merged with others
 * - "comments": anonymous comments can be shown
 */
export const MEND_EFFECTS = ["figures", "own_figures", "comments"] as const;
export type MendEffect = (typeof MEND_EFFECTS)[number];

/** The fewest people to ask in addition, and what that changes. */
export type Mend = {
  readonly effect: MendEffect;
  /** the groups that get figures of their own; none for the other effects */
  readonly groups: readonly AnonymousGroup[];
  readonly add: Readonly<Partial<Record<Relationship, number>>>;
};

/** So many can be asked to mend one thing. What needs more is told all the same, so that whoever plans can choose. */
export const MOST_ADDED = 12;

const RELATIONSHIP_OF: Readonly<Record<AnonymousGroup, Relationship>> = {
  peer: "peer",
  direct_report: "direct_report",
  other: "other",
  managers: "manager",
};

/**
 * Whom one could ask: a peer always; others only where there are some already, since nobody can be given
 * direct reports. A single manager is named and stays so: a second one would take the name away.
 */
const addableTo = (roster: RosterCounts): Relationship[] =>
  ANONYMOUS_GROUPS.map((group) => RELATIONSHIP_OF[group]).filter(
    (relationship) => relationship === "peer" || roster[relationship] > (relationship === "manager" ? 1 : 0),
  );

/** The roster with these people in it. */
export const withAdded = (roster: RosterCounts, add: Additions): RosterCounts => ({
  ...roster,
  peer: roster.peer + (add.peer ?? 0),
  direct_report: roster.direct_report + (add.direct_report ?? 0),
  other: roster.other + (add.other ?? 0),
  manager: roster.manager + (add.manager ?? 0),
});

type Wish = { readonly effect: MendEffect; readonly group: AnonymousGroup | null };
type Rule = { readonly threshold: number; readonly commentThreshold: number; readonly share: number };

const blocksAt = (roster: RosterCounts, { threshold, share }: Rule): readonly MergedGroups[] =>
  blocksOf({ counts: answeringOf(roster, share), threshold });

const isThere = (blocks: readonly MergedGroups[], { effect, group }: Wish, rule: Rule): boolean => {
  if (effect === "figures") return blocks.length > 0;
  if (effect === "comments") return blocks.reduce((sum, { size }) => sum + size, 0) >= rule.commentThreshold;
  return blocks.some(({ groups }) => groups.length === 1 && groups[0] === group);
};

const wishesFor = (blocks: readonly MergedGroups[], rule: Rule): Wish[] => {
  const merged = blocks.flatMap(({ groups }) => (groups.length > 1 ? groups : []));
  const all: Wish[] = [
    { effect: "figures", group: null },
    ...merged.map((group): Wish => ({ effect: "own_figures", group })),
    { effect: "comments", group: null },
  ];
  return all.filter((wish) => !isThere(blocks, wish, rule));
};

const gathered = (found: ReadonlyMap<Wish, Additions>): Mend[] => {
  const mends: Mend[] = [];
  for (const [{ effect, group }, add] of found) {
    const groups = group ? [group] : [];
    const same = mends.findIndex(
      (mend) =>
        mend.effect === "own_figures" &&
        effect === "own_figures" &&
        JSON.stringify(mend.add) === JSON.stringify(add),
    );
    const known = mends[same];
    if (known) mends[same] = { ...known, groups: [...known.groups, ...groups] };
    else mends.push({ effect, groups, add });
  }
  return mends;
};

/** How many have to be asked so that so many answer: the inverse of `answeringOf`. */
const askedFor = (answering: number, share: number): number => Math.ceil((answering - 1e-9) / share);

/**
 * Enough people for a wish, by a formula, where that is more than can be tried out: peers until all together are as
 * many as the rule asks for, or as many of each merged group as make it a block of its own. None if nobody answers.
 */
const enoughFor = (
  { effect, group }: Wish,
  { roster, ...rule }: { roster: RosterCounts } & Rule,
): Additions | null => {
  const { threshold, commentThreshold, share } = rule;
  if (share <= 0) return null;
  const answering = answeringOf(roster, share);
  if (group) {
    const merged = blocksAt(roster, rule).flatMap(({ groups }) => (groups.length > 1 ? groups : []));
    return Object.fromEntries(
      merged.flatMap((one) => {
        const relationship = RELATIONSHIP_OF[one];
        const more = askedFor(threshold, share) - roster[relationship];
        return more > 0 ? [[relationship, more]] : [];
      }),
    );
  }
  const others = answering.direct_report + answering.other + answering.managers;
  const least = effect === "figures" ? threshold : Math.max(threshold, commentThreshold);
  return { peer: askedFor(least - others, share) - roster.peer };
};

/**
 * What to do about everything that would be hidden or merged if this share of every group answered: for each
 * the smallest additions that change it, found by running the release's rule over all additions, from one
 * person up. One fewer would not do. Of equally small ones that of the fewest relationships is chosen, then
 * by the fixed order of the groups. What more than `MOST_ADDED` people are needed for is mended by enough of them, if
 * not by the fewest. Nothing is left without a mend unless nobody answers at all.
 */
export const mendsOf = ({ roster, ...rule }: { roster: RosterCounts } & Rule): Mend[] => {
  const wishes = wishesFor(blocksAt(roster, rule), rule);
  const addable = addableTo(roster);
  const found = new Map<Wish, Additions>();
  for (let count = 1; count <= MOST_ADDED && found.size < wishes.length; count += 1)
    for (const add of additionsOf(count, addable)) {
      const blocks = blocksAt(withAdded(roster, add), rule);
      for (const wish of wishes) if (!found.has(wish) && isThere(blocks, wish, rule)) found.set(wish, add);
    }
  for (const wish of wishes) {
    const enough = found.has(wish) ? null : enoughFor(wish, { roster, ...rule });
    if (enough) found.set(wish, enough);
  }
  return gathered(found);
};
