"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { isClaimToken } from "@/lib/access/token";
import { signIn, signOut } from "@/lib/auth";
import { findDemoUser } from "@/lib/data/users";
import { isDemoOffered } from "@/lib/env";
import { tooMany } from "@/lib/errors";
import { claimInstallation } from "@/lib/operations/accounts";
import { ROUTES, withTo } from "@/lib/routes";
import { emailSchema } from "@/lib/schemas/fields";
import { timeZoneSchema } from "@/lib/schemas/organisation";
import { targetOf } from "@/lib/schemas/target";
import { startSession } from "./cookie";
import { waitOfClaim, waitOfLink } from "./limits";

export type FormState = {
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
};

const text = (form: FormData, name: string): string => String(form.get(name) ?? "");

/**
 * Asks for a link by mail, which next-auth sends to whoever may sign in. Whoever may not is told the same: nobody
 * learns who has an account.
 */
export const requestLink = async (_before: FormState, form: FormData): Promise<FormState> => {
  const values = { email: text(form, "email") };
  const email = emailSchema.safeParse(values.email);
  if (!email.success) return { errors: { email: email.error.issues[0]?.message ?? "" }, values };
  if (waitOfLink(email.data, await headers(), new Date()) > 0)
    return { errors: { email: tooMany().detail }, values };
  const target = targetOf(form.get("to"));
  await signIn("nodemailer", { email: email.data, redirectTo: target ?? ROUTES.home, redirect: false });
  redirect(withTo(ROUTES.signInSent, target));
};

export const leave = async (): Promise<void> => {
  await signOut({ redirectTo: ROUTES.landing });
};

const demoPart = z.enum(["member", "manager", "organiser"]);

/** One click into the demo company, and only into that. */
export const enterDemo = async (form: FormData): Promise<void> => {
  const part = demoPart.safeParse(form.get("part"));
  const demo = part.success && isDemoOffered() ? await findDemoUser(part.data) : null;
  if (!demo) redirect(ROUTES.landing);
  await startSession(demo.userId);
  redirect(ROUTES.org(demo.slug));
};

/** The first owner claims a new installation with the link that the start has printed. */
export const claim = async (_before: FormState, form: FormData): Promise<FormState> => {
  const values = {
    organisation: text(form, "organisation"),
    name: text(form, "name"),
    email: text(form, "email"),
  };
  if (waitOfClaim(await headers(), new Date()) > 0)
    return { errors: { organisation: tooMany().detail }, values };
  if (!isClaimToken(text(form, "claim"))) redirect(ROUTES.landing);
  // The browser's clock, where its script has said which: nobody is asked for it, so nobody is told that it is wrong.
  const timeZone = timeZoneSchema.safeParse(form.get("timeZone")).data;
  const result = await perform(claimInstallation, OPERATOR, { ...values, timeZone });
  if (!result.ok) {
    const errors = Object.fromEntries((result.errors ?? []).map(({ path, message }) => [path, message]));
    return { errors: result.errors ? errors : { organisation: result.detail }, values };
  }
  await startSession(result.value.userId);
  redirect(ROUTES.org(result.value.slug));
};
