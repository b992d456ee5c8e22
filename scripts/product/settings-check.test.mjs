import { expect, test } from "vitest";
import { checkSettings } from "./settings-check.mjs";

const secret = "0123456789abcdef0123456789abcdef";
const database = "postgresql://app:hunter2@db.example.com:5432/bothhats?password=hunter2";
const whole = {
  DATABASE_URL: database,
  AUTH_SECRET: secret,
  AUTH_URL: "https://feedback.example.com",
  SMTP_URL: "smtp://ada:hunter2@mail.example.com:587?tls.rejectUnauthorized=false",
  MAIL_FROM: "Feedback <feedback@example.com>",
  OIDC_ISSUER: "https://login.example.com/realms/acme",
  OIDC_CLIENT_ID: "bothhats",
  OIDC_CLIENT_SECRET: "hunter2",
  OIDC_NAME: "Acme",
};
const data = "/srv/data";
const check = (env) => checkSettings(env, { data });
const faults = (env) =>
  check(env)
    .filter(({ isWell }) => !isWell)
    .map(({ name }) => name);

test("finds nothing wrong with what the README asks for, on this machine or elsewhere", () => {
  expect(faults({})).toEqual([]);
  expect(faults(whole)).toEqual([]);
  expect(check(whole).map(({ name }) => name)).toEqual([
    "HOST, PORT",
    "AUTH_URL",
    "DATABASE_URL",
    "AUTH_SECRET",
    "SMTP_URL",
    "MAIL_FROM",
    "SIGNUP",
    "single sign-on",
  ]);
});

test("tells no secret, neither of what is well nor of what is wrong", () => {
  const broken = {
    ...whole,
    AUTH_SECRET: "hunter2",
    SMTP_URL: "imap://ada:hunter2@mail",
    DATABASE_URL: "mysql://app:hunter2@db",
    AUTH_URL: "ftp://ada:hunter2@feedback.example.com",
  };
  for (const env of [whole, broken, { ...whole, AUTH_URL: "https://ada:hunter2@feedback.example.com" }])
    for (const { name, says } of check(env))
      expect(`${name}: ${says}`).not.toMatch(/hunter2|0123456789abcdef/);
});

test.each([
  ["AUTH_SECRET", { ...whole, AUTH_SECRET: "" }, /openssl rand -hex 32/],
  ["AUTH_SECRET", { ...whole, AUTH_SECRET: "short" }, /fewer than 32/],
  ["SMTP_URL", { ...whole, SMTP_URL: "" }, /set SMTP_URL/],
  ["SMTP_URL", { ...whole, SMTP_URL: "mail.example.com" }, /smtp:\/\/user/],
  ["DATABASE_URL", { ...whole, DATABASE_URL: "db.example.com" }, /postgresql:\/\//],
  ["MAIL_FROM", { ...whole, MAIL_FROM: "" }, /most servers refuse/],
  ["MAIL_FROM", { ...whole, MAIL_FROM: "Feedback" }, /no mail address/],
  ["SIGNUP", { ...whole, SIGNUP: "everybody" }, /open, invited or closed/],
  ["single sign-on", { ...whole, OIDC_NAME: "" }, /OIDC_NAME/],
  ["HOST, PORT", { ...whole, PORT: "web" }, /PORT=3001/],
])("says what is wrong with %s, and how to mend it", (name, env, mend) => {
  const found = check(env).find((one) => one.name === name);
  expect(found).toMatchObject({ isWell: false, says: expect.stringMatching(mend) });
});

test("names everything that is wrong at once, where a start stops at the first", () => {
  expect(faults({ ...whole, AUTH_SECRET: "", SIGNUP: "all", SMTP_URL: "x" })).toEqual([
    "AUTH_SECRET",
    "SMTP_URL",
    "MAIL_FROM",
    "SIGNUP",
  ]);
});
