import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type ReadableReport = {
  org: string;
  round: { id: string; name: string; closedOn: string };
  subject: { id: string; name: string };
  isOwn: boolean;
};

export const ReadableReports = ({ reports }: { reports: readonly ReadableReport[] }) => (
  <Panel flush title={t("Reports you can read")}>
    {reports.length === 0 ? (
      <EmptyState title={t("No report yet")}>
        <p>{t("Your report appears here once a round about you has closed.")}</p>
      </EmptyState>
    ) : (
      <ul>
        {reports.map(({ org, round, subject, isOwn }) => (
          <li
            key={`${round.id}/${subject.id}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
          >
            <div className="grid min-w-0 flex-1 basis-48">
              <span className="truncate font-medium">{isOwn ? t("Your report") : subject.name}</span>
              <span className="text-muted text-sm">
                {t("{round}, closed on {day}", { round: round.name, day: formatDay(round.closedOn) })}
              </span>
            </div>
            <LinkButton
              href={ROUTES.report(org, round.id, subject.id)}
              size="small"
              aria-label={t("Read the report: {name}, {round}", { name: subject.name, round: round.name })}
            >
              {t("Read")}
            </LinkButton>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
