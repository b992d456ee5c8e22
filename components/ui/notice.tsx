import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

const TONES = {
  info: { box: "bg-shared-soft", mark: "text-shared", icon: "info" },
  success: { box: "bg-success-soft", mark: "text-success", icon: "success" },
  warning: { box: "bg-warning-soft", mark: "text-warning", icon: "warning" },
  danger: { box: "bg-danger-soft", mark: "text-danger", icon: "danger" },
} as const;

type NoticeProps = {
  tone?: keyof typeof TONES;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** it has just happened: read it aloud */
  live?: boolean;
};

export const Notice = ({ tone = "info", title, children, actions, live = false }: NoticeProps) => {
  const { box, mark, icon } = TONES[tone];
  const role = tone === "danger" ? "alert" : "status";
  return (
    <div role={live ? role : undefined} className={classNames("flex gap-3 rounded-md px-4 py-3", box)}>
      <Icon name={icon} className={classNames("mt-1", mark)} />
      <div className="grid min-w-0 grow gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
        {actions ? <div className="mt-1 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
};
