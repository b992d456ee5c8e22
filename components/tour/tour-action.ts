"use server";

import { cookies } from "next/headers";
import { TOUR_COOKIE } from "@/components/tour/tour-cookie";

const YEAR = 365 * 24 * 60 * 60;

/** Puts the tour away in this browser; it stays there to be unfolded. */
export const skipTour = async (): Promise<void> => {
  (await cookies()).set(TOUR_COOKIE, "seen", { path: "/", maxAge: YEAR, sameSite: "lax" });
};
