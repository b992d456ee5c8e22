import { auditWords } from "@/components/settings/audit-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, Td, Th } from "@/components/ui/table";
import { formatMoment, t } from "@/lib/i18n";
import type { AuditEntryOutput } from "@/lib/loaders/audit";

type AuditTableProps = { label: string; entries: readonly AuditEntryOutput[]; timeZone: string };

const aboutWords = ({ target, targetName, roundName }: AuditEntryOutput): string | null => {
  const name = targetName ?? target;
  return name && roundName ? t("{name}, {round}", { name, round: roundName }) : name;
};

/** Entries of the audit log, the newest first. On a phone who did it, and to what, stands below what was done. */
export const AuditTable = ({ label, entries, timeZone }: AuditTableProps) =>
  entries.length === 0 ? (
    <EmptyState title={t("Nothing yet")} />
  ) : (
    <Table label={label}>
      <thead>
        <tr>
          <Th>{t("When ({zone})", { zone: timeZone.replaceAll("_", " ") })}</Th>
          <Th className="hidden md:table-cell">{t("Who")}</Th>
          <Th>{t("What")}</Th>
          <Th className="hidden sm:table-cell">{t("About")}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <Td>{formatMoment(new Date(entry.at), timeZone)}</Td>
            <Td className="hidden md:table-cell">{entry.actor}</Td>
            <Td>
              {auditWords(entry.action)}
              <span className="block text-muted sm:hidden">{aboutWords(entry)}</span>
              <span className="block break-all text-faint md:hidden">{entry.actor}</span>
            </Td>
            <Td className="hidden sm:table-cell">{aboutWords(entry)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
