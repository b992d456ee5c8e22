"use client";

import { usePathname, useRouter } from "next/navigation";
import type { ShellLink } from "@/components/shell/shell-link";
import { isPlainClick } from "@/components/ui/plain-click";
import { t } from "@/lib/i18n";

const STYLE =
  "-outline-offset-2 flex h-10 items-center whitespace-nowrap border-transparent border-b-2 text-muted text-sm hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink lg:h-8 lg:rounded-md lg:border-b-0 lg:px-2 lg:aria-[current=page]:bg-shared-soft lg:hover:bg-shared-soft";

type ShellNavProps = { links: readonly ShellLink[]; home: string };

/**
 * Marked where one is: on its own page, and on all below it unless it is the top. Plain links that the router
 * follows: Next's own component would weigh more than all the rest of the shell, on every page.
 */
export const ShellNav = ({ links, home }: ShellNavProps) => {
  const here = usePathname();
  const router = useRouter();
  return (
    <nav
      aria-label={t("Main")}
      className="scrolls -mx-3 w-[calc(100%+1.5rem)] shrink-0 scroll-px-5 overflow-x-auto [scrollbar-width:none] lg:mx-0 lg:w-auto"
    >
      <ul className="flex w-max gap-4 px-5 lg:grid lg:w-auto lg:gap-0.5 lg:px-0">
        {links.map(({ href, label }) => {
          const isCurrent = here === href || (href !== home && here.startsWith(`${href}/`));
          return (
            <li key={href} className="nth-[n+6]:has-[[aria-current]]:[scroll-initial-target:nearest]">
              <a
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className={STYLE}
                onMouseEnter={() => router.prefetch(href)}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  router.push(href);
                }}
              >
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
