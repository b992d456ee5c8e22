import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { Spinner } from "@/components/ui/spinner";

export type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** at work: keeps its width and its focus, takes no second press */
  busy?: boolean | undefined;
};

export const Button = ({
  variant,
  size,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    {...(onClick && !busy ? { onClick } : {})}
    {...(busy ? { "aria-disabled": true, "aria-busy": true } : {})}
    className={buttonStyle({ variant, size, className })}
  >
    {busy ? <Spinner /> : null}
    {children}
  </button>
);
