import { z } from "zod";
import { ROUTES } from "@/lib/routes";

const callbackSchema = z.object({ token: z.string().min(1).max(200), email: z.string().min(3).max(254) });

/** Where next-auth takes a link up: called only by the press of a button, which no mail scanner does. */
export const confirmAddress = (form: FormData): string => {
  const given = callbackSchema.safeParse({ token: form.get("token"), email: form.get("email") });
  if (!given.success) return `${ROUTES.signIn}?error=Verification`;
  return `/api/auth/callback/nodemailer?${new URLSearchParams({ callbackUrl: ROUTES.home, ...given.data })}`;
};
