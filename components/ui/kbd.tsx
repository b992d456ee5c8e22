import type { ReactNode } from "react";

/** A key to press. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-block min-w-5 rounded-sm border border-line border-b-2 bg-raised px-1 text-center font-sans text-2xs text-muted leading-4">
    {children}
  </kbd>
);
