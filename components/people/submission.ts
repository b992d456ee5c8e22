"use client";

import { useState, useTransition } from "react";
import { errorsIn, type Problem, type Result } from "@/lib/errors";
import { t } from "@/lib/i18n";

const unreachable = (): Problem => ({
  ok: false,
  kind: "conflict",
  code: "unreachable",
  detail: t("The server did not answer. What you typed is still here: check your connection and try again."),
});

/** One thing that is sent: busy until the screen shows what came of it, and what was wrong if it failed. */
export const useSubmission = () => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, start] = useTransition();

  const submit = <T>(work: () => Promise<Result<T>>, done: (value: T) => void): void => {
    if (isBusy) return;
    start(async () => {
      const result = await work().catch(unreachable);
      start(() => {
        setProblem(result.ok ? null : result);
        if (result.ok) done(result.value);
      });
    });
  };

  return { isBusy, problem, setProblem, errorAt: errorsIn(problem), submit };
};
