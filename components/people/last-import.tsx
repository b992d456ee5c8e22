"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { KeptWhat, KeptWhy } from "@/lib/domain/import-undo";
import { act } from "@/lib/doors/action";
import { formatDay, formatNumber, plural, t } from "@/lib/i18n";
import type { UndoOutput } from "@/lib/schemas/import-undo";
import type { LastImportOutput } from "@/lib/schemas/member-import";

type LastImportProps = { org: string; last: LastImportOutput["last"] };

/** The last import while it can be undone, and afterwards what came of that. */
export const LastImport = ({ org, last }: LastImportProps) => {
  const router = useRouter();
  const [undone, setUndone] = useState<UndoOutput | null>(null);
  const { isBusy, problem, submit } = useSubmission();
  if (undone) return <Undone undone={undone} />;
  if (!last) return <ProblemNotice problem={problem} />;
  const undo = () =>
    submit(
      () => act("undoImport", { org, import: last.id }),
      (result) => {
        setUndone(result);
        router.refresh();
      },
    );
  const { added, changed } = last;
  return (
    <>
      <ProblemNotice problem={problem} />
      <Notice
        title={t("Last import: {added} new, {changed} changed", {
          added: formatNumber(added),
          changed: formatNumber(changed),
        })}
        actions={
          <Button size="small" busy={isBusy} onClick={undo}>
            {t("Undo this import")}
          </Button>
        }
      >
        {t(
          "By {actor} on {day}. Until {until} you can undo it, as long as no other import follows: whoever was new is removed, and what was changed becomes what it was. What somebody has changed since is kept, and so is whoever has signed in or has a part in a round.",
          { actor: last.actor, day: formatDay(last.at), until: formatDay(last.until) },
        )}
      </Notice>
    </>
  );
};

const WHAT: Readonly<Record<KeptWhat, string>> = {
  person: t("stays a member"),
  name: t("the name"),
  title: t("the title"),
  manager: t("the line manager"),
  teams: t("the teams"),
};
const WHY: Readonly<Record<KeptWhy, string>> = {
  in_use: t("has signed in or has a part in a round"),
  changed_since: t("was changed since"),
  has_reports: t("is the line manager of somebody who stays"),
  left: t("has left since"),
  manager_gone: t("the former line manager is not here any more"),
  team_gone: t("a former team is not here any more"),
  circle: t("the former line manager reports to this person by now"),
};
const MOST_NAMED = 50;

const Undone = ({ undone: { removed, restored, kept } }: { undone: UndoOutput }) => (
  <Notice
    tone={kept.length > 0 ? "info" : "success"}
    live
    title={t("The import is undone: {removed} removed, {restored} as they were", {
      removed: formatNumber(removed),
      restored: formatNumber(restored),
    })}
  >
    {kept.length > 0 ? (
      <>
        <p>
          {plural(kept.length, {
            one: "# thing was kept as it is:",
            other: "# things were kept as they are:",
          })}
        </p>
        <ul className="list-disc pl-5">
          {kept.slice(0, MOST_NAMED).map(({ email, name, what, why }) => (
            <li key={`${email} ${what}`}>
              {t("{name}, {what}: {why}", { name, what: WHAT[what], why: WHY[why] })}
            </li>
          ))}
        </ul>
        {kept.length > MOST_NAMED ? (
          <p>{plural(kept.length - MOST_NAMED, { one: "And # more.", other: "And # more." })}</p>
        ) : null}
      </>
    ) : (
      t("Nothing of it is left.")
    )}
  </Notice>
);
