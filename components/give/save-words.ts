import { t } from "@/lib/i18n";
import type { AnswerState } from "./answers-request";

export type SaveView = {
  readonly isUnsaved: boolean;
  readonly isOffline: boolean;
  /** tries so far that did not reach the server */
  readonly failures: number;
  /** the server did not take it, and why */
  readonly refusal: string | null;
  /** what could not be saved is kept in this browser */
  readonly isKept: boolean;
  readonly state: AnswerState;
  readonly hasAnswers: boolean;
};

export type SaveWords = { readonly tone: "calm" | "busy" | "worried"; readonly text: string };

/** Where the answers are at this moment, in one line. */
export const saveWords = (view: SaveView): SaveWords => {
  if (view.refusal !== null) return { tone: "worried", text: t("Not saved") };
  if (view.isUnsaved) return waitingWords(view);
  if (view.state === "sent") return { tone: "calm", text: t("Sent. Changes are sent as you make them.") };
  return { tone: "calm", text: view.hasAnswers ? t("Saved, not sent yet") : t("Saved as you go") };
};

const waitingWords = ({ isOffline, failures, isKept }: SaveView): SaveWords => {
  if (!isOffline && failures === 0) return { tone: "busy", text: t("Saving…") };
  const what = isOffline ? t("You are offline.") : t("Not saved yet, trying again.");
  const where = isKept ? t("Kept in this browser.") : t("Leave this page open.");
  return { tone: "worried", text: `${what} ${where}` };
};
