import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { given } from "@/prisma/seed/given";
import { type Client, clientFor } from "../client";
import { type Company, invitationOf, makeCompany, subjectsOf, wishesOf } from "../company";

let company: Company;
let client: Client;

beforeAll(async () => {
  company = await makeCompany("once");
  client = await clientFor(company.org.owner);
});

const post = (key: string, body: unknown, path = `/orgs/${company.org.slug}/teams`) =>
  client("POST", path, body, { headers: { "Idempotency-Key": key } });

describe("a key for doing something once", () => {
  it("refuses the same request again, and another one under the same key by another name", async () => {
    const key = randomUUID();
    expect((await post(key, { name: "First" })).status).toBe(201);
    const again = await post(key, { name: "First" });
    expect([again.status, again.json.code]).toEqual([409, "already_done"]);
    const other = await post(key, { name: "Second" });
    expect([other.status, other.json.code]).toEqual([409, "idempotency_key_reused"]);
    const elsewhere = await post(key, { name: "First" }, "/me/tokens");
    expect([elsewhere.status, elsewhere.json.code]).toEqual([409, "idempotency_key_reused"]);
  });

  it("is free again after a request that did nothing", async () => {
    const key = randomUUID();
    expect((await post(key, { name: "" })).status).toBe(422);
    expect((await post(key, { name: "Third" })).status).toBe(201);
  });

  it("keeps nothing that could be guessed from the outside", async () => {
    const key = "monday";
    const { owner } = company.org;
    const userId = owner.kind === "user" ? owner.userId : "";
    expect((await post(key, { name: "Fourth" })).status).toBe(201);
    const kept = await database().idempotencyKey.findMany();
    const path = `orgs/${company.org.slug}/teams`;
    const guesses = [
      `${userId}\n${key}`,
      `${path}\n{"name":"Fourth"}`,
      `POST\n${path}\n{"name":"Fourth"}`,
    ].map((text) => createHash("sha256").update(text).digest("hex"));
    const hashes = kept.flatMap((row) =>
      [row.keyHash, row.requestHash].map((hash) => Buffer.from(hash).toString("hex")),
    );
    expect(hashes.length).toBeGreaterThan(0);
    expect(hashes.filter((hash) => guesses.includes(hash))).toEqual([]);
  });

  it("is not noted for what a rater does", async () => {
    const round = await given.round({
      org: company.org,
      wishes: wishesOf(company),
      subjects: subjectsOf(company),
    });
    const { id } = await invitationOf(round, {
      subject: company.member.subject.id,
      rater: company.member.peer1.id,
    });
    const before = await database().idempotencyKey.count();
    const rater = await clientFor(company.caller.peer1);
    const decline = () =>
      rater("POST", `/invitations/${id}/decline`, undefined, { headers: { "Idempotency-Key": "declining" } });
    expect((await decline()).status).toBe(200);
    expect(await database().idempotencyKey.count()).toBe(before);
  });
});
