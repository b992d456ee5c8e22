import type { ReactNode } from "react";

/** Nothing here yet: what this place is for, and what to do next. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="grid justify-items-center gap-1 px-4 py-10 text-center">
    <p className="font-semibold">{title}</p>
    {children ? <div className="max-w-form text-muted text-sm">{children}</div> : null}
    {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
  </div>
);
