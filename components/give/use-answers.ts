import { useReducer, useState } from "react";
import { answersReducer, type FormAnswers, formAnswers } from "./answers-state";
import type { GiveFormProps } from "./form-props";
import { type Saved, savedOf } from "./saved-state";
import { useBrowserDraft } from "./use-browser-draft";
import { useDeclining } from "./use-declining";
import { useSaving } from "./use-saving";

export type Stage = "form" | "sent" | "declined";

type AnswersInput = Pick<GiveFormProps, "way" | "draftOwner" | "draft" | "closesAt">;

/** The answers of one form, with all that happens to them between the writer and the server. */
export const useAnswers = ({ way, draftOwner, draft, closesAt }: AnswersInput) => {
  const [initial] = useState(() => savedOf({ draft }));
  const [answers, dispatch] = useReducer(answersReducer, initial.answers);
  const [stage, setStage] = useState<Stage>("form");
  const place = { owner: draftOwner, invitation: way.invitation };
  const load = (loaded: FormAnswers) => dispatch({ type: "load", answers: loaded });

  const declining = useDeclining(way, () => {
    const nothing: Saved = { answers: formAnswers(null), state: "draft", edition: null };
    saving.adopt(nothing);
    browser.forget();
    setStage("declined");
  });
  const saving = useSaving({
    way,
    place,
    initial,
    answers,
    isHeld: declining.isPending,
    onLoad: load,
    onSent: () => setStage("sent"),
  });
  const browser = useBrowserDraft({
    place,
    closesAt,
    answers,
    saved: saving.saved,
    isUnsaved: saving.isUnsaved,
    onRestore: load,
  });
  return { answers, dispatch, stage, setStage, saving, declining, browser };
};
