import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import { database } from "@/lib/data/database";
import { findUserId, findUserOfSession } from "@/lib/data/users";
import { loadIdentities } from "@/lib/loaders/identities";
import { removeIdentity } from "@/lib/operations/identities";
import { removeMember } from "@/lib/operations/members";
import { done, type GivenOrganisation, given } from "@/prisma/seed/given";
import { CLIENT, type Fault, openCompanyProvider } from "../../support/company-provider";
import { comeBack, HOME, Jar, press, signInAs, visitProvider } from "./company-browser";

const IN = `${HOME}/home`;
const CALLBACK = `${HOME}/api/auth/callback/oidc`;
const refused = (problem: string) => `/sign-in?error=${problem}`;

let acme: Awaited<ReturnType<typeof openCompanyProvider>>;
let org: GivenOrganisation;

beforeAll(async () => {
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
});
afterEach(() => acme.misbehave(null));
afterAll(() => acme.close());

/** Somebody whom the provider knows by a subject; verified unless told otherwise. */
const employ = (subject: string, email?: string, email_verified: boolean | string = true) =>
  acme.people.set(subject, {
    name: "As the provider writes it",
    ...(email ? { email, email_verified } : {}),
  });

const tokenIn = (jar: Jar): string | undefined => jar.get("authjs.session-token");

const whoIs = async (jar: Jar): Promise<string | null> => {
  const token = tokenIn(jar);
  return token ? ((await findUserOfSession(token))?.user.email ?? null) : null;
};

const identitiesOf = (email: string) => database().account.findMany({ where: { user: { email } } });

/** What was written to the log: one line that says why, and nothing else. */
const logged = (reason: RegExp) => {
  const lines = vi.mocked(console.error).mock.calls.map((call) => call.join(" "));
  expect(lines).toEqual([expect.stringMatching(/^sign-in: /)]);
  expect(lines[0]).toMatch(reason);
  expect(lines[0]).not.toMatch(/\n|@|secret/);
  vi.mocked(console.error).mockClear();
};

describe("somebody whom the company vouches for", () => {
  it("comes in, again and again, into the account that the mail link leads to", async () => {
    employ("1", "Ben@Acme.test");
    const before = await database().user.findUniqueOrThrow({ where: { email: "ben@acme.test" } });
    expect(before.emailVerified).toBeNull();
    for (let time = 0; time < 2; time += 1) {
      const { jar, end } = await signInAs("1");
      expect([end, await whoIs(jar)]).toEqual([IN, "ben@acme.test"]);
    }
    const user = await database().user.findUniqueOrThrow({ where: { email: "ben@acme.test" } });
    expect(user.id).toBe(before.id);
    // From now on nobody can give this seat another address.
    expect(user.emailVerified).not.toBeNull();
    const [session] = await database().session.findMany({ where: { userId: user.id } });
    expect(session?.device).toBe("Firefox");
  });

  it("leaves none of the provider's tokens here", async () => {
    const [kept] = await identitiesOf("ben@acme.test");
    const { id, userId, ...rest } = kept!;
    expect(Object.values(rest).filter((value) => value !== null)).toEqual([
      "oidc",
      "oidc",
      `${acme.issuer} 1`,
    ]);
  });

  it("keeps the account when the address changes at the provider, verified or not", async () => {
    for (const [email, isVerified] of [
      ["eve@acme.test", true],
      ["nobody@elsewhere.test", false],
    ] as const) {
      employ("1", email, isVerified);
      const { jar, end } = await signInAs("1");
      expect([end, await whoIs(jar)]).toEqual([IN, "ben@acme.test"]);
    }
    expect(await identitiesOf("eve@acme.test")).toEqual([]);
  });

  it("is not tied to whoever else is signed in, whose session ends", async () => {
    employ("2", "chi@acme.test");
    const jar = new Jar();
    const back = await visitProvider(await press(jar), "2");
    const userId = await findUserId("dee@acme.test");
    const expires = new Date(Date.now() + 60_000);
    await database().session.create({ data: { sessionToken: "dee", userId, expires } });
    jar.set("authjs.session-token", "dee");
    expect(await comeBack(jar, back)).toBe(IN);
    expect(await whoIs(jar)).toBe("chi@acme.test");
    expect(await identitiesOf("dee@acme.test")).toEqual([]);
    expect(await database().session.count({ where: { sessionToken: "dee" } })).toBe(0);
  });

  it("who is signed in already goes home", async () => {
    const { jar } = await signInAs("2");
    expect(await press(jar)).toBe("/home");
  });
});

