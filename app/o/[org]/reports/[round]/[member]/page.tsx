import type { Route } from "next";
import { DrawnReport } from "@/components/report/drawn-report";
import { OtherReports } from "@/components/report/other-reports";
import { BeforeReading, ReaderNotice } from "@/components/report/reader-notice";
import { ReportActions } from "@/components/report/report-actions";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadReportPage } from "@/lib/loaders/report";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Report") };

type Place = { org: string; round: string; member: string };
type Props = {
  params: Promise<Place>;
  searchParams: Promise<{ manager?: string; sort?: string; read?: string }>;
};

const addressOf = (
  { org, round, member }: Place,
  search: { manager: boolean; sort: boolean; read: boolean },
): Route => {
  const query = new URLSearchParams({
    ...(search.manager ? { manager: "1" } : {}),
    ...(search.sort ? { sort: "gap" } : {}),
    ...(search.read ? { read: "1" } : {}),
  }).toString();
  return `${ROUTES.report(org, round, member)}${query ? `?${query}` : ""}` as Route;
};

export default async function ReportPage({ params, searchParams }: Props) {
  const place = await params;
  const { report, notes, hash, earlier, others, reads, hasAnswered } = await show(loadReportPage, place);
  const { manager, sort, read } = await searchParams;
  const shown = { manager: manager === "1", sort: sort === "gap", read: read === "1" };
  const { name } = report.subject;
  if (hasAnswered && !shown.read)
    return (
      <BeforeReading
        name={name}
        round={report.round.name}
        href={addressOf(place, { ...shown, read: true })}
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
        view={{
          own: notes !== null,
          showsManager: shown.manager,
          managerHref: addressOf(place, { ...shown, manager: !shown.manager }),
          sort: shown.sort ? "gap" : "meaning",
          sortHref: addressOf(place, { ...shown, sort: !shown.sort }),
        }}
      />
    </>
  );
}
