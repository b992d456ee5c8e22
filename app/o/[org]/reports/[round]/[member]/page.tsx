import { cookies } from "next/headers";
import { type ReportPlace, reportAddress } from "@/components/report/addresses";
import { DrawnReport } from "@/components/report/drawn-report";
import { BeforeReading } from "@/components/report/reader-notice";
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
  const page = await show(loadReportPage, place);
  const { report, notes, hasAnswered } = page;
  const { manager, sort, read } = await searchParams;
  const shown = { manager: manager === "1", sort: sort === "gap", read: read === "1" };
  const isTourSeen = (await cookies()).has(TOUR_COOKIE);
  if (hasAnswered && !shown.read)
    return (
      <BeforeReading
        name={report.subject.name}
        round={report.round.name}
        href={reportAddress(place, { ...shown, read: true })}
      />
    );
  const own = notes !== null;
  return (
    <DrawnReport
      place={place}
      page={page}
      view={{
        own,
        showsManager: shown.manager,
        managerHref: reportAddress(place, { ...shown, manager: !shown.manager }, "with-manager"),
        sort: shown.sort ? "gap" : "meaning",
        sortHref: reportAddress(place, { ...shown, sort: !shown.sort }, "in-order"),
      }}
      isTourSeen={isTourSeen}
    />
  );
}
