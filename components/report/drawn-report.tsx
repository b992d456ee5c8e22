import type { ReactElement } from "react";
import { ChartExplorer } from "@/components/explore/chart-explorer";
import { WhatNext } from "@/components/growth/what-next";
import { type ReportPlace, reportDataPath } from "@/components/report/addresses";
import { OtherReports } from "@/components/report/other-reports";
import { ReaderNotice } from "@/components/report/reader-notice";
import { ReportActions } from "@/components/report/report-actions";
import { ReportBody, ReportEnd, ReportHead } from "@/components/report/report-view";
import type { ReportViewState } from "@/components/report/view";
import { Still, stillName } from "@/components/still/still";
import { ReadingTour } from "@/components/tour/reading-tour";
import { Stack } from "@/components/ui/stack";
import type { ReportPageOutput } from "@/lib/loaders/report";

type Props = {
  place: ReportPlace;
  page: ReportPageOutput;
  view: ReportViewState;
  /** the tour has been put away in this browser */
  isTourSeen: boolean;
};

/** A report, drawn once for each way of looking at it: its snapshot never changes, so neither does the drawing. */
export const DrawnReport = ({ place, page, view, isTourSeen }: Props) => {
  const { hash, report, notes, earlier, growth, others, reads } = page;
  const { org, member } = place;
  const before = earlier.map((one) => one.report);
  const name = stillName(
    place,
    hash,
    earlier.map((one) => one.hash),
    view,
  );
  const still = (part: string, draw: () => ReactElement, ...more: readonly unknown[]) => (
    <Still of={stillName(name, part, more)} draw={draw} />
  );
  const isOwn = notes !== null;
  return (
    <>
      {still(
        "top",
        () => (
          <>
            <OtherReports
              org={org}
              member={member}
              rounds={others}
              actions={<ReportActions place={place} own={isOwn} />}
            />
            {reads === "as_subject" ? null : (
              <ReaderNotice name={report.subject.name} isShared={reads === "as_shared"} />
            )}
          </>
        ),
        others,
        reads,
      )}
      <Stack gap="wide">
        {still("head", () => (
          <ReportHead report={report} view={view} />
        ))}
        {report.blocks.length > 0 ? (
          <div className="print:hidden">
            <Still
              at="tour"
              of={stillName(name, "tour", isTourSeen)}
              draw={() => <ReadingTour own={isOwn} isSeen={isTourSeen} />}
            />
          </div>
        ) : null}
        {still("body", () => (
          <ReportBody report={report} place={place} earlier={before} view={view} />
        ))}
        {growth
          ? still(
              "growth",
              () => (
                // the own goals, and who may be asked: not for a sheet of paper, which is passed on
                <div className="print:hidden">
                  <WhatNext org={org} report={report} earlier={before} growth={growth} />
                </div>
              ),
              growth,
            )
          : null}
        {still(
          "end",
          () => (
            <ReportEnd report={report} notes={notes} />
          ),
          isOwn,
        )}
        <ChartExplorer
          key={name}
          source={{
            now: reportDataPath(place, place.round),
            earlier: before.map(({ round }) => reportDataPath(place, round.id)),
            seen: {
              own: view.own,
              showsManager: view.showsManager && report.method.manager?.answered === true,
              sort: view.sort,
            },
          }}
        />
      </Stack>
    </>
  );
};
