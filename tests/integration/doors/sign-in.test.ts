import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import * as authRoute from "@/app/api/auth/[...nextauth]/route";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import { POST } from "@/app/api/sign-in/route";
import { confirmLink, newSignInLink } from "@/lib/access/sign-in";
import { openTarget, sealTarget } from "@/lib/access/target";
import { handlers } from "@/lib/auth";
import { database } from "@/lib/data/database";
import { keepMail, listKeptMail } from "@/lib/data/kept-mail";
import { given } from "@/prisma/seed/given";

const HOME = "http://localhost:3000";
const SHOWN = { cookie: "theme=dark; bothhats.confirm=1" };
const OURS = { "sec-fetch-site": "same-origin" };
const ERROR = "/sign-in?error=Verification";

beforeAll(async () => {
  await given.organisation({ owner: { email: "ada@acme.test", name: "Ada" } });
});

describe("next-auth's own door for asking for a link", () => {
  /** As a script would ask it: with its token against forgery, and the address. */
  const ask = async (email: string) => {
    const csrf = await handlers.GET(new NextRequest(`${HOME}/api/auth/csrf`));
    const { csrfToken } = await csrf.json();
    const cookie = csrf.headers
      .getSetCookie()
      .map((set) => set.split(";")[0])
      .join("; ");
    const response = await handlers.POST(
      new NextRequest(`${HOME}/api/auth/signin/nodemailer`, {
        method: "POST",
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ csrfToken, email }).toString(),
      }),
    );
    return [response.status, new URL(response.headers.get("location") ?? "", HOME).href];
  };
  const openLinks = (email: string) => database().verificationToken.count({ where: { identifier: email } });

  it("tells nobody who has an account, and sends no flood", async () => {
    const answers: unknown[] = [await ask("stranger@acme.test")];
    for (let n = 0; n < 7; n++) answers.push(await ask("ada@acme.test"));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await openLinks("stranger@acme.test")).toBe(0);
    expect(await openLinks("ada@acme.test")).toBe(5);
  });

  it("is not even there", () => {
    expect(Object.keys(authRoute)).toEqual(["GET"]);
  });
});

const linkFor = async (email: string) => new URL(await newSignInLink(email, new Date())).searchParams;

describe("the button of the sign-in page", () => {
  const press = async (body: BodyInit, headers: Record<string, string>) => {
    const response = await POST(new Request(`${HOME}/api/sign-in`, { method: "POST", body, headers }));
    expect(response.status).toBe(303);
    return response.headers.get("location");
  };
  const form = async () => {
    const link = await linkFor("ada@acme.test");
    return new URLSearchParams({ token: link.get("token")!, email: "ada@acme.test" });
  };

  it("leads to next-auth when the page has been seen", async () => {
    const ours: Record<string, string>[] = [
      OURS,
      { origin: HOME, host: "localhost:3000" },
      { origin: HOME, host: "10.0.0.7:8080" },
      { origin: "https://inside.test", host: "10.0.0.7:8080", "x-forwarded-host": "inside.test" },
    ];
    for (const headers of ours)
      expect(await press(await form(), { ...SHOWN, ...headers })).toMatch(
        /^\/api\/auth\/callback\/nodemailer\?/,
      );
  });

  it.each([
    ["another site's page", { ...SHOWN, "sec-fetch-site": "cross-site" }],
    ["a neighbour's page", { ...SHOWN, "sec-fetch-site": "same-site" }],
    ["a foreign origin", { ...SHOWN, origin: "https://evil.test", host: "localhost:3000" }],
    ["who has not seen the page", OURS],
  ])("leads nowhere for %s", async (_who, headers) => {
    expect(await press(await form(), headers)).toBe(ERROR);
  });

  it("takes no nonsense", async () => {
    const headers = { ...SHOWN, ...OURS };
    expect(await press("not a form", { ...headers, "content-type": "multipart/form-data; boundary=x" })).toBe(
      ERROR,
    );
    expect(await press("{}", { ...headers, "content-type": "application/json" })).toBe(ERROR);
    expect(await press(new URLSearchParams({ token: "a\0", email: "ada@acme.test" }), headers)).toBe(ERROR);
    expect(await press(new URLSearchParams({ token: "a".repeat(64), email: "a\0@acme.test" }), headers)).toBe(
      ERROR,
    );
  });
});

const FORM = "/o/acme/give/1b4e28ba-2fa1-41d2-883f-0016d3cca427";
const ELSEWHERE = [
  "//evil.test",
  "/\\evil.test",
  "/%2F%2Fevil.test",
  "https://evil.test/o/acme",
  "https://localhost:3000.evil.test/o/acme",
  "http://localhost:3000@evil.test/o/acme",
  "javascript:alert(1)",
  "/api/v1/me",
  "",
];

