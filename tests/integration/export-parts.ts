import type { ExportOutput } from "@/lib/loaders/export-output";
import type { Harvested } from "./harvest";

/** An answer; of what somebody takes along at once, each part that can hold what was answered, and the rest as one. */
export const answersIn = (reply: Harvested): Harvested[] => {
  if (!reply.path.endsWith("/export") || !reply.text.startsWith('{"version"')) return [reply];
  const { invitations, reports, teamViews, rounds, ...rest } = reply.json as ExportOutput;
  const part = (path: string, json: object): Harvested => ({ ...reply, path, text: JSON.stringify(json) });
  return [
    ...invitations.map((form) => part("/export/invitations", form)),
    ...reports.flatMap(({ report, notes, ...listed }) => [
      part("/export/reports/", report),
      part("/export/reports/", { subject: report.subject, notes }),
      part("/export/listed", listed),
    ]),
    ...teamViews.map(({ balance }) => part("/export/balance", balance)),
    part("/export", { ...rest, rounds: rounds?.map(({ quality: _, ...round }) => round) ?? null }),
  ];
};
