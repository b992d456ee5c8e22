import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type DetailsProps = { summary: ReactNode; open?: boolean; children: ReactNode };

/** More, for who asks for it. On paper it is always open. */
export const Details = ({ summary, open = false, children }: DetailsProps) => (
  <details open={open} className="group min-w-0">
    <summary className="inline-flex min-h-7 items-center gap-1.5 rounded-sm print:flex print:break-after-avoid text-muted text-sm hover:text-ink">
      <Icon
        name="chevron-right"
        className="size-3.5 transition-transform group-open:rotate-90 print:hidden"
      />
      {summary}
    </summary>
    <div className="pt-2">{children}</div>
  </details>
);
