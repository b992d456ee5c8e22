import type { NamedScope, NominationScope, OrgScope } from "@/lib/access/scope";
import { newMark } from "@/lib/data/chance";
import { findNames } from "@/lib/data/members";
import { listUnnamed } from "@/lib/data/naming-progress";
import { enqueueMail } from "@/lib/data/outbox";
import { namingReason } from "@/lib/domain/mail";
import { nextPost } from "./announcements";

// Mail about naming raters. Each reason says whom it is about: that subject reads nothing of it.

const KINDS = {
  "send-nomination-request": "nomination",
  "send-approval-request": "approval",
  "send-another-name": "another_name",
} as const;
export type NamingJob = keyof typeof KINDS;
type Round = { org: Pick<OrgScope, "orgId" | "quietHours" | "timeZone">; roundId: string };
type Ask = { memberId: string; subjectId: string; mark?: string };

export const kindOf = (name: NamingJob): (typeof KINDS)[NamingJob] => KINDS[name];

/** One waiting mail of a kind for each person and round. */
export const namingKey = (name: NamingJob, { roundId, memberId }: { roundId: string; memberId: string }) =>
  `${kindOf(name).replace("_", "-")}/${roundId}/${memberId}`;

const announce = async (
  name: NamingJob,
  { org, roundId }: Round,
  asks: readonly Ask[],
  { from, keepsMoment }: { from: Date; keepsMoment?: boolean },
): Promise<void> => {
  const { runAt, day } = nextPost(org, from);
  const kind = kindOf(name);
  const { orgId } = org;
  const people = await findNames(
    org,
    asks.map(({ memberId }) => memberId),
  );
  await enqueueMail(
    org,
    name,
    asks.flatMap(({ memberId, ...about }) => {
      const email = people.get(memberId)?.email;
      if (!email) return [];
      const reason = namingReason({ kind, roundId, memberId, ...about });
      const key = namingKey(name, { roundId, memberId });
      const payload = { orgId, roundId, memberId };
      return [{ payload, key, runAt, keepsMoment, reasons: [{ reason, kind, email, roundId, day }] }];
    }),
  );
};

/** Asks subjects for names, each once. */
export const announceNaming = (round: Round, subjectIds: readonly string[], now: Date): Promise<void> =>
  announce(
    "send-nomination-request",
    round,
    subjectIds.map((id) => ({ memberId: id, subjectId: id })),
    { from: now },
  );

/** The same for a member whom it could not reach, at a corrected address. */
export const announceNamingAgain = async (org: OrgScope, memberId: string, now: Date): Promise<void> => {
  for (const roundId of await listUnnamed(org, memberId))
    await announceNaming({ org, roundId }, [memberId], now);
};

const DAY = 86_400_000;

/** One mail for the manager: at once when all lists are there, else a day after the first. */
export const announceList = (
  { org, roundId, subjectId }: NominationScope,
  { approverId, isLast }: { approverId: string; isLast: boolean },
  now: Date,
): Promise<void> =>
  announce(
    "send-approval-request",
    { org, roundId },
    [{ memberId: approverId, subjectId }],
    isLast ? { from: now } : { from: new Date(now.getTime() + DAY), keepsMoment: true },
  );

/** Asks these people for another name; every name that is missing is a reason of its own. */
export const announceWanted = (
  { org, roundId, subjectId }: NamedScope,
  memberIds: readonly string[],
  now: Date,
): Promise<void> => {
  const mark = newMark();
  const asks = memberIds.map((memberId) => ({ memberId, subjectId, mark }));
  return announce("send-another-name", { org, roundId }, asks, { from: now });
};
