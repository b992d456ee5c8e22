import { describe, expect, test } from "vitest";
import { isLoopback, readSettings, withoutSettings } from "./settings.mjs";

const secret = "0123456789abcdef0123456789abcdef";
const database = "postgresql://app:hunter2@db.example.com:5432/bothhats";
const smtp = "smtp://mail.example.com:587";
const AUTH_URL = "https://feedback.example.com";
const oidc = {
  OIDC_ISSUER: "https://login.example.com/realms/acme",
  OIDC_CLIENT_ID: "bothhats",
  OIDC_CLIENT_SECRET: "hunter2",
  OIDC_NAME: "Acme",
};

describe("readSettings", () => {
  test("needs nothing on this machine", () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: "localhost",
      authUrl: "http://localhost:3000",
      databaseUrl: undefined,
      secret: undefined,
      wantsDemo: undefined,
    });
  });

  test("takes an empty variable for one that is not set, as compose files write them", () => {
    expect(
      readSettings({
        PORT: "",
        HOST: "",
        DATABASE_URL: "",
        SMTP_URL: "",
        SIGNUP: "",
        DEMO: "",
        OIDC_ISSUER: "",
      }),
    ).toEqual(readSettings({}));
  });

  test.each([
    ["PORT", { PORT: "0" }, "PORT=3001"],
    ["PORT", { PORT: "web" }, "PORT=3001"],
    ["PORT", { PORT: "65536" }, "PORT=3001"],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x", AUTH_SECRET: secret }, "postgresql://"],
    ["AUTH_SECRET", { DATABASE_URL: database }, "openssl rand -hex 32"],
    ["AUTH_SECRET", { DATABASE_URL: database, AUTH_SECRET: "short" }, "openssl rand -hex 32"],
    ["AUTH_URL", { HOST: "0.0.0.0", SMTP_URL: smtp }, "AUTH_URL"],
    ["AUTH_URL", { AUTH_URL: "feedback.example.com" }, "https://"],
    ["SMTP_URL", { HOST: "0.0.0.0", AUTH_URL }, "smtp://"],
    ["SMTP_URL", { AUTH_URL }, "smtp://"],
    ["SMTP_URL", { SMTP_URL: "mail.example.com" }, "smtp://"],
    ["SMTP_URL", { DATABASE_URL: database, AUTH_SECRET: secret }, "set SMTP_URL to a mail server"],
    ["SIGNUP", { SIGNUP: "everybody" }, "open, invited or closed"],
    ["OIDC_CLIENT_SECRET", { ...oidc, OIDC_CLIENT_SECRET: "" }, "or none of them"],
    ["OIDC_NAME", { OIDC_ISSUER: oidc.OIDC_ISSUER }, "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET and OIDC_NAME"],
    ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "login.example.com" }, "https://login.example.com"],
    ["OIDC_ISSUER", { ...oidc, OIDC_ISSUER: "http://login.example.com" }, "https address"],
  ])("says what is wrong with %s (%o) and how to mend it", (name, env, mend) => {
    expect(() => readSettings(env)).toThrow(name);
    expect(() => readSettings(env)).toThrow(mend);
  });

  test("accepts a server behind a proxy", () => {
    const env = { DATABASE_URL: database, AUTH_SECRET: secret, AUTH_URL, SMTP_URL: smtp, DEMO: "1" };
    expect(readSettings(env)).toMatchObject({
      databaseUrl: database,
      secret,
      authUrl: AUTH_URL,
      wantsDemo: true,
    });
  });

  test.each([oidc.OIDC_ISSUER, "http://localhost:8080"])("accepts single sign-on at %s", (OIDC_ISSUER) => {
    expect(readSettings({ ...oidc, OIDC_ISSUER })).toEqual(readSettings({}));
  });

  test("never repeats a password", () => {
    const env = {
      DATABASE_URL: "mysql://app:hunter2@db",
      SMTP_URL: "imap://me:hunter2@mail",
      AUTH_SECRET: "hunter2",
      OIDC_CLIENT_SECRET: "hunter2",
    };
    for (const [name, value] of Object.entries(env)) {
      expect(() => readSettings({ [name]: value })).toThrow(/^((?!hunter2).)*$/);
    }
  });
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["127.0.0.1.example.com", false],
  ["localhost.example.com", false],
])("%s is the machine itself: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test("builds and tests see nothing of a person's own installation", () => {
  const env = {
    PATH: "/bin",
    DATABASE_URL: database,
    AUTH_SECRET: secret,
    PGSSLMODE: "require",
    DEMO: "1",
    PORT: "80",
    ...oidc,
  };
  expect(withoutSettings(env)).toEqual({ PATH: "/bin", BOTHHATS_ENV_FILE: "none" });
});
