import { expect, it } from "vitest";
import { given } from "@/prisma/seed/given";
import { clientFor, clientOf } from "../client";

const AT_ONCE = 300;

it("stops one stranger's flood, and nobody else", async () => {
  const from = (address: string) =>
    clientOf(null)("GET", "/me", undefined, { headers: { "X-Forwarded-For": `10.0.0.1, ${address}` } });
  const replies = await Promise.all(Array.from({ length: 700 }, () => from("203.0.113.1")));
  expect(replies.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(AT_ONCE);
  const stopped = replies.find(({ status }) => status === 429)!;
  expect(stopped.json).toMatchObject({ code: "too_many", status: 429 });
  expect(stopped.headers.get("content-type")).toBe("application/problem+json");
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  expect((await from("203.0.113.2")).status).toBe(401);
  const member = await clientFor((await given.organisation()).owner);
  const headers = { "X-Forwarded-For": "203.0.113.1" };
  expect((await member("GET", "/me", undefined, { headers })).status).toBe(200);
});

it("stops one member's flood, by whichever token", async () => {
  const { owner } = await given.organisation();
  const clients = [await clientFor(owner), await clientFor(owner)] as const;
  const replies = await Promise.all(
    Array.from({ length: 700 }, (_, at) => clients[at % 2 === 0 ? 0 : 1]("GET", "/nothing")),
  );
  expect(replies.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  expect(replies.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(AT_ONCE);
});
