import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import { enqueue } from "@/lib/data/jobs";
import { findMember } from "@/lib/data/members";
import { listNamingSubjects, listWanted, type Wanted } from "@/lib/data/naming-progress";
import { dropReasons } from "@/lib/data/sent-mail";
import { subjectOfReason } from "@/lib/domain/mail";
import { takesNames } from "@/lib/domain/naming";
import { isPermitted } from "@/lib/domain/policy";
import { isQuiet } from "@/lib/domain/quiet-hours";
import type { LetterContent } from "@/lib/mail/letter";
import * as letters from "@/lib/mail/nomination-letters";
import { nextPost } from "@/lib/operations/announcements";
import { kindOf, type NamingJob, namingKey } from "@/lib/operations/naming-announcements";
import { NAMING } from "@/lib/routes";
import { type Attempt, postOnce, waiting } from "./post";

const payloadSchema = z.object({ orgId: z.uuid(), roundId: z.uuid(), memberId: z.uuid() });

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

const find = async ({ memberId, ...ids }: z.output<typeof payloadSchema>) => {
  const scope = await systemRoundScope(SYSTEM, ids);
  if (scope?.round.state !== "nominating" || !scope.round.nominateBy) return null;
  const member = await findMember(scope.org, memberId);
  return member && { scope, member, nominateBy: scope.round.nominateBy };
};

const placeOf = ({ scope, nominateBy }: Found, path: string): letters.NamingPlace => ({
  orgName: scope.org.orgName,
  roundName: scope.round.name,
  timeZone: scope.org.timeZone,
  nominateBy,
  path,
});

/** What is still to be asked, and about whom. */
type Due = { subjects: ReadonlySet<string>; content: LetterContent };

/** One mail for all that waits; what was done or settled before it could leave is not asked for. */
const job =
  (name: NamingJob, dueOf: (found: Found, now: Date) => Promise<Due | null>) =>
  async (payload: unknown, attempt: Attempt): Promise<void> => {
    const ids = payloadSchema.parse(payload);
    const found = await find(ids);
    if (!found) return;
    const { org, roundId } = found.scope;
    const { now } = attempt;
    await postOnce(org, { kind: kindOf(name), email: found.member.email }, attempt, async (known) => {
      if (isQuiet(now, org.quietHours, org.timeZone)) {
        await enqueue(name, ids, namingKey(name, ids), nextPost(org, now).runAt);
        return null;
      }
      const reasons = waiting(known).flatMap(({ reason, ...about }) =>
        about.roundId === roundId ? [reason] : [],
      );
      const due = await dueOf(found, now);
      const isDue = (reason: string): boolean => due?.subjects.has(subjectOfReason(reason)) ?? false;
      await dropReasons(
        org,
        reasons.filter((reason) => !isDue(reason)),
      );
      const left = reasons.filter(isDue);
      return due && left.length > 0 ? { reasons: left, content: due.content } : null;
    });
  };

export const sendNominationRequest = job("send-nomination-request", async (found, now) => {
  const { scope, member } = found;
  if (!takesNames(scope.round, now)) return null;
  const own = (await listNamingSubjects(scope)).find(({ memberId }) => memberId === member.id);
  if (!own || own.hasNamed) return null;
  const content = letters.nominationRequestLetter({
    to: member.email,
    name: member.name,
    place: placeOf(found, NAMING.names(scope.org.slug, scope.roundId)),
    least: scope.round.nominateLeast,
    hasApprover: scope.round.nomination === "manager_approves" && own.approverId !== null,
  });
  return { subjects: new Set([member.id]), content };
});

export const sendApprovalRequest = job("send-approval-request", async (found) => {
  const { scope, member } = found;
  const ready = (await listNamingSubjects(scope)).filter(
    ({ memberId, approverId, hasNamed, isApproved }) =>
      approverId === member.id && memberId !== member.id && hasNamed && !isApproved,
  );
  if (ready.length === 0) return null;
  const content = letters.approvalRequestLetter({
    to: member.email,
    name: member.name,
    place: placeOf(found, NAMING.approvals(scope.org.slug, scope.roundId)),
    people: ready.map(({ name }) => name),
  });
  return { subjects: new Set(ready.map(({ memberId }) => memberId)), content };
});

type Asked = { path: string; rows: readonly Wanted[]; people: readonly string[] };

/** What is asked of somebody: as the subject, as the manager, or as an organiser, never about themself. */
const askedOf = ({ scope, member }: Found, wanted: readonly Wanted[]): Asked | null => {
  const { slug } = scope.org;
  const own = wanted.filter(({ asks, subjectId }) => asks === "subject" && subjectId === member.id);
  if (own.length > 0) return { path: NAMING.names(slug, scope.roundId), rows: own, people: [] };
  const about = wanted.filter(({ subjectId }) => subjectId !== member.id);
  const asManager = about.filter(({ asks, approverId }) => asks === "manager" && approverId === member.id);
  const namesOf = (rows: readonly Wanted[]) => [...new Set(rows.map(({ subjectName }) => subjectName))];
  if (asManager.length > 0)
    return { path: NAMING.approvals(slug, scope.roundId), rows: asManager, people: namesOf(asManager) };
  const asOrganiser = isPermitted([member.role], "round.change")
    ? about.filter(({ asks }) => asks === "organiser")
    : [];
  return asOrganiser.length > 0
    ? { path: `/o/${slug}/rounds/${scope.roundId}`, rows: asOrganiser, people: namesOf(asOrganiser) }
    : null;
};

export const sendAnotherName = job("send-another-name", async (found) => {
  const asked = askedOf(found, await listWanted(found.scope));
  if (!asked) return null;
  const { email: to, name } = found.member;
  const place = placeOf(found, asked.path);
  return {
    subjects: new Set(asked.rows.map(({ subjectId }) => subjectId)),
    content: letters.anotherNameLetter({ to, name, place, people: asked.people }),
  };
});
