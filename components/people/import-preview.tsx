"use client";

import { ImportRows } from "@/components/people/import-rows";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Stack } from "@/components/ui/stack";
import type { Separator } from "@/lib/domain/member-columns";
import { plural, t } from "@/lib/i18n";
import type { ImportOutput } from "@/lib/schemas/member-import";

type ImportPreviewProps = { preview: ImportOutput; busy: boolean; onWrite: () => void };

/** Every row's fate and why; the button only where every row is good. */
export const ImportPreview = ({ preview, busy, onWrite }: ImportPreviewProps) => {
  const { counts, rows } = preview;
  const toWrite = counts.new + counts.changed;
  return (
    <Stack>
      <Verdict counts={counts} toWrite={toWrite} />
      <ReadAs preview={preview} />
      {counts.wrong === 0 && toWrite > 0 ? (
        <p>
          <Button variant="primary" busy={busy} onClick={onWrite}>
            {plural(toWrite, { one: "Import # person", other: "Import # people" })}
          </Button>
        </p>
      ) : null}
      <ImportRows rows={rows} counts={counts} />
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

const SEPARATED: Readonly<Record<Separator, string>> = {
  ",": t("commas"),
  ";": t("semicolons"),
  "\t": t("tabs"),
};

/** How the list was understood, where that was not a matter of course. */
const ReadAs = ({ preview: { encoding, separator } }: { preview: ImportOutput }) => {
  if (encoding === "UTF-8" && separator === ",") return null;
  const separated = SEPARATED[separator];
  return (
    <p className="text-muted text-sm">
      {encoding === "Windows-1252"
        ? t(
            "The list is not UTF-8, so it was read as Windows-1252, separated by {separated}. Please look whether names with accents are right.",
            { separated },
          )
        : t("The list was read as {encoding}, separated by {separated}.", { encoding, separated })}
    </p>
  );
};
