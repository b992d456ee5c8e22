import { z } from "zod";
import type { OrgScope, SystemScope } from "@/lib/access/scope";
import type { UndoPlan } from "@/lib/domain/import-undo";
import type { ImportedMember, MemberImage } from "@/lib/domain/imported-member";
import { database, query } from "./database";
import { endMembership } from "./members";
import { recount } from "./recount";
import { deleteLooseUsers } from "./users";

// The record of the last import of an organisation, by which it can be undone for a while.

export type LastImport = { id: string; at: Date; actor: string; added: number; changed: number };

const imageSchema = z.object({
  name: z.string(),
  title: z.string().nullable(),
  managerId: z.uuid().nullable(),
  teamIds: z.array(z.uuid()),
});
const teamsSchema = z.array(z.uuid());

/** Notes the people of a list as they are before it is written. The record of the import before goes. */
export const startImport = async (
  scope: OrgScope,
  { emails, actor, now }: { emails: readonly string[]; actor: string; now: Date },
): Promise<string> => {
  await database().memberImport.deleteMany({ where: { orgId: scope.orgId } });
  const { id } = await database().memberImport.create({
    data: { orgId: scope.orgId, at: now, actor, added: 0, changed: 0, teams: [] },
    select: { id: true },
  });
  await database().$executeRaw`
    insert into "MemberImportRow" ("orgId", "importId", "memberId", fate, before)
    select m."orgId", ${id}::uuid, m.id, case when m."leftOn" is null then 'changed' else 'returned' end,
           jsonb_build_object('name', m.name, 'title', m.title, 'managerId', m."managerId", 'leftOn', m."leftOn",
             'teamIds', array(select t."teamId" from "TeamMember" t
                              where t."orgId" = m."orgId" and t."memberId" = m.id and t.part = 'member'))
    from "Member" m where m."orgId" = ${scope.orgId}::uuid and m.email = any(${[...emails]}::text[])`;
  return id;
};

/** Notes the same people as the import left them, and who is new. */
export const finishImport = async (
  scope: OrgScope,
  id: string,
  { emails, teams }: { emails: readonly string[]; teams: readonly string[] },
): Promise<void> => {
  await database().$executeRaw`
    insert into "MemberImportRow" ("orgId", "importId", "memberId", fate, after)
    select m."orgId", ${id}::uuid, m.id, 'new',
           jsonb_build_object('email', m.email, 'name', m.name, 'title', m.title, 'managerId', m."managerId",
             'teamIds', array(select t."teamId" from "TeamMember" t
                              where t."orgId" = m."orgId" and t."memberId" = m.id and t.part = 'member'))
    from "Member" m where m."orgId" = ${scope.orgId}::uuid and m.email = any(${[...emails]}::text[])
    on conflict ("orgId", "importId", "memberId") do update set after = excluded.after`;
  await recount("MemberImportRow", emails.length);
  await database().$executeRaw`
    update "MemberImport" i
    set teams = ${JSON.stringify(teams)}::jsonb, added = c.added, changed = c.changed
    from (select count(*) filter (where fate <> 'changed') as added, count(*) filter (where fate = 'changed') as changed
          from "MemberImportRow" where "orgId" = ${scope.orgId}::uuid and "importId" = ${id}::uuid) as c
    where i."orgId" = ${scope.orgId}::uuid and i.id = ${id}::uuid`;
};

/** The last import of the organisation, if it is not older than `since`. */
export const findLastImport = async (scope: OrgScope, since: Date): Promise<LastImport | null> =>
  database().memberImport.findFirst({
    where: { orgId: scope.orgId, at: { gte: since } },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    select: { id: true, at: true, actor: true, added: true, changed: true },
  });

export type ListedImport = ImportedMember & {
  email: string;
  /** is asked about the viewer, who is not to find that out */
  isAskedAboutViewer: boolean;
};

type Row = Omit<ListedImport, "before" | "after" | "now"> & { before: unknown; after: unknown; now: unknown };

