"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

const STYLE =
  "-outline-offset-2 flex h-10 items-center whitespace-nowrap border-transparent border-b-2 text-muted text-sm hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink lg:h-8 lg:rounded-md lg:border-b-0 lg:px-2 lg:aria-[current=page]:bg-shared-soft lg:hover:bg-shared-soft";

type NavLinkProps = { href: Route; label: string; isWhole?: boolean | undefined };

/** Marked where one is: on its own page, and on all below it unless it is the top. */
export const NavLink = ({ href, label, isWhole = false }: NavLinkProps) => {
  const here = usePathname();
  const isCurrent = here === href || (!isWhole && here.startsWith(`${href}/`));
  return (
    <Link href={href} aria-current={isCurrent ? "page" : undefined} className={STYLE}>
      {label}
    </Link>
  );
};
