import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { t } from "@/lib/i18n";

type Entry = { method: string; path: string; summary: string; permission: string };

/** Every call at its method and path, from the same declarations that answer it. */
export const CallTable = ({ entries }: { entries: readonly Entry[] }) => (
  <Panel flush>
    <Table label={t("Calls")}>
      <thead>
        <tr>
          <Th>{t("Call")}</Th>
          <Th>{t("Does")}</Th>
          <Th>{t("Needs")}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ method, path, summary, permission }) => (
          <tr key={`${method} ${path}`}>
            <Th scope="row">
              <code className="text-sm">
                {method} {path}
              </code>
            </Th>
            <Td>{summary}</Td>
            <Td>
              <code className="text-sm">{permission}</code>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Panel>
);
