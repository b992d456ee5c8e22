import type { ReactNode } from "react";
import type { ReportPlace } from "@/components/report/addresses";
import { Before } from "@/components/report/before";
import { BlockTable } from "@/components/report/block-table";
import { Comments } from "@/components/report/comments";
import { findingOf } from "@/components/report/finding";
import { Gaps } from "@/components/report/gaps";
import { Levels } from "@/components/report/levels";
import { MethodBox } from "@/components/report/method-box";
import { OwnNotes } from "@/components/report/own-notes";
import { Radars } from "@/components/report/radars";
import { ReportHeader } from "@/components/report/report-header";
import { Styles } from "@/components/report/styles";
import type { ReportViewState } from "@/components/report/view";
import { Stack } from "@/components/ui/stack";
import type { Report, SelfNotes } from "@/lib/domain/report";

type ReportViewProps = {
  report: Report;
  place: ReportPlace;
  /** only for the subject */
  notes: SelfNotes | null;
  /** the same person's last reports, the latest first */
  earlier?: readonly Report[] | undefined;
  view: ReportViewState;
  /** print, PDF, share */
  actions?: ReactNode;
  /** what to do next: after what others wrote, before the small print */
  children?: ReactNode;
};

/** One released report, as its reader may see it. */
export const ReportView = ({ report, place, notes, earlier, view, actions, children }: ReportViewProps) => (
  <Stack gap="wide">
    <ReportHead report={report} view={view} actions={actions} />
    <ReportBody report={report} place={place} earlier={earlier} view={view} />
    {children}
    <ReportEnd report={report} notes={notes} />
  </Stack>
);

export const ReportHead = ({
  report,
  view,
  actions,
}: Pick<ReportViewProps, "report" | "view" | "actions">) => (
  <ReportHeader report={report} finding={findingOf(report, view.own)} own={view.own} actions={actions} />
);

/** All figures, and what people wrote. */
export const ReportBody = ({
  report,
  place,
  earlier = [],
  view,
}: Pick<ReportViewProps, "report" | "place" | "earlier" | "view">) => {
  const hasFigures = report.blocks.length > 0;
  // an address may ask for a view that this report does not have
  const seen = { ...view, showsManager: view.showsManager && report.method.manager?.answered === true };
  return (
    <Stack gap="wide">
      <Radars report={report} view={seen} />
      {hasFigures ? <Levels report={report} own={view.own} /> : null}
      {hasFigures ? <Gaps report={report} view={seen} /> : null}
      {hasFigures ? <BlockTable report={report} own={view.own} /> : null}
      {earlier.length > 0 ? <Before place={place} report={report} earlier={earlier} /> : null}
      <Styles report={report} view={seen} />
      <Comments report={report} />
    </Stack>
  );
};

/** The small print, and before it what is for the subject's eyes alone. */
export const ReportEnd = ({ report, notes }: Pick<ReportViewProps, "report" | "notes">) => (
  <Stack gap="wide">
    {notes ? (
      // a sheet of paper is passed on
      <div className="print:hidden">
        <OwnNotes notes={notes} framework={report.method.framework} />
      </div>
    ) : null}
    <MethodBox report={report} />
  </Stack>
);
