import { ANONYMOUS_GROUPS, type AnonymousGroup, type Relationship } from "./relationship";
import { THRESHOLD } from "./round";

export type GroupCounts = Readonly<Record<AnonymousGroup, number>>;

/** The raters behind one published figure: groups in their fixed order, and how many answered. */
export type MergedGroups = { readonly groups: readonly AnonymousGroup[]; readonly size: number };

/** Whom a small group joins, best first. */
const PREFERENCES: Readonly<Record<AnonymousGroup, readonly AnonymousGroup[]>> = {
  peer: ["direct_report", "other", "managers"],
  direct_report: ["peer", "other", "managers"],
  other: ["peer", "direct_report", "managers"],
  managers: ["peer", "other", "direct_report"],
};

const NAMES: Readonly<Record<AnonymousGroup, string>> = {
  peer: "peers",
  direct_report: "direct reports",
  other: "others",
  managers: "managers",
};

/**
 * Where a roster entry counts: named ("self", or "manager" if the frozen roster holds exactly one), or
 * one of the anonymous groups. Who answered changes nothing.
 */
export const anonymousGroupOf = (
  relationship: Relationship,
  managersOnRoster: number,
): AnonymousGroup | "self" | "manager" => {
  if (relationship !== "manager") return relationship;
  return managersOnRoster === 1 ? "manager" : "managers";
};

const inOrder = (groups: readonly AnonymousGroup[]): AnonymousGroup[] =>
  ANONYMOUS_GROUPS.filter((group) => groups.includes(group));

/** Equal sizes keep the fixed order of the groups, since the list that is searched is in that order. */
const smallestBelow = (blocks: readonly MergedGroups[], threshold: number): MergedGroups | undefined =>
  blocks
    .filter((block) => block.size < threshold)
    .reduce<MergedGroups | undefined>(
      (least, block) => (least && least.size <= block.size ? least : block),
      undefined,
    );

const partnerOf = (
  small: MergedGroups,
  blocks: readonly MergedGroups[],
  counts: GroupCounts,
): MergedGroups | undefined => {
  const smallestMemberFirst = [...small.groups].sort((a, b) => counts[a] - counts[b]);
  for (const wanted of smallestMemberFirst.flatMap((member) => PREFERENCES[member])) {
    const partner = blocks.find((block) => block !== small && block.groups.includes(wanted));
    if (partner) return partner;
  }
  return undefined;
};

/**
 * Merges the groups of those who answered until every block holds `threshold` people or more, smallest
 * group first. Empty if fewer than `threshold` answered altogether: then no anonymous figure exists.
 * Blocks are disjoint, in the fixed order of their first groups, and depend on counts alone.
 * Throws RangeError below the least threshold that is ever allowed.
 */
export const blocksOf = ({
  counts,
  threshold,
}: {
  counts: GroupCounts;
  threshold: number;
}): readonly MergedGroups[] => {
  if (!(threshold >= THRESHOLD.least))
    throw new RangeError(`threshold ${threshold} is below ${THRESHOLD.least}`);
  let blocks: MergedGroups[] = ANONYMOUS_GROUPS.filter((group) => counts[group] > 0).map((group) => ({
    groups: [group],
    size: counts[group],
  }));
  for (;;) {
    const small = smallestBelow(blocks, threshold);
    if (!small) return blocks;
    const partner = partnerOf(small, blocks, counts);
    if (!partner) return [];
    const merged = { groups: inOrder([...small.groups, ...partner.groups]), size: small.size + partner.size };
    const rest = blocks.filter((block) => block !== small && block !== partner);
    blocks = ANONYMOUS_GROUPS.flatMap((group) =>
      [merged, ...rest].filter((block) => block.groups[0] === group),
    );
  }
};

/** The name of a block in data: "peer+direct_report". */
export const blockKey = (groups: readonly AnonymousGroup[]): string => inOrder(groups).join("+");

/** The name of a block for people: "Peers, direct reports and others". */
export const blockLabel = (groups: readonly AnonymousGroup[]): string => {
  const names = inOrder(groups).map((group) => NAMES[group]);
  const last = names.pop() ?? "";
  const text = names.length === 0 ? last : `${names.join(", ")} and ${last}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};
