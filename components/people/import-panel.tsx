"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PEOPLE } from "@/components/people/addresses";
import { ImportPreview } from "@/components/people/import-preview";
import { type ImportCourse, ImportProgress } from "@/components/people/import-progress";
import { sendList } from "@/components/people/import-request";
import { ImportSource } from "@/components/people/import-source";
import { EMPTY_LIST, type List, listBytes } from "@/components/people/list-file";
import { ProblemNotice } from "@/components/people/problem-notice";
import { Stack } from "@/components/ui/stack";
import { showToast } from "@/components/ui/toasts";
import type { Problem } from "@/lib/errors";
import { plural, t } from "@/lib/i18n";
import type { ImportOutput } from "@/lib/schemas/member-import";

/** A list of people: read, tried, shown row by row, and only then written. */
export const ImportPanel = ({ org }: { org: string }) => {
  const router = useRouter();
  const [list, setList] = useState<List>(EMPTY_LIST);
  const [course, setCourse] = useState<ImportCourse | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [preview, setPreview] = useState<ImportOutput | null>(null);

  const change = (changed: List) => {
    setList(changed);
    setPreview(null);
    setProblem(null);
  };

  const send = async (goal: ImportCourse["goal"]) => {
    if (course) return;
    setProblem(null);
    setCourse({ goal, sent: 0, headway: null });
    const go = (change: Partial<ImportCourse>) => setCourse((known) => known && { ...known, ...change });
    const result = await sendList({
      org,
      list: listBytes(list),
      dryRun: goal === "check",
      onSent: (sent) => go({ sent }),
      onHeadway: (headway) => go({ headway }),
    });
    setCourse(null);
    if (!result.ok) return setProblem(result);
    const { written, counts } = result.value;
    if (!written) return setPreview(result.value);
    const count = counts.new + counts.changed;
    showToast({
      text:
        count > 0
          ? plural(count, { one: "# person was written.", other: "# people were written." })
          : t("There was nothing to change."),
    });
    // whoever has gone elsewhere in the meantime stays there
    if (window.location.pathname === PEOPLE.import(org)) router.push(PEOPLE.imported(org));
  };

  return (
    <Stack gap="loose">
      <ImportSource list={list} busy={course !== null} onChange={change} onCheck={() => send("check")} />
      {course ? <ImportProgress course={course} /> : null}
      <ProblemNotice problem={problem} />
      {preview ? (
        <ImportPreview preview={preview} busy={course !== null} onWrite={() => send("write")} />
      ) : null}
    </Stack>
  );
};
