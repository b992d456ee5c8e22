import { useEffect, useEffectEvent, useReducer, useState } from "react";
import { answersReducer, type FormAnswers, formAnswers, isSame } from "./answers-state";
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
  /** what was not chosen when two places differed: at hand until the page is left */
  const [aside, setAside] = useState<FormAnswers | null>(null);
  const place = { owner: draftOwner, invitation: way.invitation };
  const load = (loaded: FormAnswers) => dispatch({ type: "load", answers: loaded });

  const declining = useDeclining(way);
  const saving = useSaving({
    way,
    initial,
    answers,
    isHeld: declining.isPending,
    onLoad: load,
    onSaved: (now, before) => {
      browser.forgetIfSaved(now.answers);
      if (now.state === "sent" && before.state !== "sent") setStage("sent");
    },
  });
  const browser = useBrowserDraft({
    place,
    closesAt,
    answers,
    saved: saving.saved,
    isUnsaved: saving.isUnsaved,
    onRestore: (kept) => {
      const { state } = saving.saved;
      // Saved over the edition it started from: another one there is a conflict, as in any other case.
      saving.stand({ answers: kept.base, state, edition: kept.edition }, kept.answers);
    },
  });

  // Only once the questions are gone from the page: until then each scroll writes down where one is.
  const forget = useEffectEvent(() => browser.forget());
  useEffect(() => {
    if (stage !== "form") forget();
  }, [stage]);

  /** Two places differ: this is shown and saved from now on, and that is set aside. */
  const choose = (there: Saved, chosen: FormAnswers, other: FormAnswers | null) => {
    setAside(other);
    if (isSame(chosen, there.answers)) browser.forgetDraft();
    saving.stand(there, chosen);
  };
  /** Nothing is there any more, on the server as on this page. */
  const endDeclined = () => {
    const nothing: Saved = { answers: formAnswers(null), state: "draft", edition: null };
    saving.stand(nothing, nothing.answers);
    setStage("declined");
  };
  const decline = () => declining.start(saving.settled(), endDeclined);
  const takeAside = () => {
    if (aside) load(aside);
    setAside(aside && answers);
  };
  return {
    answers,
    dispatch,
    place,
    stage,
    setStage,
    saving,
    declining,
    decline,
    endDeclined,
    browser,
    choose,
    aside,
    takeAside,
  };
};
