import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { type GivenOrganisation, given } from "@/prisma/seed/given";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { clientFor, clientOf } from "./client";
import { makeCompany, subjectsOf, wishesOf } from "./company";

type Outcome = { code: number; out: string; err: string };

/** The command line as `npm run bothhats` runs it, once the database is there. */
const run = (...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    const nodeArgs = ["--import", "tsx", "lib/doors/command-line.ts", ...args];
    execFile(process.execPath, nodeArgs, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });

const field = ({ out }: Outcome, name: string) => new RegExp(`^${name}: (.+)$`, "m").exec(out)?.[1] ?? "";

describe("org create", { timeout: 60_000 }, () => {
  it("prints a link to sign in and a token, and both are the owner's", async () => {
    const outcome = await run("org", "create", "--name", "Acme & Sons", "--owner", "Ada@acme.test");
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const me = await clientOf(field(outcome, "token"))("GET", "/me");
    expect(me).toMatchObject({
      status: 200,
      json: { email: "ada@acme.test", orgs: [{ slug: "acme-sons", name: "Acme & Sons", role: "owner" }] },
    });
    const link = new URL(field(outcome, "signInLink"));
    expect([link.pathname, link.searchParams.get("email")]).toEqual(["/sign-in/confirm", "ada@acme.test"]);
    const kept = await database().verificationToken.findMany({ where: { identifier: "ada@acme.test" } });
    expect(kept).toHaveLength(1);
    expect(kept[0]!.token).not.toBe(link.searchParams.get("token"));
  });

  it("says in a sentence what is wrong, and does nothing", async () => {
    const before = await database().organisation.count();
    const outcome = await run("org", "create", "--name", "Nowhere", "--owner", "no address");
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toMatch(/owner: This is not a mail address/);
    expect(await database().organisation.count()).toBe(before);
  });
});

describe("token create", { timeout: 60_000 }, () => {
  it("prints a token alone, writes a mail to its owner and an audit entry where the owner belongs", async () => {
    const org = await given.organisation({ owner: { email: "olive@acme.test", name: "Olive" } });
    const outcome = await run("token", "create", "--email", "olive@acme.test");
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const owner = clientOf(outcome.out.trim());
    expect(await owner("GET", "/me")).toMatchObject({ status: 200, json: { email: "olive@acme.test" } });
    expect(await owner("GET", "/me/tokens")).toMatchObject({ json: { items: [{ origin: "operator" }] } });
    const audit = await owner("GET", `/orgs/${org.slug}/audit`);
    expect(audit.json.items).toContainEqual(
      expect.objectContaining({
        actor: "operator",
        action: "operator.token-create",
        target: "olive@acme.test",
      }),
    );
    const jobs = await database().$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where task_identifier = 'send-token-notice'`;
    expect(jobs.length).toBeGreaterThan(0);
  });
});

describe("member change", { timeout: 60_000 }, () => {
  it("corrects an address where a round about everybody keeps organisers from it", async () => {
    const company = await makeCompany("corrected");
    const { org, member, caller } = company;
    const everybody = [org.ownerId, ...Object.values(member).map(({ id }) => id)];
    await given.round({ org, subjects: everybody.filter((id) => id !== member.bystander.id), isOpen: false });
    const { id, email } = member.bystander;
    const owner = await clientFor(caller.owner);
    const address = { email: "new@acme.test" };
    expect(await owner("PATCH", `/orgs/${org.slug}/members/${id}`, address)).toMatchObject({
      status: 409,
      json: { code: "address_fixed" },
    });
    const outcome = await run(
      "member",
      "change",
      "--org",
      org.slug,
      "--member",
      id,
      "--email",
      address.email,
    );
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const { items } = (await owner("GET", `/orgs/${org.slug}/members?limit=100`)).json as {
      items: unknown[];
    };
    expect(items).toContainEqual(expect.objectContaining({ id, ...address }));
    expect(JSON.stringify(items)).not.toContain(email);
  });
});

describe("member import and round close", { timeout: 60_000 }, () => {
  let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
  });
  afterAll(() => folder.remove());

  it("do what the screens do", async () => {
    const company = await makeCompany("commanded");
    const org: GivenOrganisation = company.org;
    const file = path.join(folder.folder, "people.csv");
    await writeFile(file, "\ufeffemail,name\nzoe@acme.test,Zoë\n");
    expect(await run("member", "import", file, "--org", org.slug)).toMatchObject({ code: 0, err: "" });
    const owner = await clientFor(company.caller.owner);
    expect((await owner("GET", `/orgs/${org.slug}/members?search=zoe`)).json.items).toHaveLength(1);

    const round = await given.round({ org, subjects: subjectsOf(company), wishes: wishesOf(company) });
    const closed = await run("round", "close", "--org", org.slug, "--round", round.roundId);
    expect(closed).toMatchObject({ code: 0, err: "" });
    const shown = await owner("GET", `/orgs/${org.slug}/rounds/${round.roundId}`);
    expect(shown.json.state).toMatch(/closed|released/);
    const elsewhere = await run("round", "close", "--org", "nowhere", "--round", round.roundId);
    expect(elsewhere).toMatchObject({ code: 1, out: "" });
  });
});

it.each([
  [
    ["nowhere/people.csv"],
    "nowhere/people.csv cannot be read (ENOENT): give the path of a file that is there.",
  ],
  [[], "Say which file to read: npm run bothhats -- member import FILE --org …"],
])("says in a sentence that there is no file to read: %j", { timeout: 60_000 }, async (file, sentence) => {
  const org = await given.organisation({ owner: { email: "fiona@acme.test", name: "Fiona" } });
  const outcome = await run("member", "import", ...file, "--org", org.slug);
  expect(outcome).toEqual({ code: 1, out: "", err: `${sentence}\n` });
});

it("lists its commands to whoever asks for something else", { timeout: 60_000 }, async () => {
  const outcome = await run("org", "destroy");
  expect(outcome).toMatchObject({ code: 2, out: "" });
  for (const words of ["org create", "token create", "member import", "member change", "round close"])
    expect(outcome.err).toContain(`  ${words}: `);
});
