import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import type { RoundScope } from "@/lib/access/scope";
import { invitationToken } from "@/lib/access/token";
import { type Invitation, listRoster } from "@/lib/data/invitations";
import { findMember, findNames } from "@/lib/data/members";
import { MINUTES_PER_FORM, takesAnswers } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import { invitationsLetter } from "@/lib/mail/invitation-letter";
import { outsiderLetter } from "@/lib/mail/outsider-letter";
import { post } from "./post";

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
  await post(
    invitationsLetter({
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
  if (!invitation?.raterEmail || invitation.state !== "invited") return;
  const names = await findNames(scope, [invitation.subjectId]);
  await post(
    outsiderLetter({
      to: invitation.raterEmail,
      token: invitationToken(invitation.id),
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
