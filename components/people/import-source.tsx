"use client";

import { type ChangeEvent, useId } from "react";
import { TEMPLATE_LINK } from "@/components/people/import-template";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Row, Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { t } from "@/lib/i18n";

type ImportSourceProps = { csv: string; busy: boolean; onChange: (csv: string) => void; onCheck: () => void };

/** A file or pasted text: both land in the same box, where they can still be mended. */
export const ImportSource = ({ csv, busy, onChange, onCheck }: ImportSourceProps) => {
  const fileId = useId();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) onChange(await file.text());
    target.value = "";
  };
  return (
    <Stack>
      <Row>
        <input
          id={fileId}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={read}
          className="peer sr-only"
        />
        <label
          htmlFor={fileId}
          className={buttonStyle({
            className:
              "peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2",
          })}
        >
          <Icon name="share" />
          {t("Choose a file")}
        </label>
        <a href={TEMPLATE_LINK} download="people.csv" className={buttonStyle({ variant: "quiet" })}>
          <Icon name="download" />
          {t("Download a template")}
        </a>
      </Row>
      <Field
        label={t("Or paste the list here")}
        hint={t(
          "One person a line, below the header email,name,title,manager_email,teams. Separate several teams with semicolons. A line manager may stand further down.",
        )}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={7}
            spellCheck={false}
            value={csv}
            placeholder={"email,name,title,manager_email,teams"}
            onChange={(event) => onChange(event.target.value)}
            className="figures max-h-96 overflow-auto whitespace-pre text-sm"
          />
        )}
      </Field>
      <Row>
        <Button variant="primary" busy={busy} disabled={csv.trim() === ""} onClick={onCheck}>
          {t("Check the list")}
        </Button>
        <span className="text-muted text-sm">{t("Nothing is written yet.")}</span>
      </Row>
    </Stack>
  );
};
