"use server";

import { sessionCaller } from "@/lib/auth";
import type { Result } from "@/lib/errors";
import { type OutputOf, performNamed, type RawInput } from "./any-call";
import type { CallName } from "./calls";

/** The server action's door: any declared call, as the signed-in person. */
export async function act<N extends CallName>(name: N, input: RawInput<N>): Promise<Result<OutputOf<N>>> {
  return performNamed(name, await sessionCaller(), input);
}
