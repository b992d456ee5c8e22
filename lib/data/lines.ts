import type { Relationship } from "@/lib/domain/relationship";
import { query } from "./database";

// Whole companies and rosters, as narrow as they can be read: tens of thousands of rows for decisions.

export type MemberLine = { id: string; email: string; managerId: string | null; isOrganiser: boolean };
export type RosterLine = {
  subject: string;
  rater: string | null;
  email: string | null;
  relationship: Relationship;
};

export const listMemberLines = (scope: { orgId: string }): Promise<MemberLine[]> =>
  query<MemberLine>`
    select id, email, "managerId", role in ('owner', 'admin') as "isOrganiser" from "Member"
    where "orgId" = ${scope.orgId}::uuid and "leftOn" is null`;

export const listTeamLines = (scope: { orgId: string }): Promise<{ members: string[] }[]> =>
  query<{ members: string[] }>`
    select array_agg("memberId"::text) as members from "TeamMember"
    where "orgId" = ${scope.orgId}::uuid and part = 'member' group by "teamId"`;

/** The subjects of a round who are still members. */
export const listSubjectIds = async (scope: { orgId: string; roundId: string }): Promise<string[]> =>
  (
    await query<{ id: string }>`
      select s."memberId" as id from "RoundSubject" s
      join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId" and m."leftOn" is null
      where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid`
  ).map(({ id }) => id);

/** Who was asked about whom and as what, and nothing else: also not whether anybody answered. */
export const listRosterLines = (scope: { orgId: string; roundId: string }): Promise<RosterLine[]> =>
  query<RosterLine>`
    select "subjectId" as subject, "raterId" as rater, "raterEmail" as email, relationship from "Invitation"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid`;
