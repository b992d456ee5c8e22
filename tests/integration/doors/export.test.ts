import { expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { loadExport } from "@/lib/loaders/export";
import { given } from "@/prisma/seed/given";
import { clientFor, clientOf } from "../client";

it("sends everything as a file with the organisation's address and its day, for nobody's cache", async () => {
  const org = await given.organisation({ slug: "far-away" });
  await database().organisation.update({
    where: { id: org.orgId },
    data: { timeZone: "Pacific/Kiritimati" },
  });
  const ask = await clientFor(org.owner);
  const { status, headers, json } = await ask("GET", "/orgs/far-away/export");
  const day = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("application/json");
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("content-disposition")).toContain(`attachment; filename="far-away-${day}.json"`);
  expect(json).toMatchObject({ version: 1, day, organisation: { slug: "far-away" }, rounds: [], audit: [] });
});

it("is for members of the organisation alone", async () => {
  const org = await given.organisation({ slug: "closed-house" });
  const { owner: stranger } = await given.organisation({ slug: "next-door" });
  expect(await (await clientFor(stranger))("GET", "/orgs/closed-house/export")).toMatchObject({
    status: 404,
    json: { code: "not_found" },
  });
  expect((await clientOf(null)("GET", "/orgs/closed-house/export")).status).toBe(401);
  const result = await perform(loadExport, org.owner, { org: "closed-house" });
  expect(result).toMatchObject({ ok: true, value: { members: [{ role: "owner" }] } });
});

it("gives a visitor the demo company, and no other", async () => {
  const demo = await given.organisation({ slug: "made-up" });
  await database().organisation.update({ where: { id: demo.orgId }, data: { isDemo: true } });
  const real = await given.organisation({ slug: "for-real" });
  const visitor = { ...demo.owner, isDemo: true } as typeof demo.owner;
  expect(await perform(loadExport, visitor, { org: "made-up" })).toMatchObject({ ok: true });
  expect(await perform(loadExport, visitor, { org: "for-real" })).toMatchObject({ kind: "not_found" });
  const astray = { ...real.owner, isDemo: true } as typeof real.owner;
  expect(await perform(loadExport, astray, { org: "for-real" })).toMatchObject({ kind: "not_found" });
});

it("is asked for a few times in a row, and then has to wait, while other reads go on", async () => {
  const { owner, slug } = await given.organisation();
  const ask = await clientFor(owner);
  const replies = [];
  for (let at = 0; at < 6; at += 1) replies.push(await ask("GET", `/orgs/${slug}/export`));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(replies[5]!.json).toMatchObject({ code: "too_many" });
  expect(Number(replies[5]!.headers.get("retry-after"))).toBeGreaterThan(60);
  expect((await ask("GET", `/orgs/${slug}`)).status).toBe(200);
});
