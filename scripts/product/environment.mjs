import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requireRoom } from "../machine/disk.mjs";
import { Problem } from "../machine/problem.mjs";

/** The secret of an embedded installation: made once, readable by its owner only. */
function keptSecret(data) {
  const file = path.join(data, "secret");
  mkdirSync(data, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

export const described = (databaseUrl) => {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  return `${searchParams.get("host") ?? hostname}:${port || 5432}${pathname}`;
};

const WRONG_PASSWORD = ["28P01", "28000"];
const NO_DATABASE = "3D000";

function refusal({ databaseUrl, error }) {
  const place = described(databaseUrl);
  const reason = error.code ?? error.message;
  if (WRONG_PASSWORD.includes(reason))
    return `The database at ${place} refuses the user "${decodeURIComponent(new URL(databaseUrl).username)}" with this password: check DATABASE_URL.`;
  if (reason === NO_DATABASE)
    return `There is no database at ${place}: create it, or check the name in DATABASE_URL.`;
  return `The database at ${place} cannot be reached (${reason}): check DATABASE_URL and that PostgreSQL runs there.`;
}

async function requireDatabase(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Problem(refusal({ databaseUrl: connectionString, error }));
  } finally {
    await client.end().catch(() => {});
  }
}

export function variables({ settings, databaseUrl, secret, embedded }) {
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of ["EMBEDDED", "SIGNUP", "SMTP_URL", "MAIL_FROM", "DEMO"])
    if (!env[name]) delete env[name];
  if (embedded) env.EMBEDDED = "1";
  else delete env.EMBEDDED;
  return { ...env, DATABASE_URL: databaseUrl, AUTH_SECRET: secret, AUTH_URL: settings.authUrl };
}

/**
 * The environment that every process of the product runs in: with the database of DATABASE_URL, or with the embedded
 * one, started or joined. `close` gives the embedded one back; `onLost` hears when it ended and did not come back.
 */
export async function openEnvironment(settings, { onLost } = {}) {
  const { databaseUrl, secret, data } = settings;
  if (databaseUrl) {
    await requireDatabase(databaseUrl);
    const env = variables({ settings, databaseUrl, secret, embedded: false });
    return {
      env,
      embedded: false,
      summary: `Uses the PostgreSQL at ${described(databaseUrl)}.`,
      close: async () => {},
    };
  }
  requireRoom({ folder: data, megabytes: 300, what: "The embedded PostgreSQL" });
  // Only now: before an install there is no client for PostgreSQL to import.
  const { openPostgres } = await import("../local-postgres.mjs");
  const postgres = await openPostgres({ folder: data, onLost });
  const env = variables({
    settings,
    databaseUrl: postgres.url(),
    secret: secret ?? keptSecret(data),
    embedded: true,
  });
  const summary = `${postgres.joined ? "Joined" : "Started"} the embedded PostgreSQL in ${postgres.folder}.`;
  return { env, embedded: true, summary, close: postgres.close };
}
