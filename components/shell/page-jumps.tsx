"use client";

import { useEffect } from "react";
import { isJump } from "@/components/ui/jump";
import { isPlainClick } from "@/components/ui/plain-click";

/**
 * A browser makes an entry of its own for a jump within the page. The router does not know it, and would leave
 * another page standing on the way back to it: so the entry is told which page it is of.
 */
export const PageJumps = () => {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.defaultPrevented || !isPlainClick(event) || !isJump(link)) return;
      const page: unknown = history.state;
      const tell = () => {
        if (history.state === null) history.replaceState(page, "");
      };
      window.addEventListener("popstate", tell, { once: true });
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);
  return null;
};