describe("where one wanted to go", () => {
  const callback = (to: string) =>
    `${HOME}/api/auth/callback/nodemailer?${new URLSearchParams({ callbackUrl: to, token: "t", email: "e" })}`;
  const inMail = (to: string) => new URL(confirmLink(callback(to))).searchParams.get("to");

  it("comes along in the mail's link, sealed: no mail and no job names a form", () => {
    const link = confirmLink(callback(`${HOME}${FORM}`));
    expect(link).not.toMatch(/1b4e28ba|acme|give|callbackUrl/);
    expect(openTarget(new URL(link).searchParams.get("to"))).toBe(FORM);
    expect(inMail("/account")?.length).toBe(inMail(FORM)?.length);
    expect(inMail(FORM)).not.toBe(inMail(FORM));
  });

  it.each([...ELSEWHERE, `${HOME}/home`])(
    "is left out where it is no page of ours to come back to: %s",
    (to) => {
      expect(inMail(to)).toBeNull();
    },
  );

  it("is opened only where this server has sealed it", () => {
    const sealed = sealTarget(FORM)!;
    const flipped = Buffer.from(sealed, "base64url");
    flipped[20]! ^= 1;
    for (const raw of [FORM, "", null, 7, flipped.toString("base64url"), `${sealed}AA`, sealed.slice(4)])
      expect(openTarget(raw)).toBeNull();
    expect(sealTarget("//evil.test")).toBeNull();
  });

  const press = async (to: string) => {
    const link = await linkFor("ada@acme.test");
    const body = new URLSearchParams({ token: link.get("token")!, email: "ada@acme.test", to });
    const request = new Request(`${HOME}/api/sign-in`, {
      method: "POST",
      body,
      headers: { ...SHOWN, ...OURS },
    });
    const location = (await POST(request)).headers.get("location") ?? "";
    return { to: new URL(location, HOME).searchParams.get("callbackUrl") };
  };

  it("is where next-auth is asked to lead to by the button", async () => {
    expect((await press(sealTarget(FORM)!)).to).toBe(FORM);
  });

  it.each(ELSEWHERE)("is the home for whoever wrote %j into the form", async (to) => {
    expect((await press(to)).to).toBe("/home");
  });
});

describe("the address behind the button", () => {
  it("keeps where one wanted to go, and nothing but pages of ours", async () => {
    const link = await linkFor("ada@acme.test");
    const ask = async (callbackUrl: string) => {
      link.set("callbackUrl", callbackUrl);
      const response = await GET(new NextRequest(`${HOME}/api/auth/callback/nodemailer?${link}`));
      return new URL(response.headers.get("location") ?? "", HOME).searchParams.get("to");
    };
    expect(openTarget(await ask(FORM))).toBe(FORM);
    for (const to of ELSEWHERE) expect(await ask(to)).toBeNull();
  });

  it("shows the button to whoever comes straight to it", async () => {
    const link = await linkFor("ada@acme.test");
    const response = await GET(new NextRequest(`${HOME}/api/auth/callback/nodemailer?${link}`));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(
      /^\/sign-in\/confirm\?token=\w{64}&email=ada%40acme\.test$/,
    );
    const identifier = "ada@acme.test";
    expect(await database().verificationToken.count({ where: { identifier } })).toBeGreaterThan(0);
  });
});

describe("what has had its time", () => {
  it("is an old link, gone when the next one is made", async () => {
    const expires = new Date(Date.now() - 1_000);
    await database().verificationToken.create({
      data: { identifier: "old@acme.test", token: "old", expires },
    });
    await newSignInLink("ada@acme.test", new Date());
    expect(await database().verificationToken.count({ where: { expires: { lte: new Date() } } })).toBe(0);
  });

  it("is mail beyond the newest two hundred", async () => {
    await database().keptMail.createMany({
      data: Array.from({ length: 230 }, (_, at) => ({
        to: "a@acme.test",
        subject: `Mail ${at}`,
        text: "",
        html: "",
        createdAt: new Date(Date.UTC(2026, 0, 1) + at * 1_000),
      })),
    });
    await keepMail({ to: "a@acme.test", subject: "The newest", text: "", html: "" });
    const kept = await listKeptMail(1_000);
    expect(kept).toHaveLength(200);
    expect([kept[0]?.subject, kept.at(-1)?.subject]).toEqual(["The newest", "Mail 31"]);
  });
});
