import type { OrgScope, RoundScope } from "@/lib/access/scope";
import { findNames } from "@/lib/data/members";
import { enqueueMail, raterKey } from "@/lib/data/outbox";
import { listUnanswered, type Owing } from "@/lib/data/raters";
import { dropReasons, forgetRefusals } from "@/lib/data/sent-mail";
import { nextAllowed } from "@/lib/domain/quiet-hours";
import { dayIn } from "@/lib/domain/wall-clock";

// Mail about rounds, put into the outbox by the change that it speaks of. It waits for the end of quiet hours.

/** When mail of an organisation may leave next, and which day that is there. */
export const nextPost = (
  { quietHours, timeZone }: Pick<OrgScope, "quietHours" | "timeZone">,
  now: Date,
): { runAt: Date; day: string } => {
  const runAt = nextAllowed(now, quietHours, timeZone);
  return { runAt, day: dayIn(runAt, timeZone) };
};

type Asked = { id: string; raterId: string | null; raterEmail: string | null };

/** One mail for each rater, however many subjects: what opens before it leaves joins it. */
export const announceRound = async (
  { org, orgId, roundId }: RoundScope,
  asked: readonly Asked[],
  now: Date,
): Promise<void> => {
  const { runAt, day } = nextPost(org, now);
  const members = await findNames(
    org,
    asked.flatMap(({ raterId }) => raterId ?? []),
  );
  const firstOf = new Map<string, string>();
  for (const { id, raterId, raterEmail } of asked) {
    const email = raterId ? members.get(raterId)?.email : raterEmail;
    if (email && !firstOf.has(email)) firstOf.set(email, id);
  }
  await enqueueMail(
    org,
    "send-invitations",
    [...firstOf].map(([email, invitationId]) => ({
      payload: { orgId, invitationId },
      key: raterKey("invitations", { orgId, email }),
      runAt,
      reasons: [{ reason: `invitation/${roundId}/${email}`, kind: "invitation", email, roundId, day }],
    })),
  );
};

/** One waiting mail for each link. */
export const linkKey = (invitationId: string): string => `link/${invitationId}`;

/** A new link for an outsider, at once. */
export const announceLink = async (
  { org, orgId, roundId }: RoundScope,
  { invitationId, linkEdition, email }: { invitationId: string; linkEdition: string; email: string },
  now: Date,
): Promise<void> => {
  const reason = `link/${invitationId}/${linkEdition}`;
  const day = dayIn(now, org.timeZone);
  const reasons = [{ reason, kind: "link" as const, email, roundId, day }];
  await enqueueMail(org, "send-link", [
    { payload: { orgId, invitationId }, key: linkKey(invitationId), reasons },
  ]);
};

/** One mail a day for each rater, with everything that is open, for whatever rounds it was asked for. */
export const announceReminders = async (
  { org, orgId, roundId }: RoundScope,
  raters: readonly Owing[],
  now: Date,
): Promise<void> => {
  const { runAt, day } = nextPost(org, now);
  await enqueueMail(
    org,
    "send-reminder",
    raters.map(({ email, invitationId }) => ({
      payload: { orgId, invitationId },
      key: raterKey("reminder", { orgId, email }),
      runAt,
      reasons: [{ reason: `reminder/${day}/${roundId}/${email}`, kind: "reminder", email, roundId, day }],
    })),
  );
};

/** Tells each subject of a released round that the report is there. */
export const announceReports = async (
  { org, orgId, roundId }: RoundScope,
  memberIds: readonly string[],
  now: Date,
): Promise<void> => {
  const { runAt, day } = nextPost(org, now);
  const members = await findNames(org, memberIds);
  await enqueueMail(
    org,
    "send-report-ready",
    memberIds.flatMap((memberId) => {
      const email = members.get(memberId)?.email;
      if (!email) return [];
      const reason = {
        reason: `report/${roundId}/${memberId}`,
        kind: "report" as const,
        email,
        roundId,
        day,
      };
      const key = `report-ready/${roundId}/${memberId}`;
      return [{ payload: { orgId, roundId, memberId }, key, runAt, reasons: [reason] }];
    }),
  );
};

/** Never waits: whoever was just added may be looking for it. */
export const announceMembership = (
  scope: OrgScope,
  { id: memberId, email }: { id: string; email: string },
  now: Date,
): Promise<void> => {
  const { orgId } = scope;
  const reason = `membership/${memberId}/${email}`;
  const day = dayIn(now, scope.timeZone);
  const reasons = [{ reason, kind: "membership" as const, email, roundId: null, day }];
  const key = `membership/${memberId}`;
  return enqueueMail(scope, "send-membership", [{ payload: { orgId, memberId }, key, reasons }]);
};

/** The same at a corrected address; what is known of the old one does not matter any more. */
export const announceMembershipAgain = async (
  scope: OrgScope,
  { id, email, oldEmail }: { id: string; email: string; oldEmail: string },
  now: Date,
): Promise<void> => {
  await dropReasons(scope, [`membership/${id}/${oldEmail}`]);
  await announceMembership(scope, { id, email }, now);
};

/** Asks a member anew at a corrected address for what could not be asked at the old one. */
export const announceAgain = async (
  scope: OrgScope,
  { id, email, oldEmail }: { id: string; email: string; oldEmail: string },
  now: Date,
): Promise<void> => {
  await forgetRefusals(scope, oldEmail);
  const open = await listUnanswered(scope, id);
  const [first] = open;
  if (!first) return;
  const { orgId } = scope;
  const { runAt, day } = nextPost(scope, now);
  const payload = { orgId, invitationId: first.id };
  const key = raterKey("invitations", { orgId, email });
  const reasons = [...new Set(open.map(({ roundId }) => roundId))].map((roundId) => ({
    reason: `invitation/${roundId}/${email}`,
    kind: "invitation" as const,
    email,
    roundId,
    day,
  }));
  await enqueueMail(scope, "send-invitations", [{ payload, key, runAt, reasons }]);
};
