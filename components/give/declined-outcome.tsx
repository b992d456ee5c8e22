import { Button } from "@/components/ui/button";
import { t } from "@/lib/i18n";
import type { Home } from "./form-props";
import { LeftWords, NextButton } from "./next-button";
import { useLeftToGive } from "./next-owed";
import { Outcome } from "./outcome";

type DeclinedOutcomeProps = { invitation: string; home: Home | null; onReturn: () => void };

export const DeclinedOutcome = ({ invitation, home, onReturn }: DeclinedOutcomeProps) => {
  const left = useLeftToGive(invitation, home);
  return (
    <Outcome
      title={t("You declined")}
      actions={
        <>
          <NextButton left={left} home={home} />
          <Button variant={home ? "quiet" : "secondary"} onClick={onReturn}>
            {t("Answer after all")}
          </Button>
        </>
      }
    >
      <p>{t("What you had answered is destroyed. Nobody asks you why.")}</p>
      <p className="text-muted">{t("Until the round closes you can change your mind.")}</p>
      <LeftWords left={left} />
    </Outcome>
  );
};
