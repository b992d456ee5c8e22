import type { Route } from "next";
import { cookies } from "next/headers";
import { WhatNext } from "@/components/growth/what-next";
import { DrawnReport } from "@/components/report/drawn-report";
import { OtherReports } from "@/components/report/other-reports";
import { PrintButton } from "@/components/report/print-button";
import { ReadingTour } from "@/components/tour/reading-tour";
import { TOUR_COOKIE } from "@/components/tour/tour-cookie";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadReportPage } from "@/lib/loaders/report";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Report") };

type Place = { org: string; round: string; member: string };
type Props = { params: Promise<Place>; searchParams: Promise<{ manager?: string; sort?: string }> };

const addressOf = ({ org, round, member }: Place, search: { manager: boolean; sort: boolean }): Route => {
  const query = new URLSearchParams({
    ...(search.manager ? { manager: "1" } : {}),
    ...(search.sort ? { sort: "gap" } : {}),
  }).toString();
  return `${ROUTES.report(org, round, member)}${query ? `?${query}` : ""}` as Route;
};

/** The same snapshot, as the programming interface answers it. */
const dataPath = ({ org, member }: Place, round: string): string =>
  `/api/v1/orgs/${org}/rounds/${round}/reports/${member}`;

export default async function ReportPage({ params, searchParams }: Props) {
  const place = await params;
  const { report, notes, hash, earlier, growth, others } = await show(loadReportPage, place);
  const { manager, sort } = await searchParams;
  const isSeen = (await cookies()).has(TOUR_COOKIE);
  const shown = { manager: manager === "1", sort: sort === "gap" };
  return (
    <>
      <OtherReports org={place.org} member={place.member} rounds={others} actions={<PrintButton />} />
      <DrawnReport
        hash={hash}
        report={report}
        notes={notes}
        earlier={earlier}
        paths={{
          now: dataPath(place, place.round),
          earlier: earlier.map((before) => dataPath(place, before.report.round.id)),
        }}
        view={{
          own: notes !== null,
          showsManager: shown.manager,
          managerHref: addressOf(place, { ...shown, manager: !shown.manager }),
          sort: shown.sort ? "gap" : "meaning",
          sortHref: addressOf(place, { ...shown, sort: !shown.sort }),
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
