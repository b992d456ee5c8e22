import { createHash } from "node:crypto";
import type { ApproverScope } from "@/lib/access/scope";
import { NAMED_AS, type NamedAs } from "@/lib/domain/naming";
import { database } from "./database";
import { type Line, listLinesAround } from "./line";
import { confirmNominations, strikeNominations } from "./nomination-fates";
import type { NameRow } from "./nominations";

export type ApprovalRater = {
  id: string;
  raterId: string | null;
  name: string;
  email: string;
  isOutsider: boolean;
  relationship: NamedAs;
};
export type Approval = {
  subject: { id: string; name: string; title: string | null };
  hasNamed: boolean;
  isApproved: boolean;
  wanted: number;
  seen: string;
  line: Line;
  raters: ApprovalRater[];
};

// Nobody approves who is asked about themself, whatever the line said on that day.
const approved = (scope: ApproverScope) => ({
  orgId: scope.orgId,
  roundId: scope.roundId,
  approverId: scope.memberId,
  memberId: { not: scope.memberId },
});

const seenOf = (hasNamed: boolean, raters: readonly ApprovalRater[]): string =>
  createHash("sha256")
    .update(JSON.stringify([hasNamed, raters.map(({ id, relationship }) => [id, relationship])]))
    .digest("hex");

/** Everybody whose raters this person approves, with those who are to be asked. */
export const listApprovals = async (scope: ApproverScope): Promise<Approval[]> => {
  const rows = await database().roundSubject.findMany({
    where: approved(scope),
    select: {
      hasNamed: true,
      isApproved: true,
      member: { select: { id: true, name: true, title: true } },
      about: {
        where: { relationship: { in: [...NAMED_AS] } },
        select: {
          id: true,
          relationship: true,
          raterId: true,
          raterEmail: true,
          rater: { select: { name: true, email: true } },
        },
        orderBy: [{ rater: { name: "asc" } }, { raterEmail: "asc" }, { id: "asc" }],
      },
      nominations: { where: { asks: "manager" }, select: { id: true } },
    },
    orderBy: [{ member: { name: "asc" } }, { memberId: "asc" }],
  });
  const lines = await listLinesAround(
    scope,
    rows.map(({ member }) => member.id),
  );
  return rows.map(({ member, hasNamed, isApproved, about, nominations }) => {
    const raters = about.map(({ id, relationship, raterId, raterEmail, rater }) => ({
      id,
      raterId,
      name: rater?.name ?? raterEmail ?? "",
      email: rater?.email ?? raterEmail ?? "",
      isOutsider: rater === null,
      relationship: relationship as NamedAs,
    }));
    const seen = seenOf(hasNamed, raters);
    const line = lines.get(member.id) ?? { managerId: null, reports: [] };
    return { subject: member, line, hasNamed, isApproved, wanted: nominations.length, seen, raters };
  });
};

const personOf = ({ raterId, raterEmail }: Omit<NameRow, "relationship">): string =>
  raterId ?? raterEmail ?? "";

/** Takes people out of one list, adds others, and settles it. */
export const approve = async (
  scope: ApproverScope,
  subjectId: string,
  { remove, add }: { remove: readonly string[]; add: readonly NameRow[] },
): Promise<void> => {
  const place = { orgId: scope.orgId, roundId: scope.roundId };
  const settled = await database().roundSubject.updateMany({
    where: { ...approved(scope), AND: { memberId: subjectId } },
    data: { isApproved: true },
  });
  if (settled.count === 0) return;
  const about = { ...place, subjectId };
  const gone = { ...about, id: { in: [...remove] }, relationship: { in: [...NAMED_AS] } };
  const struck = await database().invitation.findMany({
    where: gone,
    select: { subjectId: true, raterId: true, raterEmail: true },
  });
  await database().invitation.deleteMany({ where: gone });
  // Whoever is taken out and added as something else was there before, and meets no wish for another name.
  const before = new Set(struck.map(personOf));
  const after = new Set(add.map(personOf));
  await strikeNominations(
    place,
    struck.filter((pair) => !after.has(personOf(pair))),
  );
  await database().invitation.createMany({
    data: add.map((row) => ({ ...about, ...row })),
    skipDuplicates: true,
  });
  await confirmNominations(
    place,
    add
      .filter((row) => !before.has(personOf(row)))
      .map(({ raterId, raterEmail }) => ({ subjectId, raterId, raterEmail })),
    "manager",
  );
};

/** Who has declined to be asked about somebody whose raters one approves. */
export const listDeclinedOf = async (scope: ApproverScope, subjectId: string): Promise<Set<string>> => {
  const rows = await database().nomination.findMany({
    where: {
      orgId: scope.orgId,
      roundId: scope.roundId,
      fate: "declined",
      subjectId,
      subject: approved(scope),
    },
    select: { raterId: true, raterEmail: true },
  });
  return new Set(rows.flatMap(({ raterId, raterEmail }) => raterId ?? raterEmail ?? []));
};