/**
 * Whom an import wrote, then and now. What invitations say counts without those about the viewer (I7); of somebody
 * who came back only rounds that are not over count, since they have a past here.
 */
export const listImported = async (scope: OrgScope, { id, at }: LastImport): Promise<ListedImport[]> => {
  const rows = await query<Row>`
    select m.id as "memberId", m.email, r.fate, r.before, r.after, m."leftOn" is null as "isHere",
           jsonb_build_object('name', m.name, 'title', m.title, 'managerId', m."managerId",
             'teamIds', array(select t."teamId" from "TeamMember" t
                              where t."orgId" = m."orgId" and t."memberId" = m.id and t.part = 'member')) as now,
           (r.fate = 'new' and (u."emailVerified" > ${at}::timestamp
              or exists (select 1 from "Session" s where s."userId" = u.id and s."createdAt" > ${at}::timestamp)))
           or exists (select 1 from "RoundSubject" s join "Round" n on n."orgId" = s."orgId" and n.id = s."roundId"
                      where s."orgId" = m."orgId" and (s."memberId" = m.id or s."readerId" = m.id)
                        and (r.fate = 'new' or n.state in ('draft', 'nominating', 'open', 'closed')))
           or exists (select 1 from "Invitation" i join "Round" n on n."orgId" = i."orgId" and n.id = i."roundId"
                      where i."orgId" = m."orgId" and i."raterId" = m.id
                        and i."subjectId" is distinct from ${scope.memberId}::uuid
                        and (r.fate = 'new' or n.state in ('draft', 'nominating', 'open', 'closed'))) as "isInUse",
           exists (select 1 from "Invitation" i where i."orgId" = m."orgId" and i."raterId" = m.id
                     and i."subjectId" = ${scope.memberId}::uuid) as "isAskedAboutViewer",
           m.role <> 'member' or m.email <> r.after ->> 'email' or exists (select 1 from "TeamMember" t where t."orgId" = m."orgId"
             and t."memberId" = m.id and t.part = 'manager') as "isMore"
    from "MemberImportRow" r
    join "Member" m on m."orgId" = r."orgId" and m.id = r."memberId"
    join "User" u on u.id = m."userId"
    where r."orgId" = ${scope.orgId}::uuid and r."importId" = ${id}::uuid and r.after is not null
    order by m.name, m.id`;
  return rows.map((row) => ({
    ...row,
    before: row.before === null ? null : imageSchema.parse(row.before),
    after: imageSchema.parse(row.after),
    now: imageSchema.parse(row.now),
  }));
};

const restore = async (
  scope: OrgScope,
  members: readonly ({ memberId: string } & MemberImage)[],
): Promise<void> => {
  const ids = members.map(({ memberId }) => memberId);
  const pairs = members.flatMap(({ memberId, teamIds }) => teamIds.map((teamId) => ({ memberId, teamId })));
  await database().$executeRaw`
    update "Member" m set name = b.name, title = b.title, "managerId" = b.manager::uuid
    from unnest(${ids}::uuid[], ${members.map(({ name }) => name)}::text[], ${members.map(({ title }) => title)}::text[],
                ${members.map(({ managerId }) => managerId)}::text[]) as b (id, name, title, manager)
    where m."orgId" = ${scope.orgId}::uuid and m.id = b.id`;
  await database().$executeRaw`
    delete from "TeamMember"
    where "orgId" = ${scope.orgId}::uuid and part = 'member' and "memberId" = any(${ids}::uuid[])`;
  await database().$executeRaw`
    insert into "TeamMember" ("orgId", "teamId", "memberId", part)
    select ${scope.orgId}::uuid, p.team, p.member, 'member'
    from unnest(${pairs.map(({ teamId }) => teamId)}::uuid[], ${pairs.map(({ memberId }) => memberId)}::uuid[]) as p (team, member)`;
};

