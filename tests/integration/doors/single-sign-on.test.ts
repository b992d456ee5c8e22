import { describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { findUserId } from "@/lib/data/users";
import { loadIdentities } from "@/lib/loaders/identities";
import { removeIdentity } from "@/lib/operations/identities";
import { removeMember } from "@/lib/operations/members";
import { done, given } from "@/prisma/seed/given";
import { acme, employ, IN, identitiesOf, org, refused, stageAcme, tokenIn, whoIs } from "./acme-stage";
import { comeBack, Jar, press, signInAs, visitProvider } from "./company-browser";

stageAcme();

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
