"use client";

import { type ChangeEvent, useId, useState } from "react";
import { TEMPLATE_LINK } from "@/components/people/import-template";
import { EMPTY_LIST, isEmptyList, type List, textOfFile } from "@/components/people/list-file";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Row, Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { IMPORT_BYTES_MOST } from "@/lib/domain/member-import";
import { formatNumber, t } from "@/lib/i18n";

type ImportSourceProps = { list: List; busy: boolean; onChange: (list: List) => void; onCheck: () => void };

const FOCUS =
  "peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2";

/** A file, whose bytes are kept as they are, or a pasted text that can be mended here. */
export const ImportSource = ({ list, busy, onChange, onCheck }: ImportSourceProps) => {
  const fileId = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) {
      setTooLarge(file.size > IMPORT_BYTES_MOST);
      if (file.size <= IMPORT_BYTES_MOST)
        onChange({ kind: "file", name: file.name, bytes: await file.arrayBuffer() });
    }
    target.value = "";
  };
  return (
    <Stack>
      <Row>
        <input
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={read}
          className="peer sr-only"
        />
        <label htmlFor={fileId} className={buttonStyle({ className: FOCUS })}>
          <Icon name="share" />
          {t("Choose a file")}
        </label>
        <a href={TEMPLATE_LINK} download="people.csv" className={buttonStyle({ variant: "quiet" })}>
          <Icon name="download" />
          {t("Download a template")}
        </a>
      </Row>
      {isTooLarge ? (
        <Notice tone="danger" live>
          {t("This file is larger than 10 MB. Split it and import its parts one after another.")}
        </Notice>
      ) : null}
      {list.kind === "file" ? (
        <ChosenFile file={list} busy={busy} onChange={onChange} />
      ) : (
        <Field
          label={t("Or paste the list here")}
          hint={t("One person a line, below the header email,name,title,manager_email,teams.")}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={7}
              spellCheck={false}
              value={list.text}
              placeholder={"email,name,title,manager_email,teams"}
              onChange={(event) => onChange({ kind: "text", text: event.target.value })}
              className="figures max-h-96 overflow-auto whitespace-pre text-sm"
            />
          )}
        </Field>
      )}
      <Row>
        <Button variant="primary" busy={busy} disabled={isEmptyList(list)} onClick={onCheck}>
          {t("Check the list")}
        </Button>
        <span className="text-muted text-sm">{t("Nothing is written yet.")}</span>
      </Row>
    </Stack>
  );
};

type ChosenFileProps = {
  file: Extract<List, { kind: "file" }>;
  busy: boolean;
  onChange: (list: List) => void;
};

const ChosenFile = ({ file: { name, bytes }, busy, onChange }: ChosenFileProps) => {
  const text = textOfFile(bytes);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-raised px-3 py-2">
      <span className="min-w-0 break-all font-medium">{name}</span>
      <span className="text-muted text-sm">
        {t("{size} kB", { size: formatNumber(Math.ceil(bytes.byteLength / 1_000)) })}
      </span>
      <span className="ml-auto flex flex-wrap gap-2">
        {text === null ? null : (
          <Button size="small" disabled={busy} onClick={() => onChange({ kind: "text", text })}>
            {t("Mend it here")}
          </Button>
        )}
        <Button size="small" variant="quiet" disabled={busy} onClick={() => onChange(EMPTY_LIST)}>
          {t("Take it away")}
        </Button>
      </span>
    </div>
  );
};
