import { focusManager, onlineManager, QueryClient, useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { RequestProblem, unreachable } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Attempt, isWorthAnotherTry, type Saved, save } from "./saved-state";
import { attemptOf, nextAttempt, type Saving, type SavingEvent } from "./saving";
import { useLeaving } from "./use-leaving";

/** All forms of this tab save by one client, which hears when the connection is back. */
const client = new QueryClient();
client.mount();
const LONGEST_PAUSE = 4_000;

export type SaverProps = {
  way: Parameters<typeof save>[0];
  saving: Saving;
  answers: FormAnswers;
  /** nothing is saved for the moment */
  isHeld: boolean;
  /** to be asked before the page is left */
  isUnsaved: boolean;
  onEvent: (event: SavingEvent) => void;
  onSaved: (now: Saved, before: Saved) => void;
  /** the try that is on its way */
  onTry: (underWay: Promise<unknown>) => void;
};

/**
 * Saves the whole form a moment after each change, one save at a time. A try that does not reach the server is made
 * again, each time with what the form holds by then, so that the newest is the last. Shows nothing; what a form needs
 * only once something was changed is loaded then.
 */
export const Saver = ({ way, saving, answers, isHeld, isUnsaved, onEvent, onSaved, onTry }: SaverProps) => {
  /** what the form holds by now; null once it is gone */
  const latest = useRef<Attempt | null>(null);
  const held = useRef(isHeld);
  const tried = useRef<FormAnswers | null>(null);
  useEffect(() => {
    latest.current = attemptOf(saving, answers);
    held.current = isHeld;
  });
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );

  const mutation = useMutation<{ before: Saved; now: Saved }, Error, Attempt>(
    {
      scope: { id: way.invitation },
      mutationFn: async (first) => {
        if (held.current) throw unreachable();
        const before = saving.saved;
        const attempt = latest.current ?? first;
        tried.current = attempt.answers;
        const underWay = save(way, attempt);
        onTry(underWay);
        return { before, now: await underWay };
      },
      retry: (_, problem) => latest.current !== null && !held.current && isWorthAnotherTry(problem),
      retryDelay: (failures) => Math.min(1_000 * 2 ** failures, LONGEST_PAUSE),
      onSuccess: ({ before, now: saved }) => {
        onSaved(saved, before);
        onEvent({ type: "saved", now: saved });
      },
      onError: (problem) => {
        if (!(problem instanceof RequestProblem)) throw problem;
        onEvent({ type: "failed", problem, refused: tried.current });
      },
    },
    client,
  );
  const { mutate, failureCount } = mutation;

  const begin = useEffectEvent((attempt: Attempt) => {
    onEvent({ type: "began" });
    mutate(attempt);
  });
  const next = useMemo(() => (isHeld ? null : nextAttempt(saving, answers)), [isHeld, saving, answers]);
  // Every change begins the wait anew: what is typed is saved once it rests.
  useEffect(() => {
    if (!next) return;
    const timer = setTimeout(() => begin(next.attempt), next.delay);
    return () => clearTimeout(timer);
  }, [next]);

  const tell = useEffectEvent((failures: number) => onEvent({ type: "tried", failures }));
  useEffect(() => tell(failureCount), [failureCount]);
  useEffect(() => {
    onlineManager.setOnline(navigator.onLine);
    // By itself the library waits until somebody looks at this tab again: answers do not.
    focusManager.setFocused(true);
    return () => focusManager.setFocused(undefined);
  }, []);
  useLeaving({
    isUnsaved,
    onLeave: () => {
      if (next) begin(next.attempt);
    },
  });
  return null;
};
