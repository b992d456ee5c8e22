import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { database } from "@/lib/data/database";
import { findUserOfSession } from "@/lib/data/users";
import { type GivenOrganisation, given } from "@/prisma/seed/given";
import { CLIENT, openCompanyProvider } from "../../support/company-provider";
import { HOME, type Jar } from "./company-browser";

export const IN = `${HOME}/home`;
export const CALLBACK = `${HOME}/api/auth/callback/oidc`;
export const refused = (problem: string) => `/sign-in?error=${problem}`;

export let acme: Awaited<ReturnType<typeof openCompanyProvider>>;
export let org: GivenOrganisation;

const build = async (): Promise<void> => {
  acme = await openCompanyProvider(CALLBACK);
  Object.assign(process.env, {
    OIDC_ISSUER: acme.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: "Acme",
  });
  org = await given.organisation({ owner: { email: "ada@acme.test", name: "Ada" } });
  await given.people(
    org,
    ["ben", "chi", "dee", "eve", "fay", "gus", "hal"].map((name) => ({
      email: `${name}@acme.test`,
      name,
      title: null,
      managerEmail: null,
      teams: [],
    })),
  );
};

/** A company with a provider of its own, which behaves before each test. */
export const stageAcme = (): void => {
  beforeAll(build);
  afterEach(() => acme.misbehave(null));
  afterAll(() => acme.close());
};

/** Somebody whom the provider knows by a subject; verified unless told otherwise. */
export const employ = (subject: string, email?: string, email_verified: boolean | string = true) =>
  acme.people.set(subject, {
    name: "As the provider writes it",
    ...(email ? { email, email_verified } : {}),
  });

export const tokenIn = (jar: Jar): string | undefined => jar.get("authjs.session-token");

export const whoIs = async (jar: Jar): Promise<string | null> => {
  const token = tokenIn(jar);
  return token ? ((await findUserOfSession(token))?.user.email ?? null) : null;
};

export const identitiesOf = (email: string) => database().account.findMany({ where: { user: { email } } });

/** What was written to the log: one line that says why, and nothing else. */
export const logged = (reason: RegExp) => {
  const lines = vi.mocked(console.error).mock.calls.map((call) => call.join(" "));
  expect(lines).toEqual([expect.stringMatching(/^sign-in: /)]);
  expect(lines[0]).toMatch(reason);
  expect(lines[0]).not.toMatch(/\n|@|secret/);
  vi.mocked(console.error).mockClear();
};
