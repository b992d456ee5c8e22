"use server";

import { headers } from "next/headers";
import { sessionCaller } from "@/lib/auth";
import { type Result, tooMany } from "@/lib/errors";
import { type OutputOf, performNamed, type RawInput } from "./any-call";
import type { CallName } from "./calls";
import { waitOfCaller } from "./limits";

/** The server action's door: any declared call, as the signed-in person. */
export async function act<N extends CallName>(name: N, input: RawInput<N>): Promise<Result<OutputOf<N>>> {
  const caller = await sessionCaller();
  if (waitOfCaller(caller, await headers(), new Date()) > 0) return tooMany();
  return performNamed(name, caller, input);
}
