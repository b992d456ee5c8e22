import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { ReportScope } from "@/lib/access/scope";
import { findReport } from "@/lib/data/snapshots";
import type { Report, SelfNotes } from "@/lib/domain/report";
import { ok } from "@/lib/errors";
import { reportSchema, selfNotesSchema } from "@/lib/schemas/report";

export type ReadReport = { report: Report; notes: SelfNotes | null };

// A snapshot never changes, so what was read and checked once is kept by its hash and its reader's part.
const kept = new Map<string, ReadReport>();
const KEPT_MOST = 500;

export const readReport = async (scope: ReportScope & { hash: string }): Promise<ReadReport> => {
  const key = `${scope.reads}/${scope.orgId}/${scope.roundId}/${scope.subjectId}/${scope.hash}`;
  const known = kept.get(key);
  if (known) return known;
  const { report, selfNotes } = await findReport(scope);
  const read = {
    report: reportSchema.parse(JSON.parse(report)),
    notes: selfNotes === null ? null : selfNotesSchema.parse(JSON.parse(selfNotes)),
  };
  if (kept.size >= KEPT_MOST) kept.delete(kept.keys().next().value ?? "");
  kept.set(key, read);
  return read;
};

export const loadReport = reading({
  name: "report.show",
  summary: "A released report, as its snapshot says",
  scope: "report",
  permission: "report.read",
  input: z.object({}),
  output: reportSchema,
  isChecked: true,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/reports/{member}" },
  run: async ({ scope }) => ok((await readReport(scope)).report as z.input<typeof reportSchema>),
});

/** For the page: the report with what only its subject reads. */
export const loadReportPage = reading({
  name: "report.page",
  summary: "A released report with the subject's own notes, where the subject reads it",
  scope: "report",
  permission: "report.read",
  input: z.object({}),
  output: z.object({ report: z.custom<Report>(), notes: z.custom<SelfNotes | null>(), hash: z.string() }),
  run: async ({ scope }) => ok({ ...(await readReport(scope)), hash: scope.hash }),
});
