import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { SHEET_STYLE } from "@/components/ui/sheet-style";
import { t } from "@/lib/i18n";

type DeclineDialogProps = {
  isSelf: boolean;
  name: string;
  isBusy: boolean;
  problem: string | null;
  onDecline: () => void;
  onClose: () => void;
};

/** Asks once. The browser's own dialog holds the focus, closes by Escape, and needs no library. */
export const DeclineDialog = ({ isSelf, name, isBusy, problem, onDecline, onClose }: DeclineDialogProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className={classNames(
        SHEET_STYLE,
        "m-0 w-full max-w-none text-ink max-sm:top-auto backdrop:bg-(--color-scrim) not-open:hidden",
      )}
    >
      <h2 id={id} className="font-semibold text-lg">
        {t("Decline this invitation?")}
      </h2>
      <p className="mt-2 text-muted">
        {t("What you answered here is destroyed, sent or not. Nobody asks you why.")}{" "}
        {isSelf
          ? t("Your report will then show how others see you, without your own view.")
          : t("Whoever runs the round sees that you declined; {name} does not.", { name })}{" "}
        {t("While the round is open you can change your mind by answering after all.")}
      </p>
      {problem ? (
        <div className="mt-3">
          <Notice tone="danger" live>
            {problem}
          </Notice>
        </div>
      ) : null}
      <form method="dialog" className="mt-5 flex flex-wrap justify-end gap-2">
        <Button type="submit">{t("Keep as it is")}</Button>
        <Button variant="danger" busy={isBusy} onClick={onDecline}>
          {t("Decline")}
        </Button>
      </form>
    </dialog>
  );
};
