import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { type Client, clientFor } from "./client";
import { type Company, makeCompany } from "./company";
import { expectProblem } from "./problem";

let company: Company;

beforeAll(async () => {
  company = await makeCompany("sent-twice");
});

describe("a request that is sent twice", () => {
  const path = () => `/orgs/${company.org.slug}/teams`;
  const add = (send: Client, key: string, name: string) =>
    send("POST", path(), { name }, { headers: { "Idempotency-Key": key } });

  it("is carried out once", async () => {
    const owner = await clientFor(company.caller.owner);
    const replies = await Promise.all([1, 2, 3].map(() => add(owner, "key-1", "Once")));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const codes = [];
    for (const name of ["Once", "Once more"]) {
      const repeated = await add(owner, "key-1", name);
      expectProblem(repeated, 409);
      codes.push(repeated.json.code);
    }
    expect(codes).toEqual(["already_done", "idempotency_key_reused"]);
    expect(await add(owner, "key-2", "Once more")).toMatchObject({ status: 201 });
  });

  it("may be tried again after it was refused, and another's key is another key", async () => {
    const owner = await clientFor(company.caller.owner);
    expectProblem(await add(owner, "key-3", ""), 422);
    expect(await add(owner, "key-3", "Third")).toMatchObject({ status: 201 });
    const admin = await clientFor(company.caller.admin);
    expect(await add(admin, "key-3", "Fourth")).toMatchObject({ status: 201 });
  });

  it("leaves nothing of what it said", async () => {
    const owner = await clientFor(company.caller.owner);
    await add(owner, "a-telling-key", "A telling name");
    const kept = await database().$queryRaw<{ row: string }[]>`select k::text as row from "IdempotencyKey" k`;
    expect(kept.filter(({ row }) => /telling/.test(row))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });
});
