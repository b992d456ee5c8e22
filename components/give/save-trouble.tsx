import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";
import type { RequestProblem, SavedForm } from "./answers-request";

type SaveTroubleProps = {
  failure: RequestProblem;
  onRetry: () => void;
  onLoad: (there: SavedForm) => void;
  onOverwrite: (there: SavedForm) => void;
};

/** The server did not take the answers: what happened, what is kept, and the way on. */
export const SaveTrouble = ({ failure, onRetry, onLoad, onOverwrite }: SaveTroubleProps) => {
  const { code, message, saved } = failure;
  if (saved)
    return (
      <Notice
        live
        tone="warning"
        title={t("These answers were changed in another place")}
        actions={
          <>
            <Button onClick={() => onLoad(saved)}>{t("Show what is saved there")}</Button>
            <Button onClick={() => onOverwrite(saved)}>{t("Keep what is here")}</Button>
          </>
        }
      >
        {t(
          "In another tab or on another device. Nothing was overwritten: which of the two do you want to keep?",
        )}
      </Notice>
    );
  if (code === "nobody")
    return (
      <Notice
        live
        tone="warning"
        title={t("You are signed out")}
        actions={<Button onClick={onRetry}>{t("Try again")}</Button>}
      >
        {t("Your last changes are kept in this browser. Sign in again in another tab, then try again here.")}
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
