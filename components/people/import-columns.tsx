import { Details } from "@/components/ui/details";
import { Table, Td, Th } from "@/components/ui/table";
import type { ImportColumn } from "@/lib/domain/member-columns";
import { IMPORT_ROWS_MOST } from "@/lib/domain/member-import";
import { formatNumber, t } from "@/lib/i18n";

const COLUMNS: readonly (readonly [ImportColumn, string])[] = [
  ["email", t("Needed. By it somebody is known again; capitals make no difference.")],
  ["name", t("Needed. As colleagues should read it.")],
  ["title", t("What they do, in a few words.")],
  ["manager_email", t("The line manager’s address, who is a member or stands anywhere in the list.")],
  [
    "teams",
    t(
      "The names of their teams, with semicolons between them; in a list with semicolons between its cells, upright strokes do as well. A semicolon within a name is written \\;",
    ),
  ],
];

/** What the list holds, for whoever writes it. */
export const ImportColumns = () => (
  <Details summary={t("How the list is written")}>
    <div className="grid max-w-text gap-3 text-sm">
      <Table label={t("The columns of the list")} inset={false}>
        <thead>
          <tr>
            <Th>{t("Column")}</Th>
            <Th>{t("What it says")}</Th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(([column, words]) => (
            <tr key={column}>
              <Th scope="row">
                <code>{column}</code>
              </Th>
              <Td>{words}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {t(
          "The columns may stand in any order. A column that is left out changes nothing; an empty cell empties what was there. Roles are not part of the list.",
        )}
      </p>
      <p>
        {t(
          "Commas, semicolons or tabs, UTF-8, UTF-16 or Windows-1252: how the file is written is found out. At most {rows} rows and 10 MB at once.",
          { rows: formatNumber(IMPORT_ROWS_MOST) },
        )}
      </p>
    </div>
  </Details>
);
