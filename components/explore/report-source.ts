import type { Seen } from "@/components/report/view";
import type { Report } from "@/lib/domain/report";

/** Where a report and those before it are read as data, and how its reader looks at it. */
export type ReportSource = {
  readonly now: string;
  readonly earlier: readonly string[];
  readonly seen: Seen;
};

const asked = new Map<string, Promise<Report>>();

const fetchReport = async (path: string): Promise<Report> => {
  const reply = await fetch(path, { headers: { accept: "application/json" } });
  if (!reply.ok) throw new Error(`a report answered ${reply.status}`);
  return reply.json();
};

/** The same snapshot that the page was drawn from, asked for once. */
export const readReport = (path: string): Promise<Report> => {
  const known = asked.get(path) ?? fetchReport(path);
  asked.set(path, known);
  known.catch(() => asked.delete(path));
  return known;
};
