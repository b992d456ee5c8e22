import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { findMember } from "@/lib/data/members";
import { listNamingSubjects, listWanted, type Wanted } from "@/lib/data/naming-progress";
import { takesNames } from "@/lib/domain/naming";
import { isPermitted } from "@/lib/domain/policy";
import { type LetterContent, writeLetter } from "@/lib/mail/letter";
import * as letters from "@/lib/mail/nomination-letters";
import { deliver } from "@/lib/mail/transport";
import { NAMING } from "@/lib/routes";

// Each job finds its words when it runs: what is no longer true is not sent.

const payloadSchema = z.object({ orgId: z.uuid(), roundId: z.uuid(), memberId: z.uuid() });

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

const find = async (payload: unknown) => {
  const { memberId, ...ids } = payloadSchema.parse(payload);
  const scope = await systemRoundScope(SYSTEM, ids);
  if (scope?.round.state !== "nominating" || !scope.round.nominateBy) return null;
  const member = await findMember(scope.org, memberId);
  return member && { scope, member, nominateBy: scope.round.nominateBy };
};

const send = async (scope: RoundScope, content: LetterContent): Promise<void> =>
  deliver(await writeLetter(content), { isDemo: scope.org.isDemo });

const placeOf = ({ scope, nominateBy }: Found, path: string): letters.NamingPlace => ({
  orgName: scope.org.orgName,
  roundName: scope.round.name,
  timeZone: scope.org.timeZone,
  nominateBy,
  path,
});

export const sendNominationRequest = async (payload: unknown, now = new Date()): Promise<void> => {
  const found = await find(payload);
  if (!found || !takesNames(found.scope.round, now)) return;
  const { scope, member } = found;
  const subjects = await listNamingSubjects(scope);
  const own = subjects.find(({ memberId }) => memberId === member.id);
  if (!own || own.hasNamed) return;
  await send(
    scope,
    letters.nominationRequestLetter({
      to: member.email,
      name: member.name,
      place: placeOf(found, NAMING.names(scope.org.slug, scope.roundId)),
      least: scope.round.nominateLeast,
      hasApprover: scope.round.nomination === "manager_approves" && own.approverId !== null,
    }),
  );
};

export const sendApprovalRequest = async (payload: unknown): Promise<void> => {
  const found = await find(payload);
  if (!found) return;
  const { scope, member } = found;
  const ready = (await listNamingSubjects(scope)).filter(
    ({ memberId, approverId, hasNamed, isApproved }) =>
      approverId === member.id && memberId !== member.id && hasNamed && !isApproved,
  );
  if (ready.length === 0) return;
  await send(
    scope,
    letters.approvalRequestLetter({
      to: member.email,
      name: member.name,
      place: placeOf(found, NAMING.approvals(scope.org.slug, scope.roundId)),
      people: ready.map(({ name }) => name),
    }),
  );
};

/** What is asked of somebody: as the subject, as the manager, or as an organiser, never about themself. */
const askedOf = ({ scope, member }: Found, wanted: readonly Wanted[]) => {
  const { slug } = scope.org;
  const own = wanted.some(({ asks, subjectId }) => asks === "subject" && subjectId === member.id);
  if (own) return { path: NAMING.names(slug, scope.roundId), people: [] };
  const about = wanted.filter(({ subjectId }) => subjectId !== member.id);
  const asManager = about.filter(({ asks, approverId }) => asks === "manager" && approverId === member.id);
  const namesOf = (rows: readonly Wanted[]) => [...new Set(rows.map(({ subjectName }) => subjectName))];
  if (asManager.length > 0)
    return { path: NAMING.approvals(slug, scope.roundId), people: namesOf(asManager) };
  const asOrganiser = isPermitted([member.role], "round.change")
    ? about.filter(({ asks }) => asks === "organiser")
    : [];
  return asOrganiser.length > 0
    ? { path: `/o/${slug}/rounds/${scope.roundId}`, people: namesOf(asOrganiser) }
    : null;
};

export const sendAnotherName = async (payload: unknown): Promise<void> => {
  const found = await find(payload);
  const asked = found && askedOf(found, await listWanted(found.scope));
  if (!asked) return;
  const { email: to, name } = found.member;
  await send(
    found.scope,
    letters.anotherNameLetter({ to, name, place: placeOf(found, asked.path), people: asked.people }),
  );
};
