import { useEffect, useEffectEvent, useState } from "react";
import { type FormAnswers, isSame } from "./answers-state";
import {
  type BrowserDraft,
  type DraftPlace,
  forgetDraft,
  forgetEnded,
  forgetForm,
  forgetSaved,
  keepDraft,
  readDraft,
} from "./browser-draft";
import { browserDrafts } from "./draft-store";
import type { Saved } from "./saved-state";

type BrowserDraftInput = {
  place: DraftPlace;
  closesAt: string;
  answers: FormAnswers;
  saved: Saved;
  isUnsaved: boolean;
  onRestore: (draft: BrowserDraft) => void;
};

/** Keeps in this browser what is not saved, and finds it again the next time. */
export const useBrowserDraft = (input: BrowserDraftInput) => {
  const { place, closesAt, answers, saved, isUnsaved, onRestore } = input;
  const [isKept, setIsKept] = useState(true);

  const restore = useEffectEvent(() => {
    const drafts = browserDrafts();
    if (!drafts) return;
    // The page was just told that this round is open, though the draft may know an earlier close.
    forgetEnded(drafts, new Date(), place);
    forgetSaved(drafts, place, saved.answers);
    const draft = readDraft(drafts, place);
    if (draft && !isSame(draft.answers, answers)) onRestore(draft);
  });
  useEffect(() => restore(), []);

  const keep = useEffectEvent((unsaved: FormAnswers) => {
    const drafts = browserDrafts();
    const draft = { answers: unsaved, edition: saved.edition, base: saved.answers, closesAt };
    setIsKept(drafts !== null && keepDraft(drafts, place, draft));
  });
  useEffect(() => {
    if (isUnsaved) keep(answers);
  }, [isUnsaved, answers]);

  const within = (act: (drafts: NonNullable<ReturnType<typeof browserDrafts>>) => void) => () => {
    const drafts = browserDrafts();
    if (drafts) act(drafts);
  };
  return {
    isKept,
    forget: within((drafts) => forgetForm(drafts, place)),
    forgetDraft: within((drafts) => forgetDraft(drafts, place)),
    forgetIfSaved: (now: FormAnswers) => within((drafts) => forgetSaved(drafts, place, now))(),
  };
};
