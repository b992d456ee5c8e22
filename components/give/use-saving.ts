import { onlineManager, useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { isEnd, RequestProblem, readSaved, type Way } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { browserDrafts, type DraftPlace, forgetSaved } from "./browser-draft";
import { type Attempt, isWorthAnotherTry, type Saved, save, savedOf } from "./saved-state";
import { useLeaving } from "./use-leaving";

const DELAY = 800;
const LONGEST_WAIT = 15_000;

/** The editions that this tab saved last: a page that the browser shows again may be older than that. */
const lastEditions = new Map<string, string | null>();

type SavingInput = {
  way: Way & { isSelf: boolean };
  place: DraftPlace;
  initial: Saved;
  answers: FormAnswers;
  /** nothing is saved for the moment */
  isHeld: boolean;
  /** puts other answers into the form */
  onLoad: (answers: FormAnswers) => void;
  onSent: () => void;
};

/** Saves the whole form a moment after each change, one save at a time, the newest last. */
export const useSaving = ({ way, place, initial, answers, isHeld, onLoad, onSent }: SavingInput) => {
  const [saved, setSaved] = useState(initial);
  const [wanted, setWanted] = useState(initial.state);
  const isUnsaved = saved.answers !== answers || saved.state !== wanted;

  const mutation = useMutation<Saved, Error, Attempt>({
    scope: { id: way.invitation },
    mutationFn: (attempt) => save(way, attempt),
    retry: (_, problem) => isWorthAnotherTry(problem),
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, LONGEST_WAIT),
    onSuccess: (now) => {
      lastEditions.set(way.invitation, now.edition);
      const drafts = browserDrafts();
      if (drafts) forgetSaved(drafts, place, now.answers);
      if (now.state === "sent" && saved.state === "draft") onSent();
      setSaved(now);
    },
    onError: () => setWanted(saved.state),
  });
  const { mutate, reset, isPending, error, variables } = mutation;

  // A refused text can be corrected; everything else waits for a decision.
  const isCorrected =
    error instanceof RequestProblem && error.code === "invalid" && variables?.answers !== answers;
  const failure = isCorrected || !(error instanceof RequestProblem) ? null : error;
  const isDue = isUnsaved && !isPending && !isHeld && failure === null;
  const attempt = useMemo<Attempt | null>(
    () => (isDue ? { answers, state: wanted, edition: saved.edition } : null),
    [isDue, answers, wanted, saved.edition],
  );

  const delay = wanted === saved.state ? DELAY : 0;
  useEffect(() => {
    if (!attempt) return;
    const timer = setTimeout(() => mutate(attempt), delay);
    return () => clearTimeout(timer);
  }, [attempt, delay, mutate]);
  useLeaving({
    isUnsaved: isUnsaved && !(failure && isEnd(failure)),
    onLeave: () => attempt && mutate(attempt),
  });

  const adopt = (there: Saved) => {
    lastEditions.set(way.invitation, there.edition);
    reset();
    setSaved(there);
    setWanted(there.state);
    onLoad(there.answers);
  };
  const refresh = useEffectEvent(async () => {
    const last = lastEditions.get(way.invitation);
    if (last === undefined || last === initial.edition) return;
    const there = await readSaved(way).catch(() => null);
    if (there) adopt(savedOf(there));
  });
  useEffect(() => void refresh(), []);

  return {
    saved,
    isUnsaved,
    isSending: wanted === "sent" && saved.state === "draft",
    isOffline: mutation.isPaused && !onlineManager.isOnline(),
    failures: mutation.failureCount,
    failure,
    send: () => setWanted("sent"),
    retry: () => mutate({ answers, state: wanted, edition: saved.edition }),
    /** what was sent stays sent, whichever answers win */
    overwrite: (state: Saved["state"]) => {
      setWanted(state);
      mutate({ answers, state, edition: undefined });
    },
    adopt,
  };
};
