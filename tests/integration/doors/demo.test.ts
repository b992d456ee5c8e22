import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { callerOfBearer } from "@/lib/access/bearer";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { maySignIn } from "@/lib/access/sign-in";
import { createSession, findUserOfSession } from "@/lib/data/users";
import { isPermitted } from "@/lib/domain/policy";
import { everyCall } from "@/lib/doors/any-call";
import { loadSessions, loadTokens } from "@/lib/loaders/account";
import { loadMe } from "@/lib/loaders/me";
import { createOrganisation } from "@/lib/operations/organisations";
import { done, type GivenOrganisation, given } from "@/prisma/seed/given";
import { tokenOf } from "../client";

let demo: GivenOrganisation;
let real: GivenOrganisation;
let member: Caller;

const later = () => new Date(Date.now() + 86_400_000);
const userIdOf = (caller: Caller): string => (caller.kind === "user" ? caller.userId : "");
const person = (name: string, email: string) => ({ email, name, title: null, managerEmail: null, teams: [] });

beforeAll(async () => {
  const owner = { email: "visitor@fernhollow.example", name: "Vera Visitor" };
  demo = await given.organisation({ name: "Demo", slug: "shown", owner, isDemo: true });
  real = await given.organisation({ name: "Real", slug: "real" });
  await given.people(real, [person("Mona Member", "mona@real.test")]);
  member = await given.callerOf("mona@real.test");
});

describe("who looks around the demo company", () => {
  it("is known as such by the session and by a token", async () => {
    for (const [caller, isDemo] of [
      [demo.owner, true],
      [real.owner, false],
    ] as const) {
      const session = {
        sessionToken: randomUUID(),
        userId: userIdOf(caller),
        expires: later(),
        device: null,
      };
      await createSession(session);
      const found = await findUserOfSession(session.sessionToken);
      expect(found).toMatchObject({
        user: { id: userIdOf(caller), isDemo },
        session: { expires: session.expires },
      });
      expect(await callerOfBearer((await tokenOf(caller))!, new Date())).toMatchObject({
        kind: "user",
        isDemo,
      });
      expect(caller).toMatchObject({ isDemo });
    }
    expect(await findUserOfSession("nobody's")).toBeNull();
  });

  it("can do nothing that reaches beyond it", async () => {
    const own = everyCall.filter(
      ([, call]) =>
        call.scope === "user" && call.permission !== "me.read" && isPermitted(["user"], call.permission),
    );
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const [, call] of own) {
      const raw = { name: "Taken", token: randomUUID(), session: randomUUID() };
      expect(await perform(call, demo.owner, raw), call.name).toMatchObject({ kind: "not_found" });
    }
  });

  it("still sees who it is, but neither other visitors' sessions nor tokens", async () => {
    expect((await done(loadMe, demo.owner, {})).orgs).toMatchObject([{ slug: "shown" }]);
    expect((await done(loadSessions, demo.owner, {})).items).toEqual([]);
    expect((await done(loadTokens, demo.owner, {})).items).toEqual([]);
    expect((await done(loadSessions, real.owner, {})).items).toHaveLength(1);
  });

  it("cannot sign in by mail", async () => {
    expect(await maySignIn("visitor@fernhollow.example")).toBe(false);
    expect(await maySignIn("mona@real.test")).toBe(true);
    expect(await maySignIn("stranger@real.test")).toBe(false);
  });
});

describe("where sign-up is by invitation", () => {
  it("lets whoever runs an organisation create another one", async () => {
    expect(await perform(createOrganisation, real.owner, { name: "Second" })).toMatchObject({ ok: true });
  });

  it("lets nobody else create one", async () => {
    expect(await perform(createOrganisation, member, { name: "Third" })).toMatchObject({
      kind: "conflict",
      code: "signup_invited",
    });
  });
});
