import type { OrgScope, SystemScope, UserScope } from "@/lib/access/scope";
import { database, query } from "./database";

export const isReminderStopped = async (scope: OrgScope, email: string): Promise<boolean> =>
  (await database().reminderStop.count({ where: { orgId: scope.orgId, email } })) > 0;

const write = async (orgId: string, email: string, isStopped: boolean): Promise<void> => {
  if (isStopped) await database().reminderStop.createMany({ data: [{ orgId, email }], skipDuplicates: true });
  else await database().reminderStop.deleteMany({ where: { orgId, email } });
};

/** For the member who asks, and nobody else. */
export const writeOwnReminderStop = async (scope: OrgScope, isStopped: boolean): Promise<void> => {
  if (scope.member) await write(scope.orgId, scope.member.email, isStopped);
};

/** The organisations that one belongs to, and whether their reminders come. */
export const listReminderChoices = async (
  scope: UserScope,
): Promise<{ slug: string; name: string; isStopped: boolean }[]> =>
  query<{ slug: string; name: string; isStopped: boolean }>`
    select o.slug, o.name, p.email is not null as "isStopped"
    from "Member" m
    join "Organisation" o on o.id = m."orgId"
    left join "ReminderStop" p on p."orgId" = m."orgId" and p.email = m.email
    where m."userId" = ${scope.userId}::uuid and m."leftOn" is null
    order by o.name, o.id`;

export type ReminderLink = { orgId: string; orgName: string; email: string; isStopped: boolean };

/** What the link in a reminder speaks of: it names one of the invitations of the rater whom it was written to. */
export const findReminderLink = async (
  _scope: SystemScope,
  invitationId: string,
): Promise<ReminderLink | null> => {
  const [found] = await query<ReminderLink>`
    select o.id as "orgId", o.name as "orgName", coalesce(m.email, i."raterEmail") as email,
           exists (select 1 from "ReminderStop" p
                   where p."orgId" = i."orgId" and p.email = coalesce(m.email, i."raterEmail")) as "isStopped"
    from "Invitation" i
    join "Organisation" o on o.id = i."orgId"
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    where i.id = ${invitationId}::uuid`;
  return found ?? null;
};

export const writeReminderStop = async (
  _scope: SystemScope,
  { orgId, email }: ReminderLink,
  isStopped: boolean,
): Promise<void> => write(orgId, email, isStopped);
