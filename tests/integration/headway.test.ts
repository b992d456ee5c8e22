import { beforeAll, describe, expect, it } from "vitest";
import { MAKERS } from "@/components/document/makers";
import { restDoor } from "@/lib/doors/rest";
import { IMPORT_STAGES } from "@/lib/schemas/member-import";
import { type GivenOrganisation, given } from "@/prisma/seed/given";
import { clientOf, tokenOf } from "./client";
import { type Company, makeCompany } from "./company";
import { undone } from "./two-companies";

// A call that takes long says how far it has come, line by line, and at last what it would have answered at once.

type Step = { stage: string; done: number; total: number };
type End = { status: number; body: Record<string, unknown> };

const LINES = { Accept: "application/x-ndjson" };

const linesOf = (text: string): { steps: Step[]; end: End } => {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  return { steps: lines.slice(0, -1) as Step[], end: lines.at(-1) as End };
};

const HEADER = "email,name,title,manager_email,teams";
const PEOPLE = 2_300;
const list = [
  HEADER,
  ...Array.from(
    { length: PEOPLE },
    (_, at) => `p${at}@acme.test,Person ${at},,${at > 0 ? "p0@acme.test" : ""},Team ${at % 9}`,
  ),
].join("\n");

describe("a long list of people", () => {
  let org: GivenOrganisation;
  let token: string | null;

  beforeAll(async () => {
    org = await given.organisation();
    token = await tokenOf(org.owner);
  });

  const path = (query = "") => `/orgs/${org.slug}/members/import${query}`;
  const send = (csv: string, headers: Record<string, string>, query = "") =>
    clientOf(token)("POST", path(query), undefined, {
      raw: csv,
      headers: { "Content-Type": "text/csv", ...headers },
    });
  const count = async (): Promise<unknown> =>
    (await clientOf(token)("GET", `/orgs/${org.slug}/members?limit=2`)).json.nextCursor;

  it("is told stage by stage, never back, each up to its end", async () => {
    await undone(async () => {
      const { steps, end } = linesOf((await send(list, LINES)).text);
      expect([...new Set(steps.map(({ stage }) => stage))]).toEqual([...IMPORT_STAGES]);
      for (const stage of IMPORT_STAGES) {
        const dones = steps.filter((step) => step.stage === stage).map(({ done }) => done);
        expect(dones).toEqual([...dones].sort((a, b) => a - b));
        expect(dones.length).toBeGreaterThan(1);
      }
      for (const stage of ["checking", "writing", "joining"])
        expect(steps.filter((step) => step.stage === stage).at(-1)).toEqual({
          stage,
          done: PEOPLE,
          total: PEOPLE,
        });
      expect(end).toMatchObject({ status: 200, body: { written: true, counts: { new: PEOPLE } } });
    });
  });

  it("ends with the answer that comes at once where nobody asks for lines", async () => {
    const plain = await send(list, {}, "?dryRun=true");
    const { end } = linesOf((await send(list, LINES, "?dryRun=true")).text);
    expect(end).toEqual({ status: plain.status, body: plain.json });
  });

  it("comes at once where lines are less welcome than one answer, or not at all", async () => {
    for (const Accept of ["application/json, application/x-ndjson;q=0.5", "application/x-ndjson;q=0, */*"]) {
      const { status, headers } = await send(`${HEADER}\nsolo@acme.test,Solo,,,`, { Accept }, "?dryRun=true");
      expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
    }
  });

  it("says at the end what is wrong with it, with the status that it has", async () => {
    const wrong = await send(`${HEADER}\n"p1@acme.test,never closed`, LINES);
    expect(linesOf(wrong.text).end).toMatchObject({ status: 422, body: { code: "invalid" } });
    expect(await count()).toBeNull();
  });

  it("is refused as ever where it does not even begin", async () => {
    const foreign = await clientOf(token)("POST", "/orgs/nowhere/members/import", undefined, {
      raw: list,
      headers: { "Content-Type": "text/csv", ...LINES },
    });
    expect([foreign.status, foreign.json.code]).toEqual([404, "not_found"]);
  });

  it("is written as a whole though whoever sent it has gone away", async () => {
    const request = new Request(`http://localhost:3000/api/v1${path()}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/csv", ...LINES },
      body: list,
    });
    const response = await restDoor(request, ["orgs", org.slug, "members", "import"], MAKERS);
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    await expect.poll(count, { timeout: 20_000 }).not.toBeNull();
    expect((await send(list, {}, "?dryRun=true")).json.counts).toMatchObject({ unchanged: PEOPLE });
  });
});

describe("a plan that is accepted", () => {
  let company: Company;
  let place: string;

  beforeAll(async () => {
    company = await makeCompany("headway");
    const { org, member } = company;
    const members = Object.values(member).map(({ id }) => id);
    await given.team(org, { name: "Everybody", members });
    const { roundId } = await given.round({ org, subjects: members, isOpen: false });
    place = `/orgs/${org.slug}/rounds/${roundId}`;
  });

  it("counts subjects and nothing that is about whoever asks", async () => {
    const ask = async (who: "admin" | "owner") => {
      const client = clientOf(await tokenOf(company.caller[who]));
      return undone(async () => {
        const limits = { peersPerSubject: 3, maxPerRater: 20 };
        return linesOf(
          (await client("POST", `${place}/invitations/propose`, limits, { headers: LINES })).text,
        );
      });
    };
    const [admin, owner] = [await ask("admin"), await ask("owner")];
    expect(owner.end.body.added).toBeGreaterThan(0);
    expect(admin.end.body.added).toBeLessThan(owner.end.body.added as number);
    expect(admin.steps).toEqual(owner.steps);
    const total = admin.steps[0]!.total;
    expect(admin.steps).toEqual([
      { stage: "choosing", done: 0, total },
      { stage: "writing", done: 0, total },
      { stage: "writing", done: total, total },
    ]);
  });

  it("may be looked at in lines too", async () => {
    const client = clientOf(await tokenOf(company.caller.owner));
    const { text } = await client("POST", `${place}/plan`, {}, { headers: LINES });
    const plain = await client("POST", `${place}/plan`, {});
    const { steps, end } = linesOf(text);
    expect(steps.map(({ stage }) => stage)).toEqual(["choosing"]);
    expect(end).toEqual({ status: 200, body: plain.json });
  });
});
