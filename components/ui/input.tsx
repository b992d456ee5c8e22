import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

export const Input = ({ className, ...rest }: ComponentProps<"input">) => (
  <input {...rest} className={classNames(CONTROL_STYLE, "h-9 py-1", className)} />
);
