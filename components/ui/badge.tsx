import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const TONES = {
  neutral: "bg-shared-soft text-muted",
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  leadership: "bg-leadership-soft text-leadership",
  management: "bg-management-soft text-management",
  shared: "bg-shared-soft text-shared",
} as const;

export type BadgeTone = keyof typeof TONES;

export const Badge = ({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) => (
  <span
    className={classNames(
      "inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-xs leading-5",
      TONES[tone],
    )}
  >
    {children}
  </span>
);
