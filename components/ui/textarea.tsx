import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { CONTROL_STYLE } from "@/components/ui/control-style";

/** Grows with what is written, where the browser can. */
export const Textarea = ({ className, rows = 3, ...rest }: ComponentProps<"textarea">) => (
  <textarea
    {...rest}
    rows={rows}
    className={classNames(CONTROL_STYLE, "field-sizing-content min-h-20 resize-y py-2", className)}
  />
);
