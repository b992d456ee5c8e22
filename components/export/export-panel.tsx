import { ExportLink } from "@/components/export/export-link";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

/** For organisers, of the one organisation that they look after. */
export const ExportPanel = ({ org, name }: { org: string; name: string }) => (
  <Panel
    title={t("Take it along")}
    aside={t("as one JSON file")}
    actions={<ExportLink org={org} name={name} />}
    footer={t("What you open by it counts as opened: others’ reports, and pages of teams.")}
  >
    <p className="max-w-text">
      {t(
        "Everything that you may read here: people, teams, rounds and who is asked in them, goals, the audit log, and of reports and answers only your own and those that are yours to read.",
      )}
    </p>
  </Panel>
);
