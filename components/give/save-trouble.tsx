import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";
import { signInAddress } from "@/lib/routes";
import type { RequestProblem } from "./answers-request";

type SaveTroubleProps = {
  failure: RequestProblem;
  onRetry: () => void;
};

/** The server did not take the answers: what happened, what is kept, and the way on. */
export const SaveTrouble = ({ failure, onRetry }: SaveTroubleProps) => {
  const { code, message } = failure;
  if (code === "nobody")
    return (
      <Notice
        live
        tone="warning"
        title={t("You are signed out")}
        actions={
          <>
            <a href={signInAddress(window.location.pathname)} className={buttonStyle({ variant: "primary" })}>
              {t("Sign in")}
            </a>
            <Button onClick={onRetry}>{t("Try again")}</Button>
          </>
        }
      >
        {t(
          "Your last changes are kept in this browser. After signing in you are back here, with all of them.",
        )}
      </Notice>
    );
  return (
    <Notice
      live
      tone="danger"
      title={t("Your last changes are not saved")}
      actions={code === "invalid" ? null : <Button onClick={onRetry}>{t("Try again")}</Button>}
    >
      {message} {t("They are kept in this browser.")}
    </Notice>
  );
};
