"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PEOPLE } from "@/components/people/addresses";
import { ImportPreview } from "@/components/people/import-preview";
import { ImportSource } from "@/components/people/import-source";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Stack } from "@/components/ui/stack";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { plural } from "@/lib/i18n";
import type { ImportOutput } from "@/lib/schemas/member";

/** A list of people: read, tried, shown row by row, and only then written. */
export const ImportPanel = ({ org }: { org: string }) => {
  const router = useRouter();
  const { isBusy, problem, submit } = useSubmission();
  const [csv, setCsv] = useState("");
  const [preview, setPreview] = useState<ImportOutput | null>(null);

  const change = (text: string) => {
    setCsv(text);
    setPreview(null);
  };
  const check = () => submit(() => act("importMembers", { org, csv, dryRun: true }), setPreview);
  const write = () =>
    submit(
      () => act("importMembers", { org, csv, dryRun: false }),
      (result) => {
        if (!result.written) return setPreview(result);
        const count = result.counts.new + result.counts.changed;
        showToast({ text: plural(count, { one: "# person was written.", other: "# people were written." }) });
        router.push(PEOPLE.list(org));
      },
    );

  return (
    <Stack gap="loose">
      <ImportSource csv={csv} busy={isBusy && !preview} onChange={change} onCheck={check} />
      <ProblemNotice problem={problem} />
      {preview ? <ImportPreview preview={preview} busy={isBusy} onWrite={write} /> : null}
    </Stack>
  );
};
