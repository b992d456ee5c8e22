import { z } from "zod";
import { sealedTarget } from "@/lib/access/sign-in";
import { openTarget } from "@/lib/access/target";
import { ROUTES } from "@/lib/routes";
import { emailSchema } from "@/lib/schemas/fields";
import { hasSeenButton } from "./confirm-cookie";
import { isSameOrigin } from "./origin";

const linkSchema = z.object({ token: z.string().regex(/^[0-9a-f]{64}$/), email: emailSchema });
type Link = z.output<typeof linkSchema> & { target: string | null };

const REFUSED = `${ROUTES.signIn}?error=Verification`;

const readLink = async (request: Request): Promise<Link | null> => {
  const form = await request.formData().catch(() => null);
  const link = linkSchema.safeParse({ token: form?.get("token"), email: form?.get("email") });
  return link.success ? { ...link.data, target: openTarget(form?.get("to")) } : null;
};

/** Where next-auth takes a link up: called only by the press of our button, which no mail scanner does. */
export const confirmAddress = async (request: Request): Promise<string> => {
  const link = hasSeenButton(request) && isSameOrigin(request) ? await readLink(request) : null;
  if (!link) return REFUSED;
  const { target, ...proof } = link;
  return `/api/auth/callback/nodemailer?${new URLSearchParams({ callbackUrl: target ?? ROUTES.home, ...proof })}`;
};

/** For whoever comes straight to where next-auth takes a link up: first the button, or "no such link". */
export const buttonAddress = (callback: URL): string => {
  const link = linkSchema.safeParse(Object.fromEntries(callback.searchParams));
  if (!link.success) return REFUSED;
  const to = sealedTarget(callback.searchParams.get("callbackUrl"));
  return `${ROUTES.confirm}?${new URLSearchParams({ ...link.data, ...(to ? { to } : {}) })}`;
};
