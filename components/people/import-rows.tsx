"use client";

import { useId, useMemo, useState } from "react";
import { wrongRowsCsv } from "@/components/people/wrong-rows";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { Row } from "@/components/ui/stack";
import { Table, Td, Th } from "@/components/ui/table";
import { type FieldChange, IMPORT_FATES } from "@/lib/domain/member-import";
import { formatNumber, plural, t } from "@/lib/i18n";
import type { ImportedRow, ImportOutput } from "@/lib/schemas/member-import";

type Fate = ImportedRow["fate"];

const FATES: Readonly<Record<Fate, { tone: BadgeTone; word: string; why: string }>> = {
  wrong: { tone: "danger", word: t("Wrong"), why: "" },
  new: { tone: "success", word: t("New"), why: t("Becomes a member.") },
  changed: { tone: "accent", word: t("Changed"), why: "" },
  unchanged: { tone: "neutral", word: t("Unchanged"), why: t("Is like this already.") },
};
const FIELDS: Readonly<Record<FieldChange["field"], string>> = {
  name: t("Name"),
  title: t("Title"),
  managerEmail: t("Line manager"),
  teams: t("Teams"),
};
const PAGE = 50;

const save = (rows: readonly ImportedRow[]): void => {
  const address = URL.createObjectURL(new Blob([wrongRowsCsv(rows)], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "wrong-rows.csv" });
  link.click();
  URL.revokeObjectURL(address);
};

type ImportRowsProps = Pick<ImportOutput, "rows" | "counts">;

/** What would happen with each row, a page at a time: what is wrong first, or one fate alone. */
export const ImportRows = ({ rows, counts }: ImportRowsProps) => {
  const filterId = useId();
  const [shown, setShown] = useState<Fate | "all">("all");
  const [page, setPage] = useState(0);
  const sorted = useMemo(
    () =>
      IMPORT_FATES.flatMap((fate) =>
        rows.filter((row) => row.fate === fate && (shown === "all" || shown === fate)),
      ),
    [rows, shown],
  );
  const last = Math.max(0, Math.ceil(sorted.length / PAGE) - 1);
  const at = Math.min(page, last);
  const choose = (value: string) => {
    setShown(IMPORT_FATES.find((fate) => fate === value) ?? "all");
    setPage(0);
  };
  const filter = (
    <Row>
      {counts.wrong > 0 ? (
        <Button size="small" onClick={() => save(rows)}>
          {t("Download the wrong rows")}
        </Button>
      ) : null}
      <label htmlFor={filterId} className="sr-only">
        {t("Show")}
      </label>
      <Select id={filterId} value={shown} onChange={(event) => choose(event.target.value)}>
        <option value="all">{t("All rows ({count})", { count: formatNumber(rows.length) })}</option>
        {IMPORT_FATES.map((fate) => (
          <option key={fate} value={fate} disabled={counts[fate] === 0}>
            {t("{fate} ({count})", { fate: FATES[fate].word, count: formatNumber(counts[fate]) })}
          </option>
        ))}
      </Select>
    </Row>
  );
  return (
    <Panel
      title={t("What would happen")}
      aside={plural(rows.length, { one: "# row", other: "# rows" })}
      actions={filter}
      footer={last > 0 ? <Pages at={at} last={last} onGo={setPage} /> : null}
      flush
    >
      <Table label={t("What would happen with each row")}>
        <thead>
          <tr>
            <Th figure>{t("Line")}</Th>
            <Th>{t("What")}</Th>
            <Th>{t("Who and why")}</Th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
            <tr key={row.line}>
              <Td figure className="w-12 text-faint">
                {row.line}
              </Td>
              <Td className="w-24">
                <Badge tone={FATES[row.fate].tone}>{FATES[row.fate].word}</Badge>
              </Td>
              <Td>
                <span className="block break-all font-medium">{row.email}</span>
                <span className="text-muted">{row.why ?? FATES[row.fate].why}</span>
                <Changes changes={row.changes} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
};

const Changes = ({ changes }: { changes: readonly FieldChange[] }) =>
  changes.map(({ field, from, to }) => (
    <span key={field} className="block break-words text-muted">
      {t("{field}: {from} → {to}", {
        field: FIELDS[field],
        from: from ?? t("nothing"),
        to: to ?? t("nothing"),
      })}
    </span>
  ));

const Pages = ({ at, last, onGo }: { at: number; last: number; onGo: (page: number) => void }) => (
  <nav aria-label={t("Pages")} className="flex flex-wrap items-center justify-between gap-2">
    <Button size="small" disabled={at === 0} onClick={() => onGo(at - 1)}>
      {t("Previous page")}
    </Button>
    <span role="status">
      {t("Page {page} of {pages}", { page: formatNumber(at + 1), pages: formatNumber(last + 1) })}
    </span>
    <Button size="small" disabled={at === last} onClick={() => onGo(at + 1)}>
      {t("Next page")}
    </Button>
  </nav>
);
