import {
  type ComponentType,
  createElement,
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
  useState,
} from "react";
import { isEnd, readSaved, type Way } from "./answers-request";
import type { FormAnswers } from "./answers-state";
import { type Saved, savedOf } from "./saved-state";
import type { SaverProps } from "./saver";
import { failureOf, isUnsaved, savingOf, savingReducer } from "./saving";
import { useConnection } from "./use-connection";

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

const PAUSE = 4_000;

/** Saves the whole form a moment after each change. What does so is fetched with the first change. */
export const useSaving = ({ way, initial, answers, isHeld, onLoad, onSaved }: SavingInput) => {
  const [saving, dispatch] = useReducer(savingReducer, initial, savingOf);
  const [Saver, setSaver] = useState<ComponentType<SaverProps> | null>(null);
  const [missed, setMissed] = useState(0);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const { saved, isOffline } = saving;
  const unsaved = isUnsaved(saving, answers);
  const failure = failureOf(saving, answers);

  const isWanted = unsaved && !Saver && !isOffline;
  useEffect(() => {
    if (!isWanted) return;
    const fetch = () =>
      import("./saver").then(
        (file) => setSaver(() => file.Saver),
        () => {
          dispatch({ type: "tried", failures: missed + 1 });
          setMissed(missed + 1);
        },
      );
    const timer = setTimeout(fetch, missed > 0 ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [isWanted, missed]);

  useConnection((isLost) => dispatch({ type: isLost ? "offline" : "online" }));
  // A form that was ended, or whose writer has to sign in again, is left without being asked.
  const isFree = failure !== null && (isEnd(failure) || failure.code === "nobody");

  /** The page stands on what is there from now on, and shows these answers. */
  const stand = (on: Saved, shown: FormAnswers) => {
    lastEditions.set(way.invitation, on.edition);
    dispatch({ type: "stand", on, wanted: on.state });
    onLoad(shown);
  };
  const tell = (now: Saved, before: Saved): void => {
    lastEditions.set(way.invitation, now.edition);
    onSaved(now, before);
  };
  const refresh = useEffectEvent(async () => {
    const last = lastEditions.get(way.invitation);
    if (last === undefined || last === initial.edition) return;
    const there = await readSaved(way).catch(() => null);
    if (there && !isUnsaved(saving, answers)) stand(savedOf(there), savedOf(there).answers);
  });
  useEffect(() => void refresh(), []);

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
    saver: Saver
      ? createElement(Saver, {
          way,
          saving,
          answers,
          isHeld,
          isUnsaved: unsaved && !isFree,
          onEvent: dispatch,
          onSaved: tell,
          onTry: (attempt) => {
            underWay.current = attempt.catch(() => undefined);
          },
        })
      : null,
  };
};
