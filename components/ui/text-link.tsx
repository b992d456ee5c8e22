import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

type TextLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: Route };

/** A link inside text. */
export const TextLink = ({ href, className, ...rest }: TextLinkProps) => (
  <Link {...rest} href={href} className={classNames("link rounded-sm", className)} />
);
