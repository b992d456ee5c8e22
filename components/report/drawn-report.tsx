import { ReportView } from "@/components/report/report-view";
import { stillOf } from "@/components/report/still";
import { StillMarkup } from "@/components/report/still-markup";
import type { ReportViewState } from "@/components/report/view";
import type { Report, SelfNotes } from "@/lib/domain/report";
import { isDocument } from "@/lib/doors/visit";

type Props = {
  hash: string;
  report: Report;
  notes: SelfNotes | null;
  /** the earlier reports that this reader may read too, the latest first */
  earlier: readonly { readonly report: Report; readonly hash: string }[];
  view: ReportViewState;
};

/** A report, drawn once for each way of looking at it: its snapshot never changes, so neither does the drawing. */
export const DrawnReport = async ({ hash, report, notes, earlier, view }: Props) => {
  const hashes = [hash, ...earlier.map((before) => before.hash)].join("+");
  const key = [hashes, notes !== null, ...Object.values(view)].join();
  const markup = stillOf(key, () => (
    <ReportView report={report} notes={notes} earlier={earlier.map((before) => before.report)} view={view} />
  ));
  return <StillMarkup key={key} id={key} markup={(await isDocument()) ? undefined : markup} />;
};
