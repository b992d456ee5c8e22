import { randomUUID } from "node:crypto";
import { NextRequest } from "next/server";
import { beforeAll, expect, it } from "vitest";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import type { Caller } from "@/lib/access/caller";
import { createSession, findUserOfSession } from "@/lib/data/users";
import { loadSessions } from "@/lib/loaders/account";
import { done, given } from "@/prisma/seed/given";

const here = randomUUID();
const elsewhere = randomUUID();
let owner: Extract<Caller, { kind: "user" }>;

beforeAll(async () => {
  const made = await given.organisation({ owner: { email: "ada@acme.test", name: "Ada" } });
  if (made.owner.kind !== "user") throw new Error("an owner is a user");
  owner = made.owner;
  const { userId } = owner;
  const expires = new Date(Date.now() + 86_400_000);
  for (const sessionToken of [here, elsewhere])
    await createSession({ sessionToken, userId, expires, device: null });
});

it("says to a script on a page who is signed in, and nothing that would let it take the session along", async () => {
  const request = new NextRequest("http://localhost:3000/api/auth/session", {
    headers: { cookie: `authjs.session-token=${here}` },
  });
  const body = await (await GET(request)).text();
  expect(JSON.parse(body)).toMatchObject({ user: { email: "ada@acme.test" } });
  expect(body).not.toContain(here);
});

it("tells the session that one is in from the others", async () => {
  const id = (await findUserOfSession(here))?.session.id;
  const { items } = await done(loadSessions, { ...owner, sessionId: id }, {});
  expect(items.map((item) => [item.id === id, item.isCurrent]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

it("is in none of them when a program asks", async () => {
  const { items } = await done(loadSessions, owner, {});
  expect(items.map(({ isCurrent }) => isCurrent)).toEqual([false, false]);
});
