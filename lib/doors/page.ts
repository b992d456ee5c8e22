import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import type { Call, ScopeKind } from "@/lib/access/call";
import { perform } from "@/lib/access/perform";
import { sessionCaller } from "@/lib/auth";

/** What a page shows, or the way to sign in, or "not found": the only way for a page to read. */
export const show = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  call: Call<K, I, O>,
  raw: Readonly<Record<string, unknown>>,
): Promise<z.output<O>> => {
  const result = await perform(call, await sessionCaller(), raw);
  if (result.ok) return result.value;
  if (result.kind === "nobody") redirect("/sign-in");
  notFound();
};
