import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope, systemRoundScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { LINK_MINUTES } from "@/lib/access/sign-in";
import { invitationToken } from "@/lib/access/token";
import { type Invitation, listRoster } from "@/lib/data/invitations";
import { findMember, findNames } from "@/lib/data/members";
import { MINUTES_PER_FORM, takesAnswers } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import { type LetterContent, writeLetter } from "@/lib/mail/letter";
import * as letters from "@/lib/mail/letters";
import { deliver } from "@/lib/mail/transport";

// Each job finds its words when it runs: what is no longer true is not sent.

const send = async (content: LetterContent, isDemo = false): Promise<void> =>
  deliver(await writeLetter(content), { isDemo });

export const sendSignIn = async (payload: unknown): Promise<void> => {
  const { email, url } = z.object({ email: z.string(), url: z.url() }).parse(payload);
  await send(letters.signInLetter({ email, url, minutes: LINK_MINUTES }));
};

const invitationsPayload = z.object({
  orgId: z.uuid(),
  roundId: z.uuid(),
  raterId: z.uuid().optional(),
  invitationId: z.uuid().optional(),
});

const roundOf = ({ org, round }: RoundScope) => ({
  orgName: org.orgName,
  roundName: round.name,
  closesAt: round.closesAt,
  timeZone: org.timeZone,
});

const toMember = async (scope: RoundScope, raterId: string, asked: readonly Invitation[]): Promise<void> => {
  const rater = await findMember(scope.org, raterId);
  if (!rater || asked.length === 0) return;
  const names = await findNames(
    scope,
    asked.map(({ subjectId }) => subjectId),
  );
  const subjects = asked.map(({ id, subjectId, relationship }) => ({
    invitationId: id,
    label: relationship === "self" ? t("You, about yourself") : (names.get(subjectId)?.name ?? ""),
  }));
  await send(
    letters.invitationsLetter({
      to: rater.email,
      name: rater.name,
      round: roundOf(scope),
      orgSlug: scope.org.slug,
      subjects,
      minutes: subjects.length * MINUTES_PER_FORM,
    }),
    scope.org.isDemo,
  );
};

const toOutsider = async (scope: RoundScope, invitation: Invitation | undefined): Promise<void> => {
  if (!invitation?.raterEmail || invitation.linkRevoked || invitation.state === "declined") return;
  const { id: invitationId, linkEdition } = invitation;
  const names = await findNames(scope, [invitation.subjectId]);
  await send(
    letters.outsiderLetter({
      to: invitation.raterEmail,
      token: invitationToken({ invitationId, linkEdition }),
      isReplacement: linkEdition !== null,
      subjectName: names.get(invitation.subjectId)?.name ?? "",
      round: roundOf(scope),
      minutes: MINUTES_PER_FORM,
    }),
    scope.org.isDemo,
  );
};

export const sendInvitations = async (payload: unknown, now = new Date()): Promise<void> => {
  const { raterId, invitationId, ...ids } = invitationsPayload.parse(payload);
  const scope = await systemRoundScope(SYSTEM, ids);
  if (!scope || !takesAnswers(scope.round, now)) return;
  const roster = await listRoster(scope, raterId ? { raterId } : { id: invitationId });
  if (raterId)
    return toMember(
      scope,
      raterId,
      roster.filter(({ state }) => state === "invited"),
    );
  return toOutsider(scope, roster[0]);
};

const memberPayload = z.object({ orgId: z.uuid(), memberId: z.uuid() });

export const sendMembership = async (payload: unknown): Promise<void> => {
  const { orgId, memberId } = memberPayload.parse(payload);
  const org = await orgScope(SYSTEM, orgId, "member.read");
  const member = org && (await findMember(org, memberId));
  if (!member) return;
  await send(
    letters.membershipLetter({ to: member.email, name: member.name, orgName: org.orgName }),
    org.isDemo,
  );
};

export const sendReportReady = async (payload: unknown): Promise<void> => {
  const { orgId, roundId, memberId } = memberPayload.extend({ roundId: z.uuid() }).parse(payload);
  const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
  const member = scope && (await findMember(scope.org, memberId));
  if (!member) return;
  await send(
    letters.reportReadyLetter({
      to: member.email,
      name: member.name,
      roundName: scope.round.name,
      path: `/o/${scope.org.slug}/reports/${roundId}/${memberId}`,
    }),
    scope.org.isDemo,
  );
};

export const sendTokenNotice = async (payload: unknown): Promise<void> => {
  const { email, name } = z.object({ email: z.string(), name: z.string() }).parse(payload);
  await send(letters.tokenNoticeLetter({ email, name }));
};
