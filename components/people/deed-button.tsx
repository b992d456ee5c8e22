"use client";

import { AlertDialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { OVERLAY_STYLE, SHEET_STYLE } from "@/components/ui/sheet-style";
import type { Result } from "@/lib/errors";
import { t } from "@/lib/i18n";

type DeedButtonProps<T> = {
  label: ReactNode;
  /** read aloud in place of the label, where several have the same one; holds the label's words */
  description?: string;
  /** "Close this round now?" */
  title: string;
  /** what will happen, and what will be lost */
  consequence: ReactNode;
  /** the words on the button that does it */
  confirm: string;
  deed: () => Promise<Result<T>>;
  done: (value: T) => void;
  danger?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  disabled?: boolean;
};

/** Asks once, does it, and says inside the same sheet why it could not be done. */
export const DeedButton = <T,>(props: DeedButtonProps<T>) => {
  const { label, title, consequence, confirm, deed, done, danger = false, variant, size, disabled } = props;
  const [isOpen, setOpen] = useState(false);
  const { isBusy, problem, setProblem, submit } = useSubmission();
  const toggle = (open: boolean) => {
    if (isBusy) return;
    setOpen(open);
    setProblem(null);
  };
  const perform = () =>
    submit(deed, (value) => {
      setOpen(false);
      done(value);
    });
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={toggle}>
      <AlertDialog.Trigger asChild>
        <Button variant={variant} size={size} disabled={disabled} aria-label={props.description}>
          {label}
        </Button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={OVERLAY_STYLE} />
        <AlertDialog.Content className={SHEET_STYLE}>
          <AlertDialog.Title className="font-semibold text-lg">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-2 grid gap-2 text-muted">{consequence}</div>
          </AlertDialog.Description>
          <div className="mt-4 grid gap-4">
            <ProblemNotice problem={problem} />
            <div className="flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button>{t("Keep as it is")}</Button>
              </AlertDialog.Cancel>
              <Button variant={danger ? "danger" : "primary"} busy={isBusy} onClick={perform}>
                {confirm}
              </Button>
            </div>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
};
