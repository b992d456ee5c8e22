import type { ReactElement, ReactNode } from "react";
import { ChartExplorer } from "@/components/explore/chart-explorer";
import { ReportBody, ReportEnd, ReportHead } from "@/components/report/report-view";
import { stillOf } from "@/components/report/still";
import { StillMarkup } from "@/components/report/still-markup";
import type { ReportViewState } from "@/components/report/view";
import { Stack } from "@/components/ui/stack";
import type { Report, SelfNotes } from "@/lib/domain/report";
import { isDocument } from "@/lib/doors/visit";

type Props = {
  hash: string;
  report: Report;
  notes: SelfNotes | null;
  /** the earlier reports that this reader may read too, the latest first */
  earlier: readonly { readonly report: Report; readonly hash: string }[];
  view: ReportViewState;
  /** where the reports that stand here are read as data */
  paths: { readonly now: string; readonly earlier: readonly string[] };
  /** what changes though the report does not: under its head */
  aside?: ReactNode;
  /** what to do next: after what others wrote, before the small print */
  children?: ReactNode;
};

/** A report, drawn once for each way of looking at it: its snapshot never changes, so neither does the drawing. */
export const DrawnReport = async (props: Props) => {
  const { hash, report, notes, earlier, view, paths, aside, children } = props;
  const hashes = [hash, ...earlier.map((before) => before.hash)].join("+");
  const key = [hashes, notes !== null, ...Object.values(view)].join();
  const before = earlier.map((one) => one.report);
  const drawn = (part: string, draw: () => ReactElement) => {
    const id = `${key},${part}`;
    return { id, markup: stillOf(id, draw) };
  };
  // Before anything is waited for: a drawing borrows the hooks of the page's own.
  const head = drawn("head", () => <ReportHead report={report} view={view} />);
  const body = drawn("body", () => <ReportBody report={report} earlier={before} view={view} />);
  const end = drawn("end", () => <ReportEnd report={report} notes={notes} />);
  const isWhole = await isDocument();
  const still = ({ id, markup }: typeof head) => (
    <StillMarkup key={id} id={id} markup={isWhole ? undefined : markup} />
  );
  return (
    <Stack gap="wide">
      {still(head)}
      {aside}
      {still(body)}
      {children}
      {still(end)}
      <ChartExplorer
        key={key}
        source={{
          ...paths,
          seen: {
            own: view.own,
            showsManager: view.showsManager && report.method.manager?.answered === true,
            sort: view.sort,
          },
        }}
      />
    </Stack>
  );
};