describe("nobody comes in", () => {
  const nobody = async (subject: string, problem: string) => {
    const counts = () => Promise.all([database().user.count(), database().account.count()]);
    const before = await counts();
    const { jar, end } = await signInAs(subject);
    expect(end).toBe(refused(problem));
    expect(tokenIn(jar)).toBeUndefined();
    expect(await counts()).toEqual(before);
  };

  it.each([
    ["with an address that the provider has not verified", "dee@acme.test", false],
    ["with a word for verified that is not the one", "dee@acme.test", "true"],
    ["without an address", undefined, true],
    ["with an address that is none", "dee@", true],
  ])("%s, account or not", async (_what, email, isVerified) => {
    employ("10", email, isVerified);
    await nobody("10", "unverified");
    if (!email?.includes("acme")) return;
    employ("10", "stranger@acme.test", isVerified);
    await nobody("10", "unverified");
  });

  it("whom no organisation has added", async () => {
    employ("11", "stranger@acme.test");
    await nobody("11", "unknown");
  });

  it("who has left", async () => {
    employ("12", "fay@acme.test");
    expect((await signInAs("12")).end).toBe(IN);
    const fay = await database().member.findFirstOrThrow({ where: { email: "fay@acme.test" } });
    await done(removeMember, org.owner, { org: org.slug, member: fay.id });
    await nobody("12", "unknown");
  });

  it("as the demo company's people, even if the provider claims so", async () => {
    await given.organisation({
      slug: "shown",
      isDemo: true,
      owner: { email: "v@fernhollow.example", name: "V" },
    });
    employ("13", "v@fernhollow.example");
    await nobody("13", "unknown");
    // But a visitor of it may come in as themselves, and the visit is over then.
    const userId = await findUserId("v@fernhollow.example");
    const expires = new Date(Date.now() + 60_000);
    await database().session.create({ data: { sessionToken: "visit", userId, expires } });
    const { jar, end } = await signInAs("2", new Jar([["authjs.session-token", "visit"]]));
    expect([end, await whoIs(jar)]).toEqual([IN, "chi@acme.test"]);
    expect(await identitiesOf("v@fernhollow.example")).toEqual([]);
  });

  it("with an address that belonged to somebody else at the same provider", async () => {
    employ("14", "ben@acme.test");
    await nobody("14", "other_identity");
    // Until the owner of the account, who comes in by mail, lets the old one go.
    const ben = await given.callerOf("ben@acme.test");
    const { items } = await done(loadIdentities, ben, {});
    expect(items).toMatchObject([{ name: "Acme", isInUse: true }]);
    await done(removeIdentity, ben, { identity: items[0]!.id });
    const { jar, end } = await signInAs("14");
    expect([end, await whoIs(jar)]).toEqual([IN, "ben@acme.test"]);
  });
});

it("a link to an account that nobody may enter any more gives way to the new address", async () => {
  employ("20", "gus@acme.test");
  await signInAs("20");
  const gus = await database().member.findFirstOrThrow({ where: { email: "gus@acme.test" } });
  await done(removeMember, org.owner, { org: org.slug, member: gus.id });
  employ("20", "hal@acme.test");
  const { jar, end } = await signInAs("20");
  expect([end, await whoIs(jar)]).toEqual([IN, "hal@acme.test"]);
  expect(await identitiesOf("gus@acme.test")).toEqual([]);
});

it("the same subject of another issuer is somebody else", async () => {
  const userId = await findUserId("dee@acme.test");
  const data = { userId, type: "oidc", provider: "oidc", providerAccountId: "https://old.test 30" };
  await database().account.create({ data });
  employ("30", "stranger@acme.test");
  expect((await signInAs("30")).end).toBe(refused("unknown"));
  // And after a move to another provider, the old identity stands in nobody's way.
  employ("31", "dee@acme.test");
  expect((await signInAs("31")).end).toBe(IN);
});

