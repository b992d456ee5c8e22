import { AlertSheet } from "@/components/ui/alert-sheet";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/lib/i18n";

type DeclineDialogProps = {
  isSelf: boolean;
  name: string;
  isBusy: boolean;
  problem: string | null;
  onDecline: () => void;
  onClose: () => void;
};

export const DeclineDialog = ({ isSelf, name, isBusy, problem, onDecline, onClose }: DeclineDialogProps) => (
  <AlertSheet
    title={t("Decline this invitation?")}
    consequence={
      <p>
        {t("What you answered here is destroyed, sent or not. Nobody asks you why.")}{" "}
        {isSelf
          ? t("Your report will then show how others see you, without your own view.")
          : t("Whoever runs the round sees that you declined; {name} does not.", { name })}{" "}
        {t("While the round is open you can change your mind by answering after all.")}
      </p>
    }
    onClose={onClose}
    isBusy={isBusy}
  >
    {problem ? (
      <Notice tone="danger" live>
        {problem}
      </Notice>
    ) : null}
    <div className="flex flex-wrap justify-end gap-2">
      <Button onClick={onClose}>{t("Keep as it is")}</Button>
      <Button variant="danger" busy={isBusy} onClick={onDecline}>
        {t("Decline")}
      </Button>
    </div>
  </AlertSheet>
);
