import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listReaders } from "@/lib/data/report-shares";
import { ok } from "@/lib/errors";
import { reportReaderOutput } from "@/lib/schemas/report-share";

export const loadReaders = reading({
  name: "report.readers",
  summary: "Who may read my report, or could once, since when, and on which days they opened it",
  scope: "report",
  permission: "report.share",
  input: z.object({}),
  output: z.object({ items: z.array(reportReaderOutput), nextCursor: z.null() }),
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/reports/{member}/readers" },
  run: async ({ scope }) => ok({ items: await listReaders(scope), nextCursor: null }),
});
