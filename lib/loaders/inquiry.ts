import type { z } from "zod";
import type { Call, CallContext, ScopeKind } from "@/lib/access/call";
import { perform } from "@/lib/access/perform";
import { PAGE_LIMIT } from "@/lib/schemas/fields";

type Place = Readonly<Record<string, unknown>>;
type Listed = { items: readonly unknown[]; nextCursor: string | null };

const TRIES = 3;

/**
 * Asks other declared reads in one organisation, as the very caller who asks: whatever comes back is what this caller
 * would have been told anyway. What is not theirs, or is not there any more, is null.
 */
export const inquiryOf = ({ scope, caller, now }: Pick<CallContext<"org">, "scope" | "caller" | "now">) => {
  const ask = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
    call: Call<K, I, O>,
    place: Place = {},
  ): Promise<z.output<O> | null> => {
    const result = await perform(call, caller, { org: scope.orgId, orgId: scope.orgId, ...place }, now);
    if (result.ok) return result.value;
    if (result.kind === "not_found" || result.kind === "conflict") return null;
    throw new Error(`${call.name} was not answered: ${result.code}`);
  };

  /** All pages of a list as one; what stands beside the items is said on the first of them. */
  const askAll = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType<Listed>>(
    call: Call<K, I, O>,
    place: Place = {},
    triesLeft = TRIES,
  ): Promise<z.output<O> | null> => {
    const first = await ask(call, { ...place, limit: PAGE_LIMIT.most });
    if (!first) return null;
    const items = [...first.items];
    for (let cursor = first.nextCursor; cursor !== null; ) {
      const page = await ask(call, { ...place, limit: PAGE_LIMIT.most, cursor });
      if (!page) return null;
      // The last of the page before has gone in between, and with it the place to go on from.
      if (page.items.length === 0 && triesLeft > 1) return askAll(call, place, triesLeft - 1);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return { ...first, items, nextCursor: null };
  };

  return { ask, askAll };
};

export type Inquiry = ReturnType<typeof inquiryOf>;
