import { useEffect, useEffectEvent } from "react";
import { type DraftPlace, keepWhereabouts, readWhereabouts, type Whereabouts } from "./browser-draft";
import { browserDrafts } from "./draft-store";
import { focusQuestion, openQuestion, showQuestion } from "./question-focus";

const REST = 250;

/** The question that is being read: the one with the focus if it is in sight, else the first that is. */
const here = (): Whereabouts | null => {
  const inSight = [...document.querySelectorAll("[data-question]")].filter((question) => {
    const { top, bottom } = question.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  const question = inSight.find((one) => one.contains(document.activeElement)) ?? inSight[0];
  return question ? { question: question.id, top: question.getBoundingClientRect().top } : null;
};

const goTo = ({ question, top }: Whereabouts): boolean => {
  const found = document.getElementById(question);
  if (!found) return false;
  focusQuestion(found);
  window.scrollBy({ top: found.getBoundingClientRect().top - top, behavior: "instant" });
  return true;
};

type WhereaboutsInput = {
  place: DraftPlace;
  closesAt: string;
  /** something was answered before */
  isBegun: boolean;
  /** all questions are drawn */
  isWhole: boolean;
};

/** Brings back to where one was: on the same device exactly, on another one to the first open question. */
export const useWhereabouts = ({ place, closesAt, isBegun, isWhole }: WhereaboutsInput): void => {
  const keep = useEffectEvent(() => {
    const [drafts, at] = [browserDrafts(), here()];
    if (drafts && at) keepWhereabouts(drafts, place, { ...at, closesAt });
  });
  const comeBack = useEffectEvent(() => {
    if (window.location.hash !== "") return;
    const drafts = browserDrafts();
    const at = drafts && readWhereabouts(drafts, place);
    if (at && goTo(at)) return;
    const open = isBegun && window.scrollY === 0 ? openQuestion() : null;
    if (open) showQuestion(open);
  });
  useEffect(() => {
    if (!isWhole) return;
    // The browser would scroll by the height of a page that is not whole yet.
    window.history.scrollRestoration = "manual";
    comeBack();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(), REST);
    };
    window.addEventListener("scroll", scrolled, { passive: true });
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      window.history.scrollRestoration = "auto";
      window.removeEventListener("scroll", scrolled);
      window.removeEventListener("pagehide", keep);
    };
  }, [isWhole]);
};
