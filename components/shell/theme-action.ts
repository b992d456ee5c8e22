"use server";

import { cookies } from "next/headers";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";

const YEAR = 365 * 24 * 60 * 60;

/** Remembers the theme in this browser; anything that is no theme leaves it to the system again. */
export const chooseTheme = async (form: FormData): Promise<void> => {
  const jar = await cookies();
  const theme = parseTheme(String(form.get("theme")));
  if (theme) jar.set(THEME_COOKIE, theme, { path: "/", maxAge: YEAR, sameSite: "lax" });
  else jar.delete(THEME_COOKIE);
};
