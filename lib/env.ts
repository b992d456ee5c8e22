import { z } from "zod";

const flag = z
  .string()
  .optional()
  .transform((value) => value === "1" || value === "true");

/** True for a name or an address, as a URL writes it, that leads back to the machine it is used on. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** True for an address at which nobody on the way can read or change what is said. */
export const isConfidential = (url: URL): boolean =>
  url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));

/** As compose files write it, an empty variable is one that is not set. */
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  AUTH_URL: z.url().default("http://localhost:3000"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Bothhats <feedback@localhost>"),
  SIGNUP: z.enum(["open", "invited", "closed"]).optional(),
  OIDC_ISSUER: optional.refine(
    (issuer) => !issuer || (URL.canParse(issuer) && isConfidential(new URL(issuer))),
  ),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_NAME: optional,
  EMBEDDED: flag,
  DEMO: flag,
  BENCH: flag,
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The settings, checked on first use: a wrong one stops the process with its name. */
export const env = (): Env => {
  parsed ??= schema.parse(process.env);
  return parsed;
};

/** An embedded start for the people of this one machine. */
const isPrivate = (): boolean => env().EMBEDDED && isLoopback(new URL(env().AUTH_URL).hostname);

/** Who may create an account or an organisation; a private start on this machine is open. */
export const signup = (): "open" | "invited" | "closed" => env().SIGNUP ?? (isPrivate() ? "open" : "invited");

export type SingleSignOn = { issuer: string; clientId: string; clientSecret: string; name: string };

/** The company's own sign-in (OpenID Connect), where all of its settings are there. */
export const singleSignOn = (): SingleSignOn | null => {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = env();
  return issuer && clientId && clientSecret && name ? { issuer, clientId, clientSecret, name } : null;
};

/** The demo company may be entered only on a private start, or where the operator said so. */
export const isDemoOffered = (): boolean => env().EMBEDDED || env().DEMO;

/** An absolute link into this installation. */
export const absolute = (path: string): string => new URL(path, env().AUTH_URL).href;

/** Real mail can leave this machine; without it, mail is kept and shown on the local mailbox page. */
export const reachesOutsiders = (): boolean => Boolean(env().SMTP_URL);

/**
 * Mail is kept and shown on the local mailbox page: only without an SMTP server, on a private start that
 * nobody but this machine can reach.
 */
export const keepsMail = (): boolean => isPrivate() && !env().SMTP_URL;
