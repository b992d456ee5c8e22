import { PrintButton } from "@/components/report/print-button";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";
import { REPORT } from "@/lib/routes";

type ReportActionsProps = { place: { org: string; round: string; member: string }; own: boolean };

const FILES = [
  { format: "pdf", name: t("PDF"), label: t("PDF: the report as a file") },
  { format: "csv", name: t("CSV"), label: t("CSV: the figures for a spreadsheet") },
  { format: "json", name: t("JSON"), label: t("JSON: the figures for a program") },
] as const;

/** What can be done with a report: shown to others, kept, printed. Files come from where programs get them. */
export const ReportActions = ({ place: { org, round, member }, own }: ReportActionsProps) => (
  <div className="flex flex-wrap gap-2">
    {own ? (
      <a href={REPORT.share(org, round, member)} className={buttonStyle({})}>
        <Icon name="share" />
        {t("Share")}
      </a>
    ) : null}
    {FILES.map(({ format, name, label }) => (
      <a
        key={format}
        href={REPORT.file(org, round, member, format)}
        download
        aria-label={label}
        className={buttonStyle({})}
      >
        <Icon name="download" />
        {name}
      </a>
    ))}
    <PrintButton />
  </div>
);
