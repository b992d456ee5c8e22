"use client";

import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Spinner } from "@/components/ui/spinner";
import { Row, Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";

/** How far a list has come: how much of it has left, and then what the server does with it. */
export type ImportStage = { goal: "check" | "write"; sent: number };

const useStaying = (isNeeded: boolean) => {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
};

export const ImportProgress = ({ stage: { goal, sent } }: { stage: ImportStage }) => {
  const isSending = sent < 1;
  useStaying(isSending && goal === "write");
  const percent = Math.floor(sent * 100);
  return (
    <Notice live title={goal === "check" ? t("Checking your list") : t("Importing your list")}>
      <Stack gap="tight">
        {isSending ? (
          <Progress
            label={t("Sending the list")}
            value={percent}
            max={100}
            text={t("{percent} %", { percent })}
          />
        ) : (
          <Row>
            <Spinner />
            {goal === "check"
              ? t("The list is there. Every row is being checked; nothing is written.")
              : t("The list is there and is being written, whole or not at all.")}
          </Row>
        )}
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
