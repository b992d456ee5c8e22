import type { ReportScope, SystemScope } from "@/lib/access/scope";
import { dayIn } from "@/lib/domain/wall-clock";
import { database } from "./database";
import { eachTime } from "./making";
import { viewBatch } from "./view-batch";

type View = { orgId: string; roundId: string; subjectId: string; memberId: string; day: string };

const batch = viewBatch<View>("reports");

/** Remembers, once for each reader and day, that somebody other than the subject opens a report. */
export const collectView = (scope: ReportScope, now: Date): void => {
  if (scope.reads === "as_subject") return;
  const { orgId, roundId, subjectId, viewerId: memberId, timeZone } = scope;
  eachTime((moment) => {
    const day = dayIn(moment, timeZone);
    batch.put(`${roundId}/${subjectId}/${memberId}/${day}`, { orgId, roundId, subjectId, memberId, day });
  }, now);
};

/** Writes the views that wait, one for each reader and day; how many were new. */
export const writeViews = async (_scope: SystemScope): Promise<number> =>
  batch.write((views) => {
    const all = (field: keyof View): string[] => views.map((view) => view[field]);
    // Whoever was erased in the meantime has neither opened nor been read.
    return database().$executeRaw`
      insert into "ReportView" ("orgId", "roundId", "subjectId", "memberId", day)
      select v.org, v.round, v.subject, v.member, v.day
      from unnest(${all("orgId")}::uuid[], ${all("roundId")}::uuid[], ${all("subjectId")}::uuid[],
                  ${all("memberId")}::uuid[], ${all("day")}::date[]) as v (org, round, subject, member, day)
      join "RoundSubject" s on s."orgId" = v.org and s."roundId" = v.round and s."memberId" = v.subject
      join "Member" m on m."orgId" = v.org and m.id = v.member
      on conflict do nothing`;
  });
