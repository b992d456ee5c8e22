"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act } from "@/lib/doors/action";
import { ROUTES } from "@/lib/routes";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Shows the page to the team or takes that back, from a plain form; which of the two holds is on the page then. */
export const setTeamShare = async (form: FormData): Promise<void> => {
  const place = { org: text(form, "org"), team: text(form, "team"), round: text(form, "round") };
  await act(text(form, "deed") === "show" ? "shareTeam" : "unshareTeam", place);
  const page = ROUTES.team(place.org, place.round, place.team);
  revalidatePath(page);
  redirect(page);
};
