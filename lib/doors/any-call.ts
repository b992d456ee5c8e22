import type { z } from "zod";
import type { Call } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { malformed, notFound, type Result } from "@/lib/errors";
import { CALLS, type CallName, type Calls } from "./calls";

export type InputOf<N extends CallName> =
  Calls[N] extends Call<infer _K, infer I, infer _O>
    ? // an empty object would forbid the locators beside it
      string extends keyof z.input<I>
      ? unknown
      : z.input<I>
    : never;
export type OutputOf<N extends CallName> =
  Calls[N] extends Call<infer _K, infer _I, infer O> ? z.output<O> : never;

/** The names in paths that say over what authority is needed. */
export type Locators<N extends CallName> = Calls[N]["scope"] extends "org"
  ? { org: string }
  : Calls[N]["scope"] extends "round" | "nomination" | "approver"
    ? { org: string; round: string }
    : Calls[N]["scope"] extends "rater" | "named"
      ? { invitation: string }
      : Calls[N]["scope"] extends "report"
        ? { org: string; round: string; member: string }
        : Calls[N]["scope"] extends "team"
          ? { org: string; team: string; round: string }
          : unknown;

export type RawInput<N extends CallName> = Locators<N> & InputOf<N>;

/** Every call as its doors see it, whatever its types are. */
export const everyCall: readonly (readonly [CallName, Call])[] = Object.entries(
  CALLS,
) as unknown as readonly (readonly [CallName, Call])[];

/** Does a call by its name, with the types of its declaration, which bind our own pages and nobody else's. */
export const performNamed = async <N extends CallName>(
  name: N,
  caller: Caller,
  raw: RawInput<N>,
): Promise<Result<OutputOf<N>>> => {
  if (!Object.hasOwn(CALLS, name)) return notFound();
  if (typeof raw !== "object" || raw === null) return malformed("An object was expected.");
  return perform(CALLS[name] as unknown as Call, caller, raw as Record<string, unknown>) as Promise<
    Result<OutputOf<N>>
  >;
};
