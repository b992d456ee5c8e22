"use client";

import { useEffect } from "react";
import { skipTour } from "@/components/tour/tour-action";

/** Listens for the button that puts the tour away, which is still markup. */
export const useTour = (): void => {
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest("[data-skip-tour]") : null;
      if (!button) return;
      const tour = button.closest("details");
      tour?.querySelector("summary")?.focus();
      tour?.removeAttribute("open");
      // Not kept: then it is there unfolded the next time, and can be put away again.
      skipTour().catch(() => undefined);
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);
};
