import type { Call } from "@/lib/access/call";

const modules = import.meta.glob<Record<string, unknown>>(
  ["/lib/{loaders,operations}/*.ts", "!/lib/**/*.test.ts"],
  { eager: true },
);

const isCall = (value: unknown): value is Call =>
  typeof value === "object" && value !== null && "permission" in value && "scope" in value && "run" in value;

/** Every call that is declared anywhere, with or without a door of its own. */
export const declaredCalls: readonly Call[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isCall),
);
