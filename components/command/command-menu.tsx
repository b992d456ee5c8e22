"use client";

import { useEffect, useRef } from "react";
import type { CommandSeat } from "@/components/command/entry";
import { Palette } from "@/components/command/palette";
import { Live } from "@/components/people/live";
import { t } from "@/lib/i18n";

const SHEET =
  "fixed inset-x-0 top-0 m-0 max-h-[85dvh] w-full max-w-none flex-col overflow-hidden border border-line bg-raised text-ink shadow-float backdrop:bg-(--color-scrim) open:flex sm:top-[12vh] sm:left-1/2 sm:max-h-[70dvh] sm:w-[min(36rem,calc(100vw-2rem))] sm:-translate-x-1/2 sm:rounded-lg";

/** A native dialog: it keeps the focus, closes by Escape, and gives the focus back. */
export const CommandMenu = ({ seat, onClosed }: { seat: CommandSeat; onClosed: () => void }) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const close = () => sheet.current?.close();
  return (
    <dialog
      ref={sheet}
      aria-label={t("Search")}
      className={SHEET}
      onClose={onClosed}
      onMouseDown={(event) => {
        // what is not a part of it is the scrim around it
        if (event.target === event.currentTarget) close();
      }}
    >
      <Live>
        <Palette seat={seat} onClose={close} />
      </Live>
    </dialog>
  );
};
