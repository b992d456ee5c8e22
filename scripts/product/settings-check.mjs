import path from "node:path";
import { Problem } from "../machine/problem.mjs";
import { described } from "./environment.mjs";
import {
  checkHost,
  checkMail,
  checkSecret,
  checkSignup,
  checkSingleSignOn,
  isLoopback,
  readAuthUrl,
  readDatabaseUrl,
  readPort,
} from "./settings.mjs";

/** Without the user, the password and what else an address may carry. */
const placeOf = (url) => `${url.hostname}${url.port ? `:${url.port}` : ""}`;

const readPlace = (env) => {
  const port = readPort(env.PORT);
  const host = env.HOST || "localhost";
  return { port, host, authUrl: readAuthUrl({ text: env.AUTH_URL, port }) };
};

/** Most servers refuse a sender that nobody could answer. */
function checkSender({ SMTP_URL, MAIL_FROM = "" }) {
  if (MAIL_FROM && !/[^\s<>@]+@[^\s<>@]+/.test(MAIL_FROM))
    throw new Problem(
      "MAIL_FROM holds no mail address: write it like Feedback <feedback@example.com>, in quotes.",
    );
  const isReal = SMTP_URL && !isLoopback(new URL(SMTP_URL).hostname);
  if (isReal && !MAIL_FROM)
    throw new Problem("mail would come from feedback@localhost, which most servers refuse: set MAIL_FROM.");
}

/** Each setting with what it comes to, or throws what is wrong with it; `isNeeded` where nothing runs without it. */
const settings = [
  {
    name: "HOST, PORT",
    isNeeded: true,
    look: (env) => {
      const host = env.HOST || "localhost";
      const port = readPort(env.PORT);
      checkHost({ env, host });
      return `it listens at ${host}:${port}`;
    },
  },
  {
    name: "AUTH_URL",
    isNeeded: true,
    look: (env) =>
      `people use ${new URL(readAuthUrl({ text: env.AUTH_URL, port: readPort(env.PORT) })).origin}`,
  },
  {
    name: "DATABASE_URL",
    isNeeded: true,
    look: (env) => {
      const url = readDatabaseUrl(env.DATABASE_URL);
      return url ? described(url) : "not set, so the embedded PostgreSQL is used";
    },
  },
  {
    name: "AUTH_SECRET",
    isNeeded: true,
    look: (env, { data }) => {
      checkSecret(env);
      return env.AUTH_SECRET ? "set, and long enough" : `kept in ${path.join(data, "secret")}`;
    },
  },
  {
    name: "SMTP_URL",
    isNeeded: true,
    look: (env) => {
      checkMail({ env, ...readPlace(env) });
      return env.SMTP_URL ? placeOf(new URL(env.SMTP_URL)) : "not set, so mail stays on this machine";
    },
  },
  {
    name: "MAIL_FROM",
    isNeeded: false,
    look: (env) => {
      checkSender(env);
      return env.MAIL_FROM || "not set, so Bothhats <feedback@localhost>";
    },
  },
  {
    name: "SIGNUP",
    isNeeded: true,
    look: (env) => {
      checkSignup(env.SIGNUP);
      return env.SIGNUP || "not set";
    },
  },
  {
    name: "single sign-on",
    isNeeded: true,
    look: (env) => {
      checkSingleSignOn(env);
      return env.OIDC_ISSUER ? `by ${placeOf(new URL(env.OIDC_ISSUER))}` : "not set";
    },
  },
];

/** Every setting, where `npm start` stops at the first that is wrong. Nothing that is said holds a secret. */
export const checkSettings = (env, { data }) =>
  settings.map(({ name, isNeeded, look }) => {
    try {
      return { name, isWell: true, isNeeded, says: look(env, { data }) };
    } catch (error) {
      if (!(error instanceof Problem) && error.code !== "ERR_INVALID_URL") throw error;
      const says = error instanceof Problem ? error.message : "not looked at until the others are mended";
      return { name, isWell: false, isNeeded, says };
    }
  });
