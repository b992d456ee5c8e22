import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** where one is: a link up, the name of the round */
  kicker?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

export const PageHeader = ({ title, kicker, lead, actions }: PageHeaderProps) => (
  <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
    <div className="grid min-w-0 gap-1">
      {kicker ? <div className="kicker">{kicker}</div> : null}
      <h1 className="font-semibold text-2xl">{title}</h1>
      {lead ? <div className="max-w-text text-muted">{lead}</div> : null}
    </div>
    {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
  </header>
);
