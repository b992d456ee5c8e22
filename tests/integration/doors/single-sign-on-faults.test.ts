import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import type { Fault } from "../../support/company-provider";
import { acme, CALLBACK, employ, IN, logged, refused, stageAcme, tokenIn } from "./acme-stage";
import { comeBack, HOME, Jar, press, signInAs, visitProvider } from "./company-browser";

stageAcme();

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
