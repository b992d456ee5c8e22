import { existsSync } from "node:fs";
import { dataFolder, inRoot } from "../machine/paths.mjs";
import { Problem } from "../machine/problem.mjs";

const own =
  /^(AUTH|SMTP|OIDC|PG|GRAPHILE)|^(BOTHHATS_DATA|DATABASE_URL|DEMO|EMBEDDED|HOST|MAIL_FROM|PORT|SIGNUP)$/;

/** The environment without anything that a person set for their own installation; for builds and tests. */
export function withoutSettings(env) {
  const kept = Object.entries(env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), BOTHHATS_ENV_FILE: "none" };
}

/** Next reads the file .env for the web server; the job process and the command line must see the same settings. */
export function loadEnvFile(env = process.env) {
  const file = inRoot(".env");
  if (env.BOTHHATS_ENV_FILE !== "none" && existsSync(file)) process.loadEnvFile(file);
}

const parseUrl = (text, protocols) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && protocols.includes(url.protocol) ? url : undefined;
};

export const isLoopback = (host) => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/i.test(host);

export function readPort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(
    `PORT is "${text}", which is no port: choose a number from 1 to 65535, such as PORT=3001.`,
  );
}

/** What stands before the @ of an address may be a password. */
const withoutUser = (address) => address.replace(/\/\/[^/]*@/, "//");

export function readAuthUrl({ text, port }) {
  const url = text || `http://localhost:${port}`;
  if (parseUrl(url, ["http:", "https:"])) return url;
  throw new Problem(
    `AUTH_URL is "${withoutUser(text)}": set it to the address people use, such as https://feedback.example.com.`,
  );
}

export function readDatabaseUrl(text) {
  if (!text) return undefined;
  if (parseUrl(text, ["postgres:", "postgresql:"])) return text;
  throw new Problem(
    "DATABASE_URL is not the address of a PostgreSQL: write postgresql://user:password@host:5432/name.",
  );
}

/** With the embedded database a secret is made and kept beside it; elsewhere nothing is safe to write to. */
export function checkSecret({ AUTH_SECRET = "", DATABASE_URL }) {
  if (!AUTH_SECRET && !DATABASE_URL) return;
  if (AUTH_SECRET.length >= 32) return;
  const fault = AUTH_SECRET
    ? "AUTH_SECRET has fewer than 32 characters"
    : "With DATABASE_URL, AUTH_SECRET is needed too";
  throw new Problem(`${fault}: make one with \`openssl rand -hex 32\` and keep it with your other secrets.`);
}

export function checkHost({ env, host }) {
  if (isLoopback(host) || env.AUTH_URL) return;
  throw new Problem(`HOST=${host} opens Bothhats to others: set AUTH_URL to the address they will use.`);
}

export function checkMail({ env, host, authUrl }) {
  if (env.SMTP_URL && !parseUrl(env.SMTP_URL, ["smtp:", "smtps:"])) {
    throw new Problem("SMTP_URL is not the address of a mail server: write smtp://user:password@host:587.");
  }
  const isPublic = !isLoopback(host) || !isLoopback(new URL(authUrl).hostname);
  if (env.SMTP_URL) return;
  if (env.DATABASE_URL) {
    throw new Problem(
      "With DATABASE_URL, mail is sent for real: set SMTP_URL to a mail server, such as smtp://user:password@host:587.",
    );
  }
  if (!isPublic) return;
  throw new Problem(
    "People on other machines sign in by mail: set SMTP_URL to a mail server, such as smtp://user:password@host:587.",
  );
}

export function checkSignup(signup) {
  if (["open", "invited", "closed", "", undefined].includes(signup)) return;
  throw new Problem(`SIGNUP is "${signup}": set it to open, invited or closed.`);
}

const singleSignOn = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"];

/** All of it or nothing: half of it would be a button that leads nowhere. */
export function checkSingleSignOn(env) {
  const missing = singleSignOn.filter((name) => !env[name]);
  if (missing.length === singleSignOn.length) return;
  if (missing.length > 0) {
    throw new Problem(
      `Single sign-on needs all of ${singleSignOn.join(", ")}: set ${missing.join(" and ")} too, or none of them.`,
    );
  }
  const issuer = parseUrl(env.OIDC_ISSUER, ["https:", "http:"]);
  if (issuer && (issuer.protocol === "https:" || isLoopback(issuer.hostname))) return;
  throw new Problem(
    `OIDC_ISSUER is "${withoutUser(env.OIDC_ISSUER)}": set it to your provider's https address, such as https://login.example.com.`,
  );
}

/** What the environment asks for, checked; the first thing that is wrong is thrown as a problem with its mend. */
export function readSettings(env) {
  const port = readPort(env.PORT);
  const host = env.HOST || "localhost";
  const authUrl = readAuthUrl({ text: env.AUTH_URL, port });
  const databaseUrl = readDatabaseUrl(env.DATABASE_URL);
  checkSecret(env);
  checkSignup(env.SIGNUP);
  checkHost({ env, host });
  checkMail({ env, host, authUrl });
  checkSingleSignOn(env);
  const wantsDemo = env.DEMO ? ["1", "true"].includes(env.DEMO) : undefined;
  return {
    port,
    host,
    authUrl,
    databaseUrl,
    secret: env.AUTH_SECRET || undefined,
    wantsDemo,
    data: dataFolder(env),
  };
}
