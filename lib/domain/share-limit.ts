import type { Parts } from "./team-viewer";
import { LEAST_SUBJECTS } from "./within-variance";

/** A part of the published families of one item, and one of the people in it: all of them are in the same families. */
export type PublishedPart = {
  /** by the round's skills, then its dimensions */
  readonly item: number;
  readonly part: number;
  readonly size: number;
  readonly member: string;
};

/** Published figures that somebody sees or could see once: of these items, over these people (null: over everybody). */
export type SeenSum = {
  readonly items: ReadonlySet<number>;
  readonly members: ReadonlySet<string> | null;
};

/** The sums that a part is in, of those that are seen; empty if none is. */
const placeAmong = (seen: readonly SeenSum[], { item, member }: PublishedPart): string =>
  seen
    .flatMap(({ items, members }, at) =>
      items.has(item) && (members === null || members.has(member)) ? [at] : [],
    )
    .join();

/**
 * Whether one more report in somebody's hands would tell about too few: in a part of what this person sees that the
 * report's subject belongs to, somebody would be left whose report the person cannot read, but fewer than `least`.
 * Parts that what is seen does not tell apart are one. `sights` are what the person sees together, each judged alone:
 * all of it, and what is left where the rest is withheld from this person already.
 */
export const leavesFew = ({
  parts,
  sights,
  known,
  subject,
  least,
}: {
  parts: readonly PublishedPart[];
  sights: readonly (readonly SeenSum[])[];
  /** of everybody whose report the person may read, or could once */
  known: readonly Parts[];
  subject: Parts;
  least: number;
}): boolean => {
  const isFew = (item: number, ofItem: readonly PublishedPart[], seen: readonly SeenSum[]): boolean => {
    const own = ofItem.find(({ part }) => part === subject.parts[item]);
    const place = own && placeAmong(seen, own);
    if (!place) return false;
    const together = ofItem.filter((one) => placeAmong(seen, one) === place);
    const within = new Set(together.map(({ part }) => part));
    const size = together.reduce((sum, one) => sum + one.size, 0);
    const readable = [...known, subject].filter((one) => within.has(one.parts[item] ?? -1)).length;
    return size > readable && size - readable < least;
  };
  return subject.parts.some((_, item) => {
    const ofItem = parts.filter((one) => one.item === item);
    return sights.some((seen) => isFew(item, ofItem, seen));
  });
};

/** A team's published figures: of which items, and over whom; null for the whole organisation. */
export type TeamFigures = { readonly items: readonly number[]; readonly memberIds: readonly string[] | null };

/** The items that so many people have a figure of that their mean is a reference in every report (`round-constant.ts`). */
const referencesIn = (parts: readonly PublishedPart[]): Set<number> => {
  const people = new Map<number, number>();
  for (const { item, size } of parts) people.set(item, (people.get(item) ?? 0) + size);
  return new Set([...people].flatMap(([item, count]) => (count >= LEAST_SUBJECTS ? [item] : [])));
};

/**
 * What somebody sees of a round beside reports: the pages of these teams, beside each of them the organisation's figures,
 * and the references that stand in every report. The last alone, too: they are there where no team is shown because the
 * viewer reads too much.
 */
export const sightsOf = ({
  parts,
  views,
}: {
  parts: readonly PublishedPart[];
  views: readonly TeamFigures[];
}): (readonly SeenSum[])[] => {
  const reference: SeenSum = { items: referencesIn(parts), members: null };
  const everybody: SeenSum = { items: new Set(parts.map(({ item }) => item)), members: null };
  const teams = views.flatMap(({ items, memberIds }): SeenSum[] =>
    memberIds ? [{ items: new Set(items), members: new Set(memberIds) }] : [],
  );
  return [[...(views.length > 0 ? [everybody] : [reference]), ...teams], [reference]];
};
