import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type Earlier = {
  org: string;
  round: { id: string; name: string; closedOn: string };
  subject: { id: string };
};

/** The same person's other rounds, beside this one. No difference is drawn: most of it would be noise. */
export const EarlierReports = ({ reports, actions }: { reports: readonly Earlier[]; actions: ReactNode }) => (
  <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:hidden">
    {reports.length > 0 ? (
      <nav aria-label={t("Other rounds")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <span className="text-muted">{t("Other rounds:")}</span>
        {reports.map(({ org, round, subject }) => (
          <TextLink key={round.id} href={ROUTES.report(org, round.id, subject.id)}>
            {t("{round}, {day}", { round: round.name, day: formatDay(round.closedOn) })}
          </TextLink>
        ))}
      </nav>
    ) : (
      <span />
    )}
    {actions}
  </div>
);
