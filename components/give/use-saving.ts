import { useEffect, useEffectEvent, useMemo, useReducer, useRef } from "react";
import { isEnd, RequestProblem, readSaved, type SavedForm, type Way } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Attempt, type Saved, save, savedOf } from "./saved-state";
import { failureOf, isUnsaved, nextAttempt, savingOf, savingReducer } from "./saving";
import { useConnection } from "./use-connection";
import { useLeaving } from "./use-leaving";

/** The editions that this tab saved last: a page that the browser shows again may be older than that. */
const lastEditions = new Map<string, string | null>();

type SavingInput = {
  way: Way & { isSelf: boolean };
  initial: Saved;
  answers: FormAnswers;
  /** nothing is saved for the moment */
  isHeld: boolean;
  /** puts other answers into the form */
  onLoad: (answers: FormAnswers) => void;
  onSaved: (now: Saved, before: Saved) => void;
};

const problemOf = (error: unknown): RequestProblem => {
  if (error instanceof RequestProblem) return error;
  throw error;
};

/** Saves the whole form a moment after each change, one save at a time, the newest last. */
export const useSaving = ({ way, initial, answers, isHeld, onLoad, onSaved }: SavingInput) => {
  const [saving, dispatch] = useReducer(savingReducer, initial, savingOf);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const { saved } = saving;
  const unsaved = isUnsaved(saving, answers);
  const failure = failureOf(saving, answers);

  const tell = useEffectEvent((now: Saved, before: Saved) => {
    lastEditions.set(way.invitation, now.edition);
    onSaved(now, before);
  });
  const run = useEffectEvent((attempt: Attempt) => {
    const before = saved;
    dispatch({ type: "attempted", attempt });
    underWay.current = save(way, attempt, saving.lost).then(
      (now) => {
        tell(now, before);
        dispatch({ type: "saved", now });
      },
      (error: unknown) => dispatch({ type: "failed", problem: problemOf(error) }),
    );
  });

  const next = useMemo(() => (isHeld ? null : nextAttempt(saving, answers)), [isHeld, saving, answers]);
  // Every change begins the wait anew: what is typed is saved once it rests.
  useEffect(() => {
    if (!next) return;
    const timer = setTimeout(() => run(next.attempt), next.delay);
    return () => clearTimeout(timer);
  }, [next]);
  useConnection((isOffline) => dispatch({ type: isOffline ? "offline" : "online" }));
  // A form that was ended, or whose writer has to sign in again, is left without being asked.
  const isFree = failure !== null && (isEnd(failure) || failure.code === "nobody");
  useLeaving({ isUnsaved: unsaved && !isFree, onLeave: () => next && run(next.attempt) });

  /** The page stands on what is there from now on, and shows these answers. */
  const stand = (on: Saved, shown: FormAnswers) => {
    lastEditions.set(way.invitation, on.edition);
    dispatch({ type: "stand", on, wanted: on.state });
    onLoad(shown);
  };
  /** Takes what was saved in another place since, as long as there is nothing here that it could undo. */
  const take = useEffectEvent((there: SavedForm, since: string | null) => {
    const found = savedOf(there);
    // What was asked before a save from here may be older than that.
    const isIdle = !unsaved && !saving.attempt && !isHeld && saved.edition === since;
    if (isIdle && there.state !== "declined" && found.edition !== since) stand(found, found.answers);
  });
  const look = useEffectEvent(async () => {
    const since = saved.edition;
    const there = await readSaved(way).catch(() => null);
    if (there) take(there, since);
  });
  const isOlder = useEffectEvent(() => {
    const last = lastEditions.get(way.invitation);
    return last !== undefined && last !== initial.edition;
  });
  useEffect(() => {
    if (isOlder()) void look();
    const comeBack = () => {
      if (document.visibilityState === "visible") void look();
    };
    document.addEventListener("visibilitychange", comeBack);
    return () => document.removeEventListener("visibilitychange", comeBack);
  }, []);

  return {
    saving,
    saved,
    isUnsaved: unsaved,
    failure,
    isSending: saving.wanted === "sent" && saved.state === "draft",
    send: () => dispatch({ type: "send" }),
    retry: () => dispatch({ type: "retry" }),
    stand,
    /** resolves when no save is on its way */
    settled: () => underWay.current,
  };
};
