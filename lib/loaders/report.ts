import { LRUCache } from "lru-cache";
import { z } from "zod";
import { reading } from "@/lib/access/call";
import type { BesideReport, ReadableReport } from "@/lib/access/scope";
import { findGrowth, type Growth } from "@/lib/data/growth";
import { unchanging } from "@/lib/data/making";
import { hasAnswered } from "@/lib/data/report-shares";
import { collectView } from "@/lib/data/report-views";
import { findReport } from "@/lib/data/snapshots";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { comparisonIn } from "@/lib/domain/difference";
import type { Report, SelfNotes } from "@/lib/domain/report";
import { suggestionsOf } from "@/lib/domain/suggestion";
import { ok } from "@/lib/errors";
import { reportSchema, selfNotesSchema } from "@/lib/schemas/report";

export type { Growth };
export type ReadReport = { report: Report; notes: SelfNotes | null };

// A snapshot never changes, so what was read and checked once is kept by its hash and its reader's part.
const kept = new LRUCache<string, ReadReport>({ max: 500 });

export const readReport = async (scope: ReadableReport): Promise<ReadReport> => {
  const key = `${scope.reads}/${scope.orgId}/${scope.roundId}/${scope.subjectId}/${scope.hash}`;
  const known = kept.get(key);
  if (known) return known;
  const { report, selfNotes } = await unchanging(() => findReport(scope));
  const read = {
    report: reportSchema.parse(JSON.parse(report)),
    notes: selfNotes === null ? null : selfNotesSchema.parse(JSON.parse(selfNotes)),
  };
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
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/reports/{member}", forms: ["pdf", "csv"] },
  run: async ({ scope, now }) => {
    collectView(scope, now);
    return ok((await readReport(scope)).report as z.input<typeof reportSchema>);
  },
});

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Goals, and whom to ask about what is suggested: the subject's alone, and none of it in the snapshot. */
const growthOf = (scope: ReadableReport, report: Report): Promise<Growth> | null => {
  if (scope.reads !== "as_subject") return null;
  const skills = suggestionsOf(report).flatMap((one) => (one.kind === "skill" ? [one.skill] : []));
  return findGrowth(scope, skills);
};

/** The last rounds before this one whose reports the reader may read, the latest first. */
const earlierOf = (beside: readonly BesideReport[], { round }: Report): BesideReport[] =>
  beside.filter(({ closedOn }) => dayOf(closedOn) < round.closedOn).slice(0, MOST_COMPARED);

/** Whether figures of an earlier report, or words about a change from it, stand beside the newer one. */
const isBeside = (now: Report, before: Report): boolean =>
  comparisonIn({ now, before })?.blocks.some(({ skills }) => skills.length > 0) ?? false;

const reportPageOutput = z.object({
  report: z.custom<Report>(),
  notes: z.custom<SelfNotes | null>(),
  hash: z.string(),
  /** how somebody else comes to read it; whoever was asked about the subject learns that before the first figure */
  reads: z.enum(["as_subject", "as_reader", "as_shared"]),
  hasAnswered: z.boolean(),
  earlier: z.array(z.object({ report: z.custom<Report>(), hash: z.string() })),
  growth: z.custom<Growth | null>(),
  others: z.array(z.object({ id: z.uuid(), name: z.string(), closedOn: z.iso.date() })),
});

export type ReportPageOutput = z.output<typeof reportPageOutput>;

/**
 * For the page: the report with what only its subject reads, and the earlier ones that stand beside it. What was
 * read once is kept: as long as it is, this asks the database who may read what and, for its subject, what goals
 * there are. An earlier report of which something is shown counts as opened too.
 */
export const loadReportPage = reading({
  name: "report.page",
  summary: "A released report with the subject’s own notes, where the subject reads it",
  scope: "report",
  permission: "report.read",
  input: z.object({}),
  output: reportPageOutput,
  run: async ({ scope, now }) => {
    collectView(scope, now);
    const read = await readReport(scope);
    const { hash, reads } = scope;
    const [growth, ...earlier] = await Promise.all([
      growthOf(scope, read.report),
      ...earlierOf(scope.beside, read.report).map(async ({ report: earlierScope }) => {
        const { report } = await readReport(earlierScope);
        if (isBeside(read.report, report)) collectView(earlierScope, now);
        return { report, hash: earlierScope.hash };
      }),
    ]);
    const others = scope.beside.map(({ report, name, closedOn }) => ({
      id: report.roundId,
      name,
      closedOn: dayOf(closedOn),
    }));
    const known = reads === "as_shared" && (await hasAnswered(scope));
    return ok({ ...read, hash, reads, hasAnswered: known, earlier, growth, others });
  },
});
