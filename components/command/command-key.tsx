"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { CommandSeat } from "@/components/command/entry";

type Menu = ComponentType<{ seat: CommandSeat; onClosed: () => void }>;

/** Listens for Ctrl-K and for the buttons; the menu itself is fetched when it is first wanted. */
export const CommandKey = ({ seat }: { seat: CommandSeat }) => {
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<Menu | null>(null);
  useEffect(() => {
    const open = () => {
      // Not over a question that has to be answered first.
      if (document.querySelector("[role$=dialog],dialog[open]")) return;
      setOpen(true);
      import("@/components/command/command-menu").then(
        (file) => setMenu(() => file.CommandMenu),
        () => setOpen(false),
      );
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    };
    const click = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("[data-command]")) open();
    };
    document.addEventListener("keydown", press);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click);
    };
  }, []);
  return isOpen && Menu ? <Menu seat={seat} onClosed={() => setOpen(false)} /> : null;
};