describe("a provider that errs", () => {
  beforeAll(() => {
    employ("40", "dee@acme.test");
    employ("31", "dee@acme.test");
  });

  const atTheEnd: [Fault, RegExp][] = [
    ["another issuer in the ID token", /iss/],
    ["another nonce in the ID token", /nonce/],
    ["somebody else at the userinfo address", /sub/],
    ["no answer to the code", /fetch failed/],
  ];
  it.each(atTheEnd)("with %s ends at the sign-in page", async (fault, reason) => {
    const jar = new Jar();
    const back = await visitProvider(await press(jar), "31");
    acme.misbehave(fault);
    expect(await comeBack(jar, back)).toBe(refused("failed"));
    expect(tokenIn(jar)).toBeUndefined();
    logged(reason);
  });

  const atTheStart: [Fault, RegExp][] = [
    ["another issuer in the discovery document", /issuer/],
    ["no answer at all", /fetch failed/],
  ];
  it.each(atTheStart)("with %s is not even gone to", async (fault, reason) => {
    acme.misbehave(fault);
    expect(await press(new Jar())).toBe(refused("unreachable"));
    logged(reason);
  });

  it("with an address without https gets no code and no secret", async () => {
    const jar = new Jar();
    const back = await visitProvider(await press(jar), "31");
    acme.misbehave("an address without https");
    expect(await comeBack(jar, back)).toBe(refused("failed"));
    logged(/https/);
  });
});

describe("the way back", () => {
  const arrive = async () => {
    const jar = new Jar();
    const start = await press(jar);
    return { jar, start, back: await visitProvider(start, "31") };
  };

  it("carries a code for a browser that began, with all three checks", async () => {
    const { start } = await arrive();
    const asked = new URL(start).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("redirect_uri")).toBe(CALLBACK);
    for (const check of ["state", "nonce", "code_challenge"]) expect(asked.get(check)).toBeTruthy();
  });

  it("is refused by the provider without PKCE", async () => {
    const { start } = await arrive();
    const without = new URL(start);
    without.searchParams.delete("code_challenge");
    without.searchParams.delete("code_challenge_method");
    const back = new URL(await visitProvider(without.href, "31"));
    expect(back.searchParams.get("error")).toBe("invalid_request");
  });

  it.each(["authjs.state", "authjs.nonce", "authjs.pkce.code_verifier"])(
    "leads nowhere in a browser without %s",
    async (name) => {
      const { jar, back } = await arrive();
      expect(jar.delete(name)).toBe(true);
      expect(await comeBack(jar, back)).toBe(refused("failed"));
      logged(/InvalidCheck/);
    },
  );

  it("leads nowhere with the state, or the cookies, of another attempt", async () => {
    const [mine, other] = [await arrive(), await arrive()];
    expect(await comeBack(other.jar, mine.back)).toBe(refused("failed"));
    logged(/state/);
  });

  it("leads nowhere without a state or from another issuer", async () => {
    for (const change of [
      (p: URLSearchParams) => p.delete("state"),
      (p: URLSearchParams) => p.set("iss", "https://evil.test"),
    ]) {
      const { jar, back } = await arrive();
      const changed = new URL(back);
      change(changed.searchParams);
      expect(await comeBack(jar, changed.href)).toBe(refused("failed"));
      logged(/state|iss/);
    }
  });

  it("is used up by using it, cookies and all", async () => {
    const { jar, back } = await arrive();
    const kept = new Jar(jar);
    expect(await comeBack(jar, back)).toBe(IN);
    expect([...jar.keys()].filter((name) => /state|nonce|pkce/.test(name))).toEqual([]);
    expect(await comeBack(kept, back)).toBe(refused("failed"));
    expect(tokenIn(kept)).toBeUndefined();
    logged(/invalid_grant/);
  });

  it("says so of somebody who turned back, without a line in the log", async () => {
    expect((await signInAs("")).end).toBe(refused("cancelled"));
  });

  it("needs no button that a mail link needs, and gives it none", async () => {
    const link = `${HOME}/api/auth/callback/nodemailer?token=${"a".repeat(64)}&email=dee%40acme.test`;
    const response = await GET(new NextRequest(link));
    expect(response.headers.get("location")).toMatch(/^\/sign-in\/confirm\?/);
  });
});
