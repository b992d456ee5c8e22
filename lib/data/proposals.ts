import type { RoundScope } from "@/lib/access/scope";
import { type Asked, askedCountsOf, loadCountsOf } from "@/lib/domain/load";
import { type Proposal, plan } from "@/lib/domain/nomination";
import type { Relationship } from "@/lib/domain/relationship";
import { lotsOf } from "./chance";
import { database } from "./database";
import type { RosterTally } from "./rosters";

type MemberRow = { id: string; managerId: string | null; isOrganiser: boolean };
type StandingRow = {
  subject: string;
  rater: string | null;
  email: string | null;
  relationship: Relationship;
};

const listMemberLines = ({ orgId }: RoundScope): Promise<MemberRow[]> =>
  database().$queryRaw<MemberRow[]>`
    select id, "managerId", role in ('owner', 'admin') as "isOrganiser" from "Member"
    where "orgId" = ${orgId}::uuid and "leftOn" is null`;

const listTeamLines = ({ orgId }: RoundScope): Promise<{ members: string[] }[]> =>
  database().$queryRaw<{ members: string[] }[]>`
    select array_agg("memberId"::text) as members from "TeamMember"
    where "orgId" = ${orgId}::uuid and part = 'member' group by "teamId"`;

const listSubjectIds = async ({ orgId, roundId }: RoundScope): Promise<string[]> =>
  (
    await database().$queryRaw<{ id: string }[]>`
      select "memberId" as id from "RoundSubject" where "orgId" = ${orgId}::uuid and "roundId" = ${roundId}::uuid`
  ).map(({ id }) => id);

const listStanding = ({ orgId, roundId }: RoundScope): Promise<StandingRow[]> =>
  database().$queryRaw<StandingRow[]>`
    select "subjectId" as subject, "raterId" as rater, "raterEmail" as email, relationship from "Invitation"
    where "orgId" = ${orgId}::uuid and "roundId" = ${roundId}::uuid`;

export type Proposed = {
  /** what would be added, about the viewer too */
  proposals: Proposal[];
  /** how the roster would stand with it, without the invitations about the viewer */
  tally: RosterTally;
};

/**
 * What the teams and line managers of today propose beside what stands. For one roster and the same limits it is
 * always the same, so that what was looked at is what is added.
 */
export const propose = async (
  scope: RoundScope,
  limits: { peersPerSubject: number; maxPerRater: number },
): Promise<Proposed> => {
  const [members, teams, subjects, standing] = await Promise.all([
    listMemberLines(scope),
    listTeamLines(scope),
    listSubjectIds(scope),
    listStanding(scope),
  ]);
  const proposals = plan({
    members,
    teams,
    subjects,
    organisers: new Set(members.flatMap(({ id, isOrganiser }) => (isOrganiser ? [id] : []))),
    standing,
    threshold: scope.round.threshold,
    ...limits,
    lot: lotsOf(scope),
  });
  const roster = [
    ...standing.map(({ rater, email, ...rest }): Asked => ({ ...rest, rater: rater ?? email ?? "" })),
    ...proposals,
  ].filter(({ subject }) => subject !== scope.memberId);
  const loads = loadCountsOf(
    roster,
    members.map(({ id }) => id),
  );
  const visible = subjects.filter((id) => id !== scope.memberId).length;
  return { proposals, tally: { subjects: visible, loads, asked: askedCountsOf(roster) } };
};
