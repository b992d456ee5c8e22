import type { ImportedMember, MemberImage } from "./imported-member";
import { findCircles } from "./line-of-managers";

/** For how many days the last import of an organisation can be undone. */
export const UNDO_DAYS = 30;

/** No import before this can be undone. */
export const undoableSince = (now: Date): Date => new Date(now.getTime() - UNDO_DAYS * 86_400_000);

export const KEPT_WHY = [
  "in_use",
  "changed_since",
  "has_reports",
  "left",
  "manager_gone",
  "team_gone",
  "circle",
] as const;
export type KeptWhy = (typeof KEPT_WHY)[number];
export const KEPT_WHAT = ["person", "name", "title", "manager", "teams"] as const;
export type KeptWhat = (typeof KEPT_WHAT)[number];
export type Kept = { readonly memberId: string; readonly what: KeptWhat; readonly why: KeptWhy };

export type UndoPlan = {
  /** whose membership the import made, and who go again */
  readonly goes: readonly string[];
  /** who stay, as they are to be */
  readonly restored: readonly ({ readonly memberId: string } & MemberImage)[];
  readonly kept: readonly Kept[];
};

type Standing = {
  /** everybody who is a member now, with the line manager */
  readonly managerOf: ReadonlyMap<string, string | null>;
  readonly teams: ReadonlySet<string>;
};

const FIELDS = ["name", "title", "managerId", "teamIds"] as const;
type Field = (typeof FIELDS)[number];
const WHAT: Readonly<Record<Field, KeptWhat>> = {
  name: "name",
  title: "title",
  managerId: "manager",
  teamIds: "teams",
};

const isSame = (a: MemberImage, b: MemberImage, field: Field): boolean =>
  field === "teamIds" ? [...a.teamIds].sort().join() === [...b.teamIds].sort().join() : a[field] === b[field];

const staysFor = (member: ImportedMember): KeptWhy | null => {
  if (member.isInUse) return "in_use";
  return member.isMore || FIELDS.some((field) => !isSame(member.now, member.after, field))
    ? "changed_since"
    : null;
};

/** Everybody who would go though somebody who stays reports to them, through any number of people. */
const neededBy = (managerOf: ReadonlyMap<string, string | null>, going: ReadonlySet<string>): Set<string> => {
  const needed = new Set<string>();
  for (const [start, manager] of managerOf) {
    if (going.has(start)) continue;
    for (let at = manager; at && going.has(at) && !needed.has(at); at = managerOf.get(at) ?? null)
      needed.add(at);
  }
  return needed;
};

/**
 * What undoing an import does: its new people go where nothing hangs on them, and what it changed becomes what it
 * was, each field by itself and only where it is still as the import left it. Whoever stays keeps a line manager who is
 * there, and no line of managers is closed to a circle. What cannot be undone is kept, with the reason.
 */
export const planUndo = (members: readonly ImportedMember[], { managerOf, teams }: Standing): UndoPlan => {
  const kept: Kept[] = [];
  const going = new Set<string>();
  const restored = new Map<string, MemberImage>();
  const keep = (memberId: string, what: KeptWhat, why: KeptWhy) => kept.push({ memberId, what, why });

  for (const member of members.filter(({ fate, isHere }) => fate !== "changed" && isHere)) {
    const why = staysFor(member);
    if (why) keep(member.memberId, "person", why);
    else going.add(member.memberId);
  }

  const obstacleOf = (before: MemberImage, member: ImportedMember, field: Field): KeptWhy | null => {
    if (!isSame(member.now, member.after, field)) return "changed_since";
    const { managerId, teamIds } = before;
    if (field === "managerId" && managerId && (!managerOf.has(managerId) || going.has(managerId)))
      return "manager_gone";
    return field === "teamIds" && teamIds.some((id) => !teams.has(id)) ? "team_gone" : null;
  };
  for (const member of members) {
    const { memberId, fate, before, after, now, isHere } = member;
    if (fate !== "changed" || !before) continue;
    if (!isHere) {
      keep(memberId, "person", "left");
      continue;
    }
    const target = { ...now };
    for (const field of FIELDS) {
      if (isSame(before, after, field)) continue;
      const why = obstacleOf(before, member, field);
      if (why) keep(memberId, WHAT[field], why);
      else Object.assign(target, { [field]: before[field] });
    }
    restored.set(memberId, target);
  }

  // A line manager who is given back can close a circle; one who is not can need somebody who was to go.
  for (;;) {
    const lines = new Map(managerOf);
    for (const [id, { managerId }] of restored) lines.set(id, managerId);
    const needed = neededBy(lines, going);
    for (const id of needed) {
      going.delete(id);
      keep(id, "person", "has_reports");
    }
    const closing = [...findCircles(lines).keys()].filter(
      (id) => restored.has(id) && restored.get(id)?.managerId !== managerOf.get(id),
    );
    for (const id of closing) {
      const target = restored.get(id);
      if (target) restored.set(id, { ...target, managerId: managerOf.get(id) ?? null });
      keep(id, "manager", "circle");
    }
    if (closing.length === 0) break;
  }
  const changed = members.flatMap(({ memberId, now }) => {
    const target = restored.get(memberId);
    return target && FIELDS.some((field) => !isSame(target, now, field)) ? [{ memberId, ...target }] : [];
  });
  return { goes: [...going], restored: changed, kept };
};
