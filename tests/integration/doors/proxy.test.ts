import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { keepMail } from "@/lib/data/kept-mail";
import { TARGET_HEADER } from "@/lib/doors/target-header";
import { loadKeptMail, loadMailbox } from "@/lib/loaders/mailbox";
import { proxy } from "@/proxy";

process.env.EMBEDDED = "1";
delete process.env.SMTP_URL;

const visit = (path: string, host: string) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host } }));

describe("the door before all doors, on a private start", () => {
  it("turns away whoever came by another name", async () => {
    const response = visit("/mailbox", "rebound.evil.test:3000");
    expect(response.status).toBe(421);
    expect(await response.text()).toMatch(/\.$/);
    expect(visit("/mailbox", "localhost:3000").status).toBe(200);
  });

  it("notes that the page with the button was seen, for no other site to use", () => {
    const set = visit("/sign-in/confirm?token=a&email=b", "localhost:3000").headers.get("set-cookie");
    expect(set).toMatch(/^bothhats\.confirm=1;/);
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=strict/i);
    expect(set).toMatch(/Max-Age=1800/i);
    expect(visit("/sign-in", "localhost:3000").headers.get("set-cookie")).toBeNull();
  });
});

describe("the address of a page, told to the page", () => {
  const told = (path: string, headers: Record<string, string> = {}) => {
    const request = new NextRequest(`http://localhost:3000${path}`, {
      headers: { host: "localhost:3000", ...headers },
    });
    return proxy(request).headers.get(`x-middleware-request-${TARGET_HEADER}`);
  };

  it("is its own, as far as one can come back to it", () => {
    expect(told("/o/acme/give/1?view=all")).toBe("/o/acme/give/1?view=all");
    expect(told("/o/acme?to=//evil.test")).toBe("/o/acme");
    expect(told("/sign-in?to=/o/acme")).toBeNull();
  });

  it("is not what a visitor's own header says", () => {
    expect(told("/sign-in", { [TARGET_HEADER]: "/o/other" })).toBeNull();
    expect(told("/o/acme", { [TARGET_HEADER]: "/o/other" })).toBe("/o/acme");
  });
});

describe("the local mailbox", () => {
  it("is there on this machine, and for nothing that was passed on", async () => {
    await keepMail({ to: "a@acme.test", subject: "Hello", text: "", html: "" });
    const here = new Headers({ host: "localhost:3000", "x-forwarded-for": "127.0.0.1" });
    const passedOn = new Headers({ host: "localhost:3000", "x-forwarded-for": "203.0.113.1" });
    const [mail] = (await loadMailbox(here)) ?? [];
    expect(mail?.subject).toBe("Hello");
    expect(await loadKeptMail(mail!.id, here)).toMatchObject({ subject: "Hello" });
    expect(await loadMailbox(passedOn)).toBeNull();
    expect(await loadKeptMail(mail!.id, passedOn)).toBeNull();
  });
});
