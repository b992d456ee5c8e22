import { ExportLink } from "@/components/export/export-link";
import { openedWords } from "@/components/export/opened-words";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

/** For organisers, of the one organisation that they look after. */
export const ExportPanel = ({ org, name }: { org: string; name: string }) => (
  <Panel
    title={t("Take it along")}
    aside={t("as one JSON file")}
    actions={<ExportLink org={org} name={name} />}
    footer={openedWords()}
  >
    <p className="max-w-text">
      {t(
        "Everything that you may read here: people, teams, goals, rounds with who is asked in them, and the audit log; of what was answered, only your own answers and the reports and team pages that are yours to read.",
      )}
    </p>
  </Panel>
);
