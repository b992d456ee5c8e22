import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eachTime, noted, readPast, unchanging } from "@/lib/data/making";
import { type Answering, keptDocuments } from "./kept-documents";

// A server of the test's own that draws a page out of `facts`, behind the door that keeps documents.

type Facts = {
  text: string;
  status: number;
  cookie: boolean;
  unsure: boolean;
  type: string;
  fails: boolean;
  row: () => unknown;
};
let facts: Facts;
let drawn: number;
let seen: number;
let server: Server;

const draw: Answering = async (asked, response) => {
  drawn++;
  const text = await noted(async () => {
    if (facts.fails) throw new Error("the database is away");
    return facts.text;
  });
  await noted(async () => [facts.row()]);
  await unchanging(async () => facts.type);
  eachTime(() => seen++, new Date());
  if (facts.unsure) readPast();
  response.statusCode = facts.status;
  response.setHeader("content-type", facts.type);
  response.setHeader("cache-control", "private, no-store");
  if (facts.cookie) response.setHeader("set-cookie", "a=b");
  response.write(`<p>${asked.headers.cookie ?? ""} `);
  response.write(Buffer.from("é ", "utf8"));
  response.end(`${text}</p>`);
};

const start = async (): Promise<void> => {
  const answer = keptDocuments(draw);
  server = createServer((asked, response) => {
    answer(asked, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
};

type Answer = { status: number; body: string; headers: IncomingMessage["headers"] };

const ask = (path = "/o/acme", headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const said = { cookie: "session=ada", "sec-fetch-dest": "document", ...headers };
    const sent = request({ port, host: "127.0.0.1", path, method, headers: said }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString("utf8"),
          headers: response.headers,
        }),
      );
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });

beforeEach(async () => {
  facts = {
    text: "one",
    status: 200,
    cookie: false,
    unsure: false,
    type: "text/html; charset=utf-8",
    fails: false,
    row: () => null,
  };
  drawn = 0;
  seen = 0;
  await start();
});
afterEach(() => void server.close());

describe("a page that would be the same again", () => {
  it("is drawn once, and answered in full with its headers each time", async () => {
    const [first, second] = [await ask(), await ask()];
    expect(drawn).toBe(1);
    expect(second.body).toBe("<p>session=ada é one</p>");
    expect(second.body).toBe(first.body);
    expect(second.status).toBe(200);
    expect(second.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(second.headers["cache-control"]).toBe("private, no-store");
    expect(second.headers["content-length"]).toBe(String(Buffer.byteLength(second.body)));
  });

  it("is drawn anew as soon as something that it is made of is another", async () => {
    await ask();
    facts.text = "two";
    expect((await ask()).body).toContain("two");
    facts.text = "one";
    expect((await ask()).body).toContain("one");
    expect(drawn).toBe(3);
  });

  it("is the same however its numbers lie in memory", async () => {
    const row = (mean: number) => ({ mean, count: 5n, at: new Date(0), sealed: Buffer.from("abc") });
    facts.row = () => row(3);
    await ask();
    // From now on the engine keeps this field as a fraction, also where it is a whole number.
    for (let step = 0; step < 100; step++) row(3.5 + step / 8);
    await ask();
    expect(drawn).toBe(1);
    facts.row = () => row(4);
    await ask();
    expect(drawn).toBe(2);
  });

  it("is seen each time", async () => {
    for (let time = 0; time < 3; time++) await ask();
    expect([drawn, seen]).toEqual([1, 3]);
  });

  it("is drawn anew when what it is made of cannot be asked", async () => {
    await ask();
    facts.fails = true;
    await expect(ask()).rejects.toThrow();
    facts.fails = false;
    expect((await ask()).body).toContain("one");
    expect(drawn).toBe(3);
  });
});

describe("nobody is answered with what another asked for", () => {
  it.each([
    ["another cookie", "/o/acme", { cookie: "session=ben" }],
    ["another address", "/o/acme?sort=gap", {}],
    ["another name of the server", "/o/acme", { host: "elsewhere.test" }],
    ["another packing", "/o/acme", { "accept-encoding": "gzip" }],
    ["anything else that a browser says", "/o/acme", { "x-something": "1" }],
  ])("%s", async (_, path, headers) => {
    await ask();
    expect((await ask(path, headers as Record<string, string>)).body).toContain(
      (headers as Record<string, string>).cookie ?? "session=ada",
    );
    expect(drawn).toBe(2);
  });

  it("while what passes with each visit makes no other page", async () => {
    await ask();
    await ask("/o/acme", { referer: "http://127.0.0.1/o/other", "cache-control": "max-age=0" });
    expect(drawn).toBe(1);
  });
});

describe("is never kept:", () => {
  const twice = async (...how: Parameters<typeof ask>) => {
    await ask(...how);
    await ask(...how);
    return drawn;
  };
  it.each<[string, Partial<Facts>]>([
    ["what read past the notes", { unsure: true }],
    ["what sets a cookie", { cookie: true }],
    ["what is not found", { status: 404 }],
    ["what is no page", { type: "application/json" }],
    ["what is larger than a page", { text: "x".repeat(2 ** 20 + 1) }],
  ])("%s", async (_, more) => {
    facts = { ...facts, ...more };
    expect(await twice()).toBe(2);
  });
  it.each<[string, Parameters<typeof ask>]>([
    ["what is outside of an organisation", ["/sign-in"]],
    ["what nobody's session asks for", ["/o/acme", { cookie: "" }]],
    ["a part of a page that is there already", ["/o/acme", { "sec-fetch-dest": "empty" }]],
    ["what is sent", ["/o/acme", {}, "POST"]],
  ])("%s", async (_, how) => {
    expect(await twice(...how)).toBe(2);
  });
});
