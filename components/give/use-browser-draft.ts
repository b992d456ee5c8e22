import { useEffect, useEffectEvent, useState } from "react";
import { type FormAnswers, isSame } from "./answers-state";
import {
  type BrowserDraft,
  browserDrafts,
  type DraftPlace,
  forgetDraft,
  forgetEnded,
  forgetSaved,
  keepDraft,
  readDraft,
} from "./browser-draft";
import type { Saved } from "./saved-state";

type BrowserDraftInput = {
  place: DraftPlace;
  closesAt: string;
  answers: FormAnswers;
  saved: Saved;
  isUnsaved: boolean;
  onRestore: (answers: FormAnswers) => void;
};

/** Keeps in this browser what is not saved, and finds it again the next time. */
export const useBrowserDraft = ({
  place,
  closesAt,
  answers,
  saved,
  isUnsaved,
  onRestore,
}: BrowserDraftInput) => {
  const [isKept, setIsKept] = useState(true);
  /** kept here, while something else was saved elsewhere: the writer decides */
  const [rival, setRival] = useState<BrowserDraft | null>(null);

  const restore = useEffectEvent(() => {
    const drafts = browserDrafts();
    if (!drafts) return;
    forgetEnded(drafts, new Date());
    forgetSaved(drafts, place, saved.answers);
    const draft = readDraft(drafts, place);
    if (!draft || isSame(draft.answers, answers)) return;
    if (draft.edition === saved.edition) onRestore(draft.answers);
    else setRival(draft);
  });
  useEffect(() => restore(), []);

  const keep = useEffectEvent((unsaved: FormAnswers) => {
    const drafts = browserDrafts();
    const draft = { answers: unsaved, edition: saved.edition, closesAt };
    setIsKept(drafts !== null && keepDraft(drafts, place, draft));
  });
  useEffect(() => {
    if (isUnsaved && !rival) keep(answers);
  }, [isUnsaved, answers, rival]);

  const forget = () => {
    const drafts = browserDrafts();
    if (drafts) forgetDraft(drafts, place);
    setRival(null);
  };
  return {
    isKept,
    rival,
    forget,
    takeRival: () => {
      if (rival) onRestore(rival.answers);
      setRival(null);
    },
  };
};
