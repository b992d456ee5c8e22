"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { OVERLAY_STYLE, SHEET_STYLE } from "@/components/ui/sheet-style";
import { t } from "@/lib/i18n";

type DialogProps = {
  title: string;
  description?: ReactNode;
  /** the button that opens it; left out where the caller opens it */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

export const Dialog = ({ title, description, trigger, open, onOpenChange, children }: DialogProps) => (
  <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
    {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
    <Radix.Portal>
      <Radix.Overlay className={OVERLAY_STYLE} />
      <Radix.Content className={SHEET_STYLE} {...(description ? {} : { "aria-describedby": undefined })}>
        <Radix.Title className="pr-10 font-semibold text-lg">{title}</Radix.Title>
        {description ? (
          <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>
        ) : null}
        <div className="mt-4">{children}</div>
        <Radix.Close asChild>
          <IconButton label={t("Close")} icon="cross" className="absolute top-3 right-3" />
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
