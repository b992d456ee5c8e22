import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";
import { Icon } from "@/components/ui/icon";

export const Select = ({ className, children, ...rest }: ComponentProps<"select">) => (
  <span className={classNames("relative block", className)}>
    <select {...rest} className={classNames(CONTROL_STYLE, "h-9 appearance-none py-1 pr-9")}>
      {children}
    </select>
    <Icon name="chevron-down" className="pointer-events-none absolute top-2.5 right-3 text-muted" />
  </span>
);
