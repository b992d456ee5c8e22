import { database, query } from "@/lib/data/database";
import type { NamedScope, NamingRound } from "./scope";

// From the start of naming on; a draft is nobody's business, and neither is what was cancelled.
const SINCE_NAMING = ["nominating", "open", "closed", "released"];

const shownRound = {
  name: true,
  state: true,
  closesAt: true,
  nomination: true,
  nominateBy: true,
  nominateLeast: true,
  nominateMost: true,
} as const;

type Place = { orgId: string; roundId: string; memberId: string };

/** Somebody's place as a subject of a round in which subjects name raters. */
export const findNominee = async ({ orgId, roundId, memberId }: Place) =>
  (await database().roundSubject.findFirst({
    where: {
      orgId,
      roundId,
      memberId,
      round: { state: { in: SINCE_NAMING }, nomination: { not: "organiser" } },
    },
    select: { approverId: true, isApproved: true, round: { select: shownRound } },
  })) as { approverId: string | null; isApproved: boolean; round: NamingRound } | null;

/** The round, if somebody approves the names of at least one of its subjects. */
export const findApproval = async ({ orgId, roundId, memberId }: Place) =>
  (await database().round.findFirst({
    where: {
      orgId,
      id: roundId,
      state: { in: SINCE_NAMING },
      nomination: "manager_approves",
      subjects: { some: { approverId: memberId, memberId: { not: memberId } } },
    },
    select: shownRound,
  })) as NamingRound | null;

type Named = Omit<NamedScope, "round" | "org"> & NamedScope["round"] & NamedScope["org"];

/** What somebody is to be asked about somebody else. */
export const findNamed = async (
  { userId, isDemo }: { userId: string; isDemo: boolean },
  invitation: string,
) => {
  const [row] = await query<Named>`
    select i."orgId", i."roundId", i.id as "invitationId", i."subjectId", i."raterId", i.relationship,
           s."approverId", s."isApproved", r.state, r.nomination, r."nominateBy", o."timeZone",
           jsonb_build_object('isOn', o."quietOn", 'from', o."quietFrom", 'until', o."quietUntil",
                              'weekends', o."quietWeekends") as "quietHours"
    from "Invitation" i
    join "Round" r on r."orgId" = i."orgId" and r.id = i."roundId"
    join "RoundSubject" s on s."orgId" = i."orgId" and s."roundId" = i."roundId" and s."memberId" = i."subjectId"
    join "Organisation" o on o.id = i."orgId" and (o."isDemo" or not ${isDemo}::boolean)
    join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i.id = ${invitation}::uuid and i.relationship <> 'self' and r.state = any(${SINCE_NAMING}::text[])
      and m."userId" = ${userId}::uuid and m."leftOn" is null`;
  if (!row) return null;
  const { state, nomination, nominateBy, timeZone, quietHours, ...rest } = row;
  const org = { orgId: rest.orgId, timeZone, quietHours };
  return { ...rest, org, round: { state, nomination, nominateBy } };
};
