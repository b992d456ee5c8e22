import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Everything that an organiser may read of the organisation, as a file. */
export const ExportOrganisation = ({ org }: { org: string }) => (
  <Panel title={t("Export")}>
    <div className="grid justify-items-start gap-3">
      <p className="max-w-prose text-muted">
        {t(
          "Everything that you may read here in one file that programs read (JSON): people, teams, the framework, rounds without what is about you, the audit log, and of reports only those that are yours to read.",
        )}
      </p>
      <a href={ROUTES.exported(org)} download={`${org}.json`} className={buttonStyle({})}>
        <Icon name="download" />
        {t("Download the export")}
      </a>
    </div>
  </Panel>
);
