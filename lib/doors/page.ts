import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { Call, ScopeKind } from "@/lib/access/call";
import { perform } from "@/lib/access/perform";
import { sessionCaller } from "@/lib/auth";
import { loadSeat } from "@/lib/loaders/seat";
import { ROUTES, signInAddress } from "@/lib/routes";
import { targetOf } from "@/lib/schemas/target";
import { TARGET_HEADER } from "./target-header";
import { noteVisit } from "./visit";

/** One's place in the organisation, found once for a page. */
export const seatIn = cache((org: string) => show(loadSeat, { org }));

/** To sign in, and from there back to this page. */
const signInFirst = async (): Promise<never> => {
  const target = targetOf((await headers()).get(TARGET_HEADER));
  redirect(target ? signInAddress(target) : ROUTES.signIn);
};

/** What a page shows, or the way to sign in, or "not found": the only way for a page to read. */
export const show = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  call: Call<K, I, O>,
  raw: Readonly<Record<string, unknown>>,
): Promise<z.output<O>> => {
  await noteVisit();
  const result = await perform(call, await sessionCaller(), raw);
  if (result.ok) return result.value;
  if (result.kind === "nobody") return signInFirst();
  notFound();
};
