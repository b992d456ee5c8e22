"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isJump } from "@/components/ui/jump";
import { isPlainClick } from "@/components/ui/plain-click";

/** Where a link inside still markup leads within the product, if the router can lead there. */
const addressOf = (link: HTMLAnchorElement): string | null => {
  const { origin, pathname, search, hash, target } = link;
  const isElsewhere = origin !== location.origin || pathname.startsWith("/api/");
  return isElsewhere || isJump(link) || target || link.hasAttribute("download")
    ? null
    : pathname + search + hash;
};

/** Gives still markup, which React does not know from within, the two things it wants of a script. */
export const useStillLinks = (): void => {
  const router = useRouter();
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      if (!pressed?.closest("[data-still]")) return;
      if (pressed.closest("[data-print]")) return window.print();
      const link = pressed.closest("a");
      const address = link && isPlainClick(event) && !event.defaultPrevented ? addressOf(link) : null;
      if (address === null) return;
      event.preventDefault();
      // Another way of looking at the same page leaves the reader where they are.
      const scroll = link?.pathname !== location.pathname;
      router.push(address as Parameters<typeof router.push>[0], { scroll });
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [router]);
};
