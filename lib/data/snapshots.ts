import type { ReportScope, RoundScope, UserScope } from "@/lib/access/scope";
import { database, query } from "./database";

export const createSnapshots = async (
  scope: RoundScope,
  entries: readonly { memberId: string; report: string; selfNotes: string; hash: string }[],
): Promise<void> => {
  await database().$executeRaw`
    insert into "Snapshot" (id, "orgId", "roundId", "memberId", report, "selfNotes", hash)
    select gen_random_uuid(), ${scope.orgId}::uuid, ${scope.roundId}::uuid, member, report::json, notes::json, hash
    from unnest(${entries.map((e) => e.memberId)}::uuid[], ${entries.map((e) => e.report)}::text[],
                ${entries.map((e) => e.selfNotes)}::text[], ${entries.map((e) => e.hash)}::text[])
      as e (member, report, notes, hash)`;
};

/** The report's text, byte for byte as it was released. The subject's own notes only for the subject. */
export const findReport = async (
  scope: ReportScope,
): Promise<{ report: string; selfNotes: string | null }> => {
  const own = scope.reads === "as_subject";
  const [row] = await query<{ report: string; selfNotes: string | null }>`
    select report::text, case when ${own}::boolean then "selfNotes"::text end as "selfNotes"
    from "Snapshot"
    where "orgId" = ${scope.orgId}::uuid and "roundId" = ${scope.roundId}::uuid and "memberId" = ${scope.subjectId}::uuid`;
  if (!row) throw new Error("a report scope without its snapshot");
  return row;
};

export type ReadableReport = {
  orgSlug: string;
  roundId: string;
  roundName: string;
  closedOn: Date;
  memberId: string;
  subjectName: string;
  isOwn: boolean;
  /** because its subject shares it */
  isShared: boolean;
};

/** The released reports that the signed-in person may read, the newest first. */
export const listReadableReports = async (
  scope: UserScope,
  orgId: string | null = null,
): Promise<ReadableReport[]> =>
  query<ReadableReport>`
    select o.slug as "orgSlug", r.id as "roundId", r.name as "roundName", r."closedOn",
           s."memberId", p.name as "subjectName", (s."memberId" = m.id) as "isOwn",
           (s."memberId" <> m.id and s."readerId" is distinct from m.id) as "isShared"
    from "Member" m
    join "RoundSubject" s on s."orgId" = m."orgId"
      and (s."memberId" = m.id or s."readerId" = m.id
           or (s."roundId", s."memberId") in (
             select h."roundId", h."subjectId" from "ReportShare" h
             where h."orgId" = m."orgId" and h."memberId" = m.id and h."endedOn" is null))
    join "Round" r on r."orgId" = s."orgId" and r.id = s."roundId" and r.state = 'released'
    join "Member" p on p."orgId" = s."orgId" and p.id = s."memberId"
    join "Organisation" o on o.id = m."orgId"
    where m."userId" = ${scope.userId}::uuid and m."leftOn" is null
      and exists (select 1 from "Snapshot" n
                  where n."orgId" = s."orgId" and n."roundId" = s."roundId" and n."memberId" = s."memberId")
      and (${orgId}::uuid is null or m."orgId" = ${orgId}::uuid)
    order by r."closedOn" desc, r.id, (s."memberId" = m.id) desc, p.name, s."memberId"`;
