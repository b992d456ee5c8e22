import type { ReportScope, SystemScope } from "@/lib/access/scope";
import { dayIn } from "@/lib/domain/wall-clock";
import { database } from "./database";

type View = { orgId: string; roundId: string; subjectId: string; memberId: string; day: string };

// Pages, the programming interface and the clock are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsViews?: Map<string, View> };
const WAITING_MOST = 20_000;

/**
 * Remembers that somebody other than the subject opens a report today, and writes nothing: reading stays reading. What
 * waits is written with the next batch.
 */
export const collectView = (scope: ReportScope, now: Date): void => {
  if (scope.reads === "as_subject") return;
  holder.bothhatsViews ??= new Map();
  const { orgId, roundId, subjectId, viewerId: memberId, timeZone } = scope;
  const day = dayIn(now, timeZone);
  if (holder.bothhatsViews.size < WAITING_MOST)
    holder.bothhatsViews.set(`${roundId}/${subjectId}/${memberId}/${day}`, {
      orgId,
      roundId,
      subjectId,
      memberId,
      day,
    });
};

/** Writes the views that wait, one for each reader and day; how many were new. What cannot be written waits on. */
export const writeViews = async (_scope: SystemScope): Promise<number> => {
  const waiting = holder.bothhatsViews;
  if (!waiting || waiting.size === 0) return 0;
  holder.bothhatsViews = new Map();
  const views = [...waiting.values()];
  const all = (field: keyof View): string[] => views.map((view) => view[field]);
  try {
    // Whoever was erased in the meantime has neither opened nor been read.
    return await database().$executeRaw`
      insert into "ReportView" ("orgId", "roundId", "subjectId", "memberId", day)
      select v.org, v.round, v.subject, v.member, v.day
      from unnest(${all("orgId")}::uuid[], ${all("roundId")}::uuid[], ${all("subjectId")}::uuid[],
                  ${all("memberId")}::uuid[], ${all("day")}::date[]) as v (org, round, subject, member, day)
      join "RoundSubject" s on s."orgId" = v.org and s."roundId" = v.round and s."memberId" = v.subject
      join "Member" m on m."orgId" = v.org and m.id = v.member
      on conflict do nothing`;
  } catch (error) {
    holder.bothhatsViews = new Map([...waiting, ...(holder.bothhatsViews ?? [])]);
    throw error;
  }
};
