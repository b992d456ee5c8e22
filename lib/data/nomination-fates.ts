import type { NamedScope, RoundScope } from "@/lib/access/scope";
import { type AskedAgain, askedAgain } from "@/lib/domain/naming";
import { database } from "./database";

type Pair = { subjectId: string; raterId: string | null; raterEmail: string | null };

type Round = { orgId: string; roundId: string };

const inRound = (scope: Round) => ({ orgId: scope.orgId, roundId: scope.roundId });

/** Who has declined to be asked about whom. */
export const listDeclined = async (scope: RoundScope): Promise<Pair[]> =>
  database().nomination.findMany({
    where: { ...inRound(scope), fate: "declined" },
    select: { subjectId: true, raterId: true, raterEmail: true },
  });

/** Notes that somebody else took these people out: the subject's list keeps them and asks them no more. */
export const strikeNominations = async (scope: Round, pairs: readonly Pair[]): Promise<void> => {
  await database().$executeRaw`
    update "Nomination" n set fate = 'struck'
    from unnest(${pairs.map(({ subjectId }) => subjectId)}::uuid[], ${pairs.map(({ raterId }) => raterId)}::uuid[],
                ${pairs.map(({ raterEmail }) => raterEmail)}::text[]) as e (subject, rater, email)
    where n."orgId" = ${scope.orgId}::uuid and n."roundId" = ${scope.roundId}::uuid and n."subjectId" = e.subject
      and (n."raterId" = e.rater or n."raterEmail" = e.email) and n.fate <> 'declined'`;
};

/**
 * Notes that somebody else has asked these people: from now on taking the name back does not take them out. As
 * many wishes for another name as were addressed to that somebody are met.
 */
export const confirmNominations = async (
  scope: Round,
  pairs: readonly Pair[],
  by: AskedAgain,
): Promise<void> => {
  // A plan for thousands is long, and mostly of a round in which nobody names anybody.
  const first = await database().nomination.findFirst({ where: inRound(scope), select: { id: true } });
  if (!first) return;
  const subjects = pairs.map(({ subjectId }) => subjectId);
  await database().$executeRaw`
    update "Nomination" n set fate = 'known'
    from unnest(${subjects}::uuid[], ${pairs.map(({ raterId }) => raterId)}::uuid[],
                ${pairs.map(({ raterEmail }) => raterEmail)}::text[]) as e (subject, rater, email)
    where n."orgId" = ${scope.orgId}::uuid and n."roundId" = ${scope.roundId}::uuid and n."subjectId" = e.subject
      and (n."raterId" = e.rater or n."raterEmail" = e.email) and n.fate = 'struck'`;
  await database().$executeRaw`
    update "Nomination" n set asks = null
    from (select id, "subjectId", row_number() over (partition by "subjectId" order by id) as at from "Nomination"
          where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid and asks = ${by}) w
    join (select subject, count(*) as count from unnest(${subjects}::uuid[]) as e (subject) group by subject) c
      on c.subject = w."subjectId"
    where n."orgId" = ${scope.orgId}::uuid and n.id = w.id and w.at <= c.count`;
};

/** When the round opens or is cancelled: who was named, taken out or declined is nobody's business any more. */
export const deleteNominations = async (scope: RoundScope): Promise<void> => {
  await database().nomination.deleteMany({ where: inRound(scope) });
};

/** Writes down, for these subjects, who approves: the line manager of today. */
export const freezeApprovers = async (scope: RoundScope, subjectIds: readonly string[]): Promise<void> => {
  await database().$executeRaw`
    update "RoundSubject" s set "approverId" = m."managerId" from "Member" m
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and s."memberId" = any(${[...subjectIds]}::uuid[]) and m."orgId" = s."orgId" and m.id = s."memberId"`;
};

/**
 * The rater is asked no more, whoever named them; says who is to name another. Null if the round is no longer at
 * naming: then the roster is frozen. Needs a transaction that holds the organisation.
 */
export const declineNamed = async (scope: NamedScope, now: Date): Promise<AskedAgain | null> => {
  const { orgId, roundId, subjectId, raterId, relationship, round } = scope;
  const { count } = await database().invitation.deleteMany({
    where: { orgId, id: scope.invitationId, round: { state: "nominating" } },
  });
  if (count === 0) return null;
  const pair = { orgId, roundId, subjectId, raterId };
  const kept = await database().nomination.findFirst({ where: pair, select: { id: true, isNamed: true } });
  const asks = askedAgain({
    round,
    relationship,
    isNamed: kept?.isNamed ?? false,
    hasApprover: scope.approverId !== null,
    now,
  });
  const fate = { fate: "declined", asks };
  if (kept) await database().nomination.update({ where: { orgId_id: { orgId, id: kept.id } }, data: fate });
  else await database().nomination.create({ data: { ...pair, relationship, isNamed: false, ...fate } });
  return asks;
};
