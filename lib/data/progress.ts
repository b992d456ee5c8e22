import type { RoundScope } from "@/lib/access/scope";
import type { Relationship } from "@/lib/domain/relationship";
import { database } from "./database";
import type { InvitationState } from "./invitations";

export type ProgressCount = {
  subjectId: string;
  relationship: Relationship;
  state: InvitationState;
  count: number;
};

/** How many invitations stand in which state, by subject and relationship; none about whoever asks. */
export const countStates = async (scope: RoundScope): Promise<ProgressCount[]> =>
  database().$queryRaw<ProgressCount[]>`
    select "subjectId", relationship, state, count(*)::int as count
    from "Invitation"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid
      and "subjectId" is distinct from ${scope.memberId}::uuid
    group by "subjectId", relationship, state`;

export type Waiting = { name: string; email: string; open: number };

/** Who still has reviews to give, by name, and how many; those about whoever asks are not counted. */
export const listWaiting = async (scope: RoundScope): Promise<Waiting[]> =>
  database().$queryRaw<Waiting[]>`
    select coalesce(m.name, i."raterEmail") as name, coalesce(m.email, i."raterEmail") as email, count(*)::int as open
    from "Invitation" i
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i."orgId" = ${scope.orgId}::uuid and i."roundId" = ${scope.roundId}::uuid and i.state = 'invited'
      and i."subjectId" is distinct from ${scope.memberId}::uuid
    group by i."raterId", i."raterEmail", m.name, m.email
    order by 1, 2`;
