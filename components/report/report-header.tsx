import type { ReactNode } from "react";
import { whoAnswered } from "@/components/report/who-answered";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

type ReportHeaderProps = { report: Report; finding: string; own: boolean; actions?: ReactNode };

/** Who, when, from how many: and the report in one sentence. */
export const ReportHeader = ({ report, finding, own, actions }: ReportHeaderProps) => (
  <div className="grid gap-6">
    <PageHeader
      title={report.subject.name}
      kicker={report.round.name}
      lead={
        <>
          {t("Closed on")} <Time date={report.round.closedOn} />
        </>
      }
      actions={actions}
    />
    <p className="max-w-text font-medium text-xl leading-8">{finding}</p>
    <WhoAnswered report={report} own={own} />
  </div>
);

const WhoAnswered = ({ report, own }: { report: Report; own: boolean }) => (
  <dl className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-3">
    {whoAnswered(report, own).map(({ key, who, count }) => (
      <div key={key}>
        <dt className="text-faint text-xs">{who}</dt>
        <dd className="figures text-sm">{count}</dd>
      </div>
    ))}
  </dl>
);
