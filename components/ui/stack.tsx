import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const GAPS = { tight: "gap-2", normal: "gap-4", loose: "gap-8", wide: "gap-12" } as const;
type Gap = keyof typeof GAPS;

/** One thing under another. */
export const Stack = ({ gap = "normal", children }: { gap?: Gap; children: ReactNode }) => (
  <div className={classNames("grid min-w-0 grid-cols-[minmax(0,1fr)] content-start", GAPS[gap])}>
    {children}
  </div>
);

/** One thing beside another, as long as there is room. */
export const Row = ({ gap = "tight", children }: { gap?: Gap; children: ReactNode }) => (
  <div className={classNames("flex flex-wrap items-center", GAPS[gap])}>{children}</div>
);
