import { t } from "@/lib/i18n";
import type { AnswerState } from "./answers-request";

export type SaveView = {
  readonly isUnsaved: boolean;
  readonly isOffline: boolean;
  /** tries in a row that did not reach the server */
  readonly failures: number;
  /** the server did not take it, and why */
  readonly refusal: string | null;
  /** what could not be saved is kept in this browser */
  readonly isKept: boolean;
  /** "Send" was pressed, and the server has not said yet that it is sent */
  readonly isSending: boolean;
  /** by this device's clock the round's last moment is over */
  readonly isPastClose: boolean;
  /** what had to wait is saved by now */
  readonly isBack: boolean;
  readonly state: AnswerState;
  readonly hasAnswers: boolean;
};

export type SaveWords = { readonly tone: "calm" | "busy" | "worried"; readonly text: string };

/** Where the answers are at this moment, in one line. */
export const saveWords = (view: SaveView): SaveWords => {
  if (view.refusal !== null) return { tone: "worried", text: t("Not saved") };
  if (view.isUnsaved) return waitingWords(view);
  if (view.isOffline)
    return { tone: "calm", text: t("You are offline. Everything so far is saved; you can go on.") };
  if (view.state === "sent")
    return {
      tone: "calm",
      text: view.isBack
        ? t("Back online: your change is sent.")
        : t("Sent. Changes are sent as you make them."),
    };
  if (view.isBack) return { tone: "calm", text: t("Back online: saved again, not sent yet.") };
  return { tone: "calm", text: view.hasAnswers ? t("Saved, not sent yet") : t("Saved as you go") };
};

const laterWords = ({ isPastClose, isSending, isOffline }: SaveView): string => {
  if (isPastClose)
    return t("The closing time has passed. Back online, you see whether this was still taken.");
  if (isSending) return t("Not sent yet: leave this page open, it is sent once the connection is back.");
  return isOffline ? t("It is saved once the connection is back.") : t("Trying again.");
};

const waitingWords = (view: SaveView): SaveWords => {
  if (!view.isOffline && view.failures === 0) return { tone: "busy", text: t("Saving…") };
  const what = view.isOffline ? t("You are offline.") : t("The server cannot be reached.");
  const where = view.isKept ? t("Kept in this browser.") : t("Leave this page open.");
  return { tone: "worried", text: [what, where, laterWords(view)].join(" ") };
};
