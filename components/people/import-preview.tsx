"use client";

import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { Table, Td, Th } from "@/components/ui/table";
import { plural, t } from "@/lib/i18n";
import type { ImportOutput } from "@/lib/schemas/member";

type Fate = ImportOutput["rows"][number]["fate"];

const FATES: Readonly<Record<Fate, { tone: BadgeTone; word: string; why: string }>> = {
  wrong: { tone: "danger", word: t("Wrong"), why: "" },
  new: { tone: "success", word: t("New"), why: t("Becomes a member.") },
  changed: {
    tone: "accent",
    word: t("Changed"),
    why: t("Known by this address; takes over what the list says."),
  },
  unchanged: { tone: "neutral", word: t("Unchanged"), why: t("Is like this already.") },
};
const ORDER: readonly Fate[] = ["wrong", "new", "changed", "unchanged"];
const MOST_SHOWN = 500;

type ImportPreviewProps = { preview: ImportOutput; busy: boolean; onWrite: () => void };

/** Every row's fate and why, what is wrong first; the button only where every row is good. */
export const ImportPreview = ({ preview, busy, onWrite }: ImportPreviewProps) => {
  const { counts, rows } = preview;
  const toWrite = counts.new + counts.changed;
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate) || a.line - b.line);
  return (
    <Stack>
      <Verdict counts={counts} toWrite={toWrite} />
      <Panel
        title={t("What would happen")}
        aside={plural(rows.length, { one: "# row", other: "# rows" })}
        flush
      >
        <Table label={t("What would happen with each row")}>
          <thead>
            <tr>
              <Th figure>{t("Line")}</Th>
              <Th>{t("What")}</Th>
              <Th>{t("Mail address and why")}</Th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, MOST_SHOWN).map(({ line, email, fate, why }) => (
              <tr key={line}>
                <Td figure className="w-12 text-faint">
                  {line}
                </Td>
                <Td className="w-24">
                  <Badge tone={FATES[fate].tone}>{FATES[fate].word}</Badge>
                </Td>
                <Td>
                  <span className="block break-all font-medium">{email}</span>
                  <span className="text-muted">{why ?? FATES[fate].why}</span>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Panel>
      {rows.length > MOST_SHOWN ? (
        <p className="text-muted text-sm">{t("The first {count} rows are shown.", { count: MOST_SHOWN })}</p>
      ) : null}
      {counts.wrong === 0 && toWrite > 0 ? (
        <p>
          <Button variant="primary" busy={busy} onClick={onWrite}>
            {plural(toWrite, { one: "Import # person", other: "Import # people" })}
          </Button>
        </p>
      ) : null}
    </Stack>
  );
};

const Verdict = ({ counts, toWrite }: { counts: ImportOutput["counts"]; toWrite: number }) => {
  if (counts.wrong > 0)
    return (
      <Notice
        tone="warning"
        live
        title={plural(counts.wrong, { one: "# row needs mending", other: "# rows need mending" })}
      >
        {t("Nothing is written until every row is good. Mend the list above and check it again.")}
      </Notice>
    );
  return (
    <Notice tone={toWrite > 0 ? "success" : "info"} live>
      {toWrite > 0
        ? t("Every row is good: {added} new, {changed} changed, {unchanged} as they were.", {
            added: counts.new,
            changed: counts.changed,
            unchanged: counts.unchanged,
          })
        : t("Everybody in this list is known and unchanged. There is nothing to import.")}
    </Notice>
  );
};
