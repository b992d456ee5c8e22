import type { ReactNode } from "react";
import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type OtherReportsProps = {
  org: string;
  member: string;
  rounds: readonly { id: string; name: string; closedOn: string }[];
  actions: ReactNode;
};

/** The ways to the same person's other reports, and what can be done with this one. */
export const OtherReports = ({ org, member, rounds, actions }: OtherReportsProps) => (
  <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:hidden">
    {rounds.length > 0 ? (
      <nav aria-label={t("Other rounds")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <span className="text-muted">{t("Other rounds:")}</span>
        {rounds.map(({ id, name, closedOn }) => (
          <a key={id} href={ROUTES.report(org, id, member)} className="link rounded-sm">
            {t("{round}, {day}", { round: name, day: formatDay(closedOn) })}
          </a>
        ))}
      </nav>
    ) : (
      <span />
    )}
    {actions}
  </div>
);
