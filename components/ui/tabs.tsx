import type { Route } from "next";
import Link from "next/link";

export type Tab = { href: Route; label: string; current?: boolean; count?: number };

/** Parts of one thing, each with an address of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="-mb-px overflow-x-auto border-line border-b print:hidden">
    <ul className="flex gap-5">
      {tabs.map((tab) => (
        <li key={tab.href}>
          <Link
            href={tab.href}
            aria-current={tab.current ? "page" : undefined}
            className="-outline-offset-2 flex h-10 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 text-muted text-sm hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="figures text-faint">{tab.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
