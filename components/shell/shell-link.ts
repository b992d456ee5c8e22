import type { Route } from "next";

export type ShellLink = { href: Route; label: string; current?: boolean };
