import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";

type LinkButtonProps = Omit<ComponentProps<typeof Link>, "href"> & {
  href: Route;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
};

/** Goes somewhere, and looks like the thing to do next. */
export const LinkButton = ({ href, variant, size, className, ...rest }: LinkButtonProps) => (
  <Link {...rest} href={href} className={buttonStyle({ variant, size, className })} />
);
