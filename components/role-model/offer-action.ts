"use server";

import { revalidatePath } from "next/cache";
import { GOALS } from "@/components/goal/addresses";
import { act } from "@/lib/doors/action";

/** Says that one may be asked about a skill, or takes it back. */
export const chooseOffer = async (form: FormData): Promise<void> => {
  const org = String(form.get("org"));
  const isOffered = form.get("isOffered") === "true";
  await act("offerSkill", { org, skill: String(form.get("skill")), isOffered });
  revalidatePath(GOALS.models(org));
};
