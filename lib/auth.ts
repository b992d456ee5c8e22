import { PrismaAdapter } from "@auth/prisma-adapter";
import type { NextRequest } from "next/server";
import NextAuth, { AuthError } from "next-auth";
import Nodemailer from "next-auth/providers/nodemailer";
import { cache } from "react";
import { type Caller, NOBODY } from "@/lib/access/caller";
import { companyProvider } from "@/lib/access/provider";
import { confirmLink, hasTooManyLinks, LINK_MINUTES, maySignIn } from "@/lib/access/sign-in";
import { refusalOf } from "@/lib/access/single-sign-on";
import { authDatabase, readingPast } from "@/lib/data/database";
import { COMPANY, linkIdentity } from "@/lib/data/identities";
import { enqueue } from "@/lib/data/jobs";
import { createLink, type SignInLink } from "@/lib/data/sign-in-links";
import { findUserOfSession } from "@/lib/data/users";
import type { SignInProblem } from "@/lib/domain/sign-in";
import { env } from "@/lib/env";
import { ROUTES } from "@/lib/routes";
import { emailSchema } from "@/lib/schemas/fields";

export const SESSION_DAYS = 14;
const DEVICE_LENGTH = 200;
/** Where next-auth itself leads after a link was sent: whoever gets none is led there too. */
const SENT = "/api/auth/verify-request?provider=nodemailer&type=email";

declare module "next-auth" {
  interface User {
    isDemo?: boolean;
  }
  interface Session {
    /** which of the person's sessions it is; never the secret that opens it */
    id?: string;
  }
}

const adapter = (request: NextRequest | undefined) => {
  const base = readingPast(PrismaAdapter(authDatabase()));
  return {
    ...base,
    // The device is what a person recognises an own session by in the settings.
    createSession: async (session: { sessionToken: string; userId: string; expires: Date }) => {
      const device = request?.headers.get("user-agent")?.slice(0, DEVICE_LENGTH) ?? null;
      return authDatabase().session.create({ data: { ...session, device } });
    },
    getSessionAndUser: findUserOfSession,
    createVerificationToken: (link: SignInLink) => createLink(link, new Date()),
    linkAccount: ({ userId, providerAccountId }: { userId: string; providerAccountId: string }) =>
      linkIdentity(userId, providerAccountId, new Date()),
  };
};

/** A link leaves only for whoever may use it; nobody is told whether one did. */
const maySend = async (email: string): Promise<boolean> =>
  (await maySignIn(email)) && !(await hasTooManyLinks(email, new Date()));

const toSignIn = (problem: SignInProblem | null) => !problem || `${ROUTES.signIn}?error=${problem}`;

/** In one line, without a stack: what went wrong, and nothing about whom. Turning back is nothing wrong. */
const report = (request: NextRequest | undefined, error: Error): void => {
  const kind = error instanceof AuthError ? error.type : error.name;
  if (kind === "AccessDenied" || kind === "Verification") return;
  const { err, error: told } = (error.cause ?? {}) as { err?: unknown; error?: unknown };
  const code = told ?? (kind === "OAuthCallbackError" ? request?.nextUrl.searchParams.get("error") : null);
  if (code === "access_denied") return;
  // What a provider calls its error comes by the address, and so from anybody.
  const named = typeof code === "string" && /^[a-z_]{1,60}$/.test(code) ? `, ${code}` : "";
  console.error(`sign-in: ${kind}: ${err instanceof Error ? err.message : error.message}${named}`);
};

export const { handlers, auth, signIn, signOut } = NextAuth((request) => ({
  trustHost: true,
  secret: env().AUTH_SECRET,
  logger: { error: (error) => report(request, error) },
  adapter: adapter(request),
  session: { strategy: "database", maxAge: SESSION_DAYS * 86_400, updateAge: 86_400 },
  pages: { signIn: ROUTES.signIn, verifyRequest: "/sign-in/sent", error: ROUTES.signIn },
  providers: [
    Nodemailer({
      server: "smtp://unused.invalid",
      from: env().MAIL_FROM,
      maxAge: LINK_MINUTES * 60,
      normalizeIdentifier: (identifier) => emailSchema.parse(identifier),
      // Sent by the outbox like every other mail.
      sendVerificationRequest: ({ identifier, url, token }) =>
        enqueue(
          "send-sign-in",
          { email: identifier, url: confirmLink(url) },
          `sign-in/${token.slice(0, 16)}`,
        ),
    }),
    ...companyProvider(),
  ],
  callbacks: {
    signIn: async ({ user, email, account, profile }) => {
      if (account?.provider === COMPANY)
        return toSignIn(await refusalOf(account.providerAccountId, profile ?? {}));
      if (!email?.verificationRequest) return Boolean(user.email && (await maySignIn(user.email)));
      return Boolean(user.email && (await maySend(user.email))) || SENT;
    },
    // Any script on a page may read this: the session's own secret stays in its cookie.
    session: ({ session, user }) => ({
      id: session.id,
      expires: session.expires,
      user: { id: user.id, email: user.email, name: user.name, isDemo: user.isDemo },
    }),
  },
}));

/** Whoever this request comes from, by the session cookie alone. */
export const sessionCaller = cache(async (): Promise<Caller> => {
  const { id: sessionId, user } = (await auth()) ?? {};
  if (!user?.id || !user.email) return NOBODY;
  const { id: userId, email, name = null, isDemo = false } = user;
  return { kind: "user", userId, email, name, via: "session", sessionId, isDemo };
});
