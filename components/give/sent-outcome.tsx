import { Button } from "@/components/ui/button";
import { t } from "@/lib/i18n";
import { ClosingTime } from "./closing-time";
import type { Home } from "./form-props";
import { LeftWords, NextButton } from "./next-button";
import { useLeftToGive } from "./next-owed";
import { Outcome } from "./outcome";

type SentOutcomeProps = {
  invitation: string;
  closesAt: string;
  isSelf: boolean;
  isNamed: boolean;
  home: Home | null;
  onChange: () => void;
};

export const SentOutcome = ({ invitation, closesAt, isSelf, isNamed, home, onChange }: SentOutcomeProps) => {
  const left = useLeftToGive(invitation, home);
  return (
    <Outcome
      title={isSelf ? t("Sent.") : t("Sent. Thank you.")}
      actions={
        <>
          <NextButton left={left} home={home} />
          <Button variant={home ? "quiet" : "secondary"} onClick={onChange}>
            {t("Change my answers")}
          </Button>
        </>
      }
    >
      <p>
        {t("Nothing is shown to anybody yet. You can change your answers until")}{" "}
        <ClosingTime closesAt={closesAt} />.
      </p>
      <p className="text-muted">
        {isNamed
          ? t("Then the round closes, and the reports are made, once.")
          : t(
              "Then the round closes, the reports are made, once, and the link between you and your answers is destroyed.",
            )}
      </p>
      <LeftWords left={left} />
      {home ? null : <p>{t("You can close this page. The link in your mail brings you back.")}</p>}
    </Outcome>
  );
};