/** Those who had left before are as they were then; nothing of them is deleted, since they have a past here. */
const leaveAgain = async (scope: OrgScope, importId: string, ids: readonly string[]): Promise<void> => {
  await database().$executeRaw`
    delete from "TeamMember" where "orgId" = ${scope.orgId}::uuid and "memberId" = any(${[...ids]}::uuid[])`;
  await database().$executeRaw`
    update "Member" m
    set name = r.before ->> 'name', title = r.before ->> 'title', "managerId" = null,
        "leftOn" = (r.before ->> 'leftOn')::date
    from "MemberImportRow" r
    where m."orgId" = ${scope.orgId}::uuid and m.id = any(${[...ids]}::uuid[])
      and r."orgId" = m."orgId" and r."importId" = ${importId}::uuid and r."memberId" = m.id`;
};

const remove = async (scope: OrgScope, ids: readonly string[]): Promise<void> => {
  const gone = await query<{ userId: string }>`
    delete from "Member" where "orgId" = ${scope.orgId}::uuid and id = any(${[...ids]}::uuid[]) returning "userId"`;
  await deleteLooseUsers(gone.map(({ userId }) => userId));
};

/** Those who are new go as if they had left. */
const leaveTogether = async (scope: OrgScope, ids: readonly string[], today: Date): Promise<void> => {
  const where = { orgId: scope.orgId, memberId: { in: [...ids] } };
  await database().teamMember.deleteMany({ where });
  await database().nomination.deleteMany({ where: { orgId: scope.orgId, raterId: { in: [...ids] } } });
  await database().member.updateMany({
    where: { orgId: scope.orgId, id: { in: [...ids] } },
    data: { leftOn: today, managerId: null, role: "member" },
  });
};

/** True if somebody who has come since then can have been asked about the viewer, whether anybody was or not. */
const isRatedSince = async ({ orgId, memberId }: OrgScope, at: Date): Promise<boolean> => {
  if (!memberId) return false;
  const opened = { OR: [{ openedOn: null }, { openedOn: { gte: new Date(at.toISOString().slice(0, 10)) } }] };
  return (await database().roundSubject.count({ where: { orgId, memberId, round: opened } })) > 0;
};

/** Carries out what undoing an import does, and forgets the import. */
export const undoImport = async (
  scope: OrgScope,
  importId: string,
  { imported, plan, now }: { imported: readonly ListedImport[]; plan: UndoPlan; now: Date },
): Promise<void> => {
  const goes = new Set(plan.goes);
  const going = imported.filter(({ memberId }) => goes.has(memberId));
  const idsOf = (members: readonly ListedImport[]) => members.map(({ memberId }) => memberId);
  await restore(scope, plan.restored);
  const [former, fresh] = [true, false].map((isFormer) =>
    going.filter(({ fate }) => (fate === "returned") === isFormer),
  );
  const { teams, at } = await database().memberImport.findUniqueOrThrow({
    where: { orgId_id: { orgId: scope.orgId, id: importId } },
  });
  const asked = going.filter(({ isAskedAboutViewer }) => isAskedAboutViewer);
  for (const { memberId } of asked) await endMembership(scope, memberId, now);
  await leaveAgain(scope, importId, idsOf(former ?? []));
  // Whoever is asked about somebody leaves a trace, so that for a viewer who is rated everybody does: else what is
  // said of those who come back would tell.
  const isRated = await isRatedSince(scope, at);
  if (isRated) await leaveTogether(scope, idsOf(fresh ?? []), now);
  else await remove(scope, idsOf(fresh ?? []));
  await database().$executeRaw`
    delete from "Team" t where t."orgId" = ${scope.orgId}::uuid and t.id = any(${teamsSchema.parse(teams)}::uuid[])
      and not exists (select 1 from "TeamMember" m where m."orgId" = t."orgId" and m."teamId" = t.id)`;
  await database().memberImport.deleteMany({ where: { orgId: scope.orgId, id: importId } });
};

/** What cannot be undone any more is not kept either. */
export const forgetImports = async (_scope: SystemScope, before: Date): Promise<void> => {
  await database().memberImport.deleteMany({ where: { at: { lt: before } } });
};
