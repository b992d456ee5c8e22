"use client";

import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import type { Headway } from "@/lib/schemas/headway";
import type { ImportStage } from "@/lib/schemas/member-import";

/** How far a list has come: how much of it has left, and then how far the server is with it. */
export type ImportCourse = { goal: "check" | "write"; sent: number; headway: Headway | null };

const LABELS: Readonly<Record<ImportStage, string>> = {
  reading: t("Reading the list"),
  checking: t("Checking its rows"),
  writing: t("Writing people"),
  joining: t("Writing their line managers and teams"),
};

const labelOf = ({ stage }: Headway): string =>
  Object.hasOwn(LABELS, stage) ? LABELS[stage as ImportStage] : t("At work");

const percentOf = (share: number): string => t("{percent} %", { percent: Math.floor(share * 100) });

const useStaying = (isNeeded: boolean) => {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
};

const Bar = ({ sent, headway }: Pick<ImportCourse, "sent" | "headway">) => {
  if (sent < 1 || !headway)
    return <Progress label={t("Sending the list")} value={sent} max={1} text={percentOf(sent)} />;
  const { stage, done, total } = headway;
  return (
    <Progress
      label={labelOf(headway)}
      value={done}
      max={total}
      text={stage === "reading" ? percentOf(done / total) : t("{done} of {total}", { done, total })}
    />
  );
};

export const ImportProgress = ({ course: { goal, sent, headway } }: { course: ImportCourse }) => {
  const isSending = sent < 1;
  useStaying(isSending && goal === "write");
  return (
    <Notice live title={goal === "check" ? t("Checking your list") : t("Importing your list")}>
      <Stack gap="tight">
        <p>
          {goal === "check"
            ? t("Every row is checked; nothing is written.")
            : t("It is written whole or not at all.")}
        </p>
        {/* said once and not with each step */}
        <div aria-live="off">
          <Bar sent={sent} headway={headway} />
        </div>
        {goal === "write" ? (
          <p className="text-muted text-sm">
            {isSending
              ? t("Please stay until the list is there.")
              : t("You can leave this page: when you come back, it says what was imported.")}
          </p>
        ) : null}
      </Stack>
    </Notice>
  );
};
