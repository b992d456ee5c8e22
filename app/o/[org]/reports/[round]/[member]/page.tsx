import { cookies } from "next/headers";
import { WhatNext } from "@/components/growth/what-next";
import { type ReportPlace, reportAddress, reportDataPath } from "@/components/report/addresses";
import { DrawnReport } from "@/components/report/drawn-report";
import { OtherReports } from "@/components/report/other-reports";
import { BeforeReading, ReaderNotice } from "@/components/report/reader-notice";
import { ReportActions } from "@/components/report/report-actions";
import { ReadingTour } from "@/components/tour/reading-tour";
import { TOUR_COOKIE } from "@/components/tour/tour-cookie";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadReportPage } from "@/lib/loaders/report";

export const metadata = { title: t("Report") };

type Props = {
  params: Promise<ReportPlace>;
  searchParams: Promise<{ manager?: string; sort?: string; read?: string }>;
};

export default async function ReportPage({ params, searchParams }: Props) {
  const place = await params;
  const { report, notes, hash, earlier, growth, others, reads, hasAnswered } = await show(
    loadReportPage,
    place,
  );
  const { manager, sort, read } = await searchParams;
  const shown = { manager: manager === "1", sort: sort === "gap", read: read === "1" };
  const { name } = report.subject;
  const isSeen = (await cookies()).has(TOUR_COOKIE);
  if (hasAnswered && !shown.read)
    return (
      <BeforeReading
        name={name}
        round={report.round.name}
        href={reportAddress(place, { ...shown, read: true })}
      />
    );
  return (
    <>
      <OtherReports
        org={place.org}
        member={place.member}
        rounds={others}
        actions={<ReportActions place={place} own={notes !== null} />}
      />
      {reads === "as_subject" ? null : <ReaderNotice name={name} isShared={reads === "as_shared"} />}
      <DrawnReport
        hash={hash}
        report={report}
        notes={notes}
        earlier={earlier}
        paths={{
          now: reportDataPath(place, place.round),
          earlier: earlier.map((before) => reportDataPath(place, before.report.round.id)),
        }}
        view={{
          own: notes !== null,
          showsManager: shown.manager,
          managerHref: reportAddress(place, { ...shown, manager: !shown.manager }),
          sort: shown.sort ? "gap" : "meaning",
          sortHref: reportAddress(place, { ...shown, sort: !shown.sort }),
        }}
        aside={report.blocks.length > 0 ? <ReadingTour own={notes !== null} isSeen={isSeen} /> : null}
      >
        {growth ? (
          <WhatNext
            org={place.org}
            report={report}
            earlier={earlier.map((before) => before.report)}
            growth={growth}
          />
        ) : null}
      </DrawnReport>
    </>
  );
}
