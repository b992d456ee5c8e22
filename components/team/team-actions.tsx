import { PrintButton } from "@/components/report/print-button";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";
import { TEAM } from "@/lib/routes";

export type TeamPlace = { readonly org: string; readonly round: string; readonly team: string };

const FILES = [
  { format: "pdf", name: t("PDF"), label: t("PDF: the page as a file") },
  { format: "csv", name: t("CSV"), label: t("CSV: the figures for a spreadsheet") },
  { format: "json", name: t("JSON"), label: t("JSON: the figures for a program") },
] as const;

/** What can be done with the page: asked "what if", kept, printed. Files come from where programs get them. */
export const TeamActions = ({ place: { org, round, team } }: { place: TeamPlace }) => (
  <div className="flex flex-wrap gap-2">
    <a href={TEAM.whatIf(org, round, team)} className={buttonStyle({})}>
      {t("What if …")}
    </a>
    {FILES.map(({ format, name, label }) => (
      <a
        key={format}
        href={TEAM.file(org, round, team, format)}
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
