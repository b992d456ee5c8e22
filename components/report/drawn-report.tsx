import { ReportView } from "@/components/report/report-view";
import { stillOf } from "@/components/report/still";
import { StillMarkup } from "@/components/report/still-markup";
import type { ReportViewState } from "@/components/report/view";
import type { Report, SelfNotes } from "@/lib/domain/report";
import { isDocument } from "@/lib/doors/visit";

type Props = { hash: string; report: Report; notes: SelfNotes | null; view: ReportViewState };

/** A report, drawn once for each way of looking at it: its snapshot never changes, so neither does the drawing. */
export const DrawnReport = async ({ hash, report, notes, view }: Props) => {
  const key = [hash, notes !== null, ...Object.values(view)].join();
  const markup = stillOf(key, () => <ReportView report={report} notes={notes} view={view} />);
  return <StillMarkup key={key} id={key} markup={(await isDocument()) ? undefined : markup} />;
};
