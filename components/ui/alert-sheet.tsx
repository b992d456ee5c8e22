"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { classNames } from "@/components/ui/class-names";
import { SHEET_STYLE } from "@/components/ui/sheet-style";

type AlertSheetProps = {
  title: string;
  /** what will happen, and what will be lost */
  consequence: ReactNode;
  /** what can be pressed, and what went wrong */
  children: ReactNode;
  /** it was closed: by a button, by Escape */
  onClose: () => void;
  /** at work: stays until that is over */
  isBusy?: boolean;
};

/**
 * Asks once, over the page. The browser's own dialog holds the focus, gives it back and closes by Escape, without
 * a library: it is on pages that have to be light. Shown for as long as it is rendered.
 */
export const AlertSheet = ({ title, consequence, children, onClose, isBusy = false }: AlertSheetProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is taken away: else it would not give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-consequence`}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      onCancel={(event) => {
        if (isBusy) event.preventDefault();
      }}
      className={classNames(
        SHEET_STYLE,
        "m-0 w-full max-w-none text-ink max-sm:top-auto backdrop:bg-(--color-scrim) not-open:hidden",
      )}
    >
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      <div id={`${id}-consequence`} className="mt-2 grid gap-2 text-muted">
        {consequence}
      </div>
      <div className="mt-4 grid gap-4">{children}</div>
    </dialog>,
    document.body,
  );
};
