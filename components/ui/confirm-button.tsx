"use client";

import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { OVERLAY_STYLE, SHEET_STYLE } from "@/components/ui/sheet-style";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/lib/i18n";

type ConfirmButtonProps = {
  /** the words on the button that asks */
  label: ReactNode;
  /** "Delete this round?" */
  title: string;
  /** what will be lost, and what will not */
  consequence: ReactNode;
  /** the words on the button that does it: "Delete the round" */
  confirm: string;
  action: (form: FormData) => void | Promise<void>;
  /** sent with the action */
  fields?: Readonly<Record<string, string>>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  danger?: boolean;
  disabled?: boolean;
};

/** Asks once, says what will happen, and does it. */
export const ConfirmButton = ({
  label,
  title,
  consequence,
  confirm,
  action,
  fields = {},
  variant = "secondary",
  size,
  danger = true,
  disabled,
}: ConfirmButtonProps) => (
  <AlertDialog.Root>
    <AlertDialog.Trigger asChild>
      <Button variant={variant} size={size} disabled={disabled}>
        {label}
      </Button>
    </AlertDialog.Trigger>
    <AlertDialog.Portal>
      <AlertDialog.Overlay className={OVERLAY_STYLE} />
      <AlertDialog.Content className={SHEET_STYLE}>
        <AlertDialog.Title className="font-semibold text-lg">{title}</AlertDialog.Title>
        <AlertDialog.Description asChild>
          <div className="mt-2 text-muted">{consequence}</div>
        </AlertDialog.Description>
        <form action={action} className="mt-5 flex flex-wrap justify-end gap-2">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <AlertDialog.Cancel asChild>
            <Button>{t("Keep as it is")}</Button>
          </AlertDialog.Cancel>
          <SubmitButton variant={danger ? "danger" : "primary"}>{confirm}</SubmitButton>
        </form>
      </AlertDialog.Content>
    </AlertDialog.Portal>
  </AlertDialog.Root>
);
