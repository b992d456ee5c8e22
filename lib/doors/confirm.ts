import { z } from "zod";
import { ROUTES } from "@/lib/routes";
import { emailSchema } from "@/lib/schemas/fields";
import { hasSeenButton } from "./confirm-cookie";
import { isSameOrigin } from "./origin";

const linkSchema = z.object({ token: z.string().regex(/^[0-9a-f]{64}$/), email: emailSchema });

const REFUSED = `${ROUTES.signIn}?error=Verification`;

const readLink = async (request: Request): Promise<z.output<typeof linkSchema> | null> => {
  const form = await request.formData().catch(() => null);
  return linkSchema.safeParse({ token: form?.get("token"), email: form?.get("email") }).data ?? null;
};

/** Where next-auth takes a link up: called only by the press of our button, which no mail scanner does. */
export const confirmAddress = async (request: Request): Promise<string> => {
  const link = hasSeenButton(request) && isSameOrigin(request) ? await readLink(request) : null;
  if (!link) return REFUSED;
  return `/api/auth/callback/nodemailer?${new URLSearchParams({ callbackUrl: ROUTES.home, ...link })}`;
};

/** For whoever comes straight to where next-auth takes a link up: first the button, or "no such link". */
export const buttonAddress = (callback: URL): string => {
  const link = linkSchema.safeParse(Object.fromEntries(callback.searchParams));
  return link.success ? `${ROUTES.confirm}?${new URLSearchParams(link.data)}` : REFUSED;
};
