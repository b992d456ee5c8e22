import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { examineInstallation } from "@/lib/loaders/checkup";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { type LocalMailbox, openMailbox } from "@/tests/support/mailbox";
import { type Company, daysFrom, makeCompany, subjectsOf, wishesOf } from "./company";
import { type OtherInstallation, type Outcome, openInstallation, operate } from "./other-installation";
import { startJobProcess, until } from "./post-office";

let mailbox: LocalMailbox;
let secure: LocalMailbox;
let company: Company;
let round: GivenRound;

const PASSWORD = "hunter2-of-the-mail-server";

beforeAll(async () => {
  mailbox = await openMailbox();
  // With the certificate that comes with the server's library, and that nobody vouches for.
  secure = await openMailbox({ isSecure: true });
  company = await makeCompany("examined");
  round = await given.round({ org: company.org, subjects: subjectsOf(company), wishes: wishesOf(company) });
  // Its mail waits in the outbox; what is late is each test's own.
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
}, 60_000);
afterAll(() => Promise.all([mailbox.close(), secure.close()]));

const examine = (env: Record<string, string> = {}) =>
  operate(["doctor"], { ...process.env, SMTP_URL: mailbox.smtpUrl, ...env });
const line = ({ out }: Outcome, name: string): string =>
  out.split("\n").find((text) => text.slice(7).startsWith(`${name}: `)) ?? "";
const wrongIn = ({ out }: Outcome): string[] => out.split("\n").filter((text) => text.startsWith("WRONG"));

describe("an installation that is well", { timeout: 60_000 }, () => {
  it("is said to be, in one line for each check, while nothing runs", async () => {
    const outcome = await examine();
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^well {3}database: PostgreSQL 18\.\S+ answers$/),
      expect.stringMatching(/^well {3}migrations: all \d+ are applied$/),
      "well   clock: the database's and this machine's agree",
      "well   secret: AUTH_SECRET opens what 1 open round sealed",
      "well   job process: none runs, as the product does not, and nothing waits too long for one",
      "well   jobs: none fails again and again",
      "well   rounds: none is due",
      `well   mail: 127.0.0.1:${mailbox.port} says hello; nothing was sent`,
    ]);
    expect(mailbox.mails).toEqual([]);
  });

  it("knows a job process that lives", async () => {
    const jobs = startJobProcess({ SMTP_URL: mailbox.smtpUrl });
    await until(async () => line(await examine(), "job process").includes("it runs"), "it is seen");
    await jobs.end("SIGKILL");
    await until(async () => line(await examine(), "job process").includes("none runs"), "it is missed");
    await database().$executeRaw`delete from graphile_worker._private_jobs`;
  });
});

describe("mail", { timeout: 60_000 }, () => {
  const closedPort = async (): Promise<number> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  };

  it("is wrong where nobody answers, and no password is told", async () => {
    const port = await closedPort();
    const outcome = await examine({ SMTP_URL: `smtp://ada:${PASSWORD}@127.0.0.1:${port}` });
    expect(outcome).toMatchObject({ code: 1, err: "" });
    expect(wrongIn(outcome)).toEqual([
      expect.stringMatching(
        new RegExp(`^WRONG {2}mail: 127\\.0\\.0\\.1:${port} cannot be reached \\(E\\S+.*\\): check SMTP_URL`),
      ),
    ]);
    expect(outcome.out).not.toContain(PASSWORD);
  });

  it("is wrong where the server refuses the password, and well where it takes it", async () => {
    const server = new SMTPServer({
      disabledCommands: ["STARTTLS"],
      onAuth: ({ password }, _session, answer) =>
        password === PASSWORD ? answer(null, { user: "ada" }) : answer(new Error(`no ${password}`)),
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.server.address() as AddressInfo;
    const refused = await examine({ SMTP_URL: `smtp://ada:wrong-word@127.0.0.1:${port}` });
    expect(refused.code).toBe(1);
    expect(line(refused, "mail")).toMatch(
      /^WRONG .+ refuses the user or the password \(EAUTH 535\): check both/,
    );
    expect(refused.out).not.toContain("wrong-word");
    const taken = await examine({ SMTP_URL: `smtp://ada:${PASSWORD}@127.0.0.1:${port}` });
    expect(taken.code).toBe(0);
    expect(line(taken, "mail")).toMatch(/says hello and takes the user; nothing was sent$/);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it("is wrong where nobody vouches for the server", async () => {
    const outcome = await examine({ SMTP_URL: `smtp://localhost:${secure.port}` });
    expect(line(outcome, "mail")).toMatch(/^WRONG .+ nobody vouches for the certificate of localhost:\d+ /);
  });

  it("may stay on this machine where that is meant, and is missed where others come", async () => {
    const kept = await examine({ SMTP_URL: "", EMBEDDED: "1" });
    expect(line(kept, "mail")).toMatch(/^well .+ shown at \/mailbox/);
    const missed = await examine({ SMTP_URL: "" });
    expect(missed.code).toBe(1);
    expect(line(missed, "mail")).toMatch(/^WRONG .+ none leaves/);
  });
});

describe("jobs and rounds", { timeout: 60_000 }, () => {
  beforeEach(() => database().$executeRaw`delete from graphile_worker._private_jobs`);

  it("are wrong where mail waits and nobody works", async () => {
    await database().$executeRaw`
      select graphile_worker.add_job('send-invitations', '{}', run_at := now() - interval '1 hour')`;
    const outcome = await examine();
    expect(outcome.code).toBe(1);
    expect(line(outcome, "job process")).toMatch(
      /^WRONG .+ none runs, and 1 job of mail or release waits for more than 5 minutes: start the product/,
    );
  });

  it("are wrong where one fails again and again, with its reason on one line", async () => {
    await database().$executeRaw`
      select graphile_worker.add_job('send-link', '{}', run_at := now() + interval '1 hour')`;
    await database().$executeRaw`
      update graphile_worker._private_jobs set attempts = 2, last_error = E'the mail was not taken (EAUTH)\nat post.ts'`;
    expect((await examine()).code).toBe(0);
    await database().$executeRaw`update graphile_worker._private_jobs set attempts = 3`;
    const outcome = await examine();
    expect(outcome.code).toBe(1);
    expect(line(outcome, "jobs")).toMatch(
      /^WRONG .+ send-link \(1\): the mail was not taken \(EAUTH\)\. Mend/,
    );
    await database().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts`;
    expect(line(await examine(), "jobs")).toContain("send-link (1, given up)");
  });

  const where = () => ({ orgId_id: { orgId: company.org.orgId, id: round.roundId } });

  it("are wrong where a round is due and still open, or closed and not released", async () => {
    const { closesAt } = await database().round.findUniqueOrThrow({ where: where() });
    const now = new Date();
    await database().round.update({ where: where(), data: { closesAt: daysFrom(now, -0.01) } });
    const due = await examine();
    expect(due.code).toBe(1);
    expect(line(due, "rounds")).toMatch(
      /^WRONG .+ 1 round is due and not released: Spring \(The examined company\)\. start the product/,
    );
    await database().round.update({ where: where(), data: { closesAt, state: "closed", closedOn: now } });
    // Closed by hand a moment ago: its release is on its way.
    expect(line(await examine(), "rounds")).toBe("well   rounds: none is due");
    await database().$executeRaw`
      select graphile_worker.add_job('release-round', '{}', job_key := ${`release/${round.roundId}`})`;
    await database().$executeRaw`update graphile_worker._private_jobs set attempts = 1, last_error = 'no'`;
    expect(line(await examine(), "rounds")).toMatch(/^WRONG /);
    await database().round.update({ where: where(), data: { closedOn: null, state: "open" } });
  });
});

describe("what else can be wrong", { timeout: 60_000 }, () => {
  it("is a secret that does not open what open rounds sealed", async () => {
    const outcome = await examine({ AUTH_SECRET: "another-secret-of-forty-characters-or-so" });
    expect(outcome.code).toBe(1);
    expect(wrongIn(outcome)).toEqual([
      expect.stringMatching(
        /^WRONG {2}secret: AUTH_SECRET is not the one under which 1 round was opened: Spring/,
      ),
    ]);
    for (const secret of ["another-secret", process.env.AUTH_SECRET ?? ""])
      expect(outcome.out).not.toContain(secret);
  });

  it.each([
    [120_000, "behind"],
    [-120_000, "ahead of"],
  ])("is a machine whose clock is %i ms away", async (apart, words) => {
    const machine = new Date(Date.now() + apart);
    const { checks } = await done(examineInstallation, OPERATOR, {}, machine);
    const clock = checks.find(({ name }) => name === "clock");
    expect(clock).toMatchObject({ isWell: false });
    expect(clock?.says).toMatch(new RegExp(`^the database's is 1[12]\\d seconds ${words} this machine's`));
  });

  it("is a database that waits for its migrations, or knows later ones", async () => {
    const behind: OtherInstallation = await openInstallation();
    await behind.client.query(
      "delete from _prisma_migrations where migration_name = (select max(migration_name) from _prisma_migrations)",
    );
    const env = { ...behind.env, SMTP_URL: mailbox.smtpUrl };
    expect(line(await examine(env), "migrations")).toMatch(
      /^WRONG .+ 1 of \d+ are not applied: start the product/,
    );
    await behind.client.query("update _prisma_migrations set migration_name = '29991231_later'");
    expect(line(await examine(env), "migrations")).toMatch(/^WRONG .+ which this version does not know/);
    await behind.remove();
    const empty = await openInstallation({ isMigrated: false });
    const outcome = await examine({ ...empty.env, SMTP_URL: mailbox.smtpUrl });
    expect(wrongIn(outcome)).toEqual([
      expect.stringMatching(/^WRONG {2}migrations: \d+ of \d+ are not applied/),
    ]);
    await empty.remove();
  });

  it("is a database that does not answer, which keeps nobody from trying the mail", async () => {
    const nowhere = "postgresql://app:hunter2@127.0.0.1:1/nowhere";
    const outcome = await examine({ DATABASE_URL: nowhere });
    expect(outcome.code).toBe(1);
    expect(line(outcome, "database")).toMatch(/^WRONG .+ it stopped answering/);
    expect(line(outcome, "mail")).toMatch(/^well /);
    expect(outcome.out + outcome.err).not.toContain("hunter2");
  });
});

it("is the operator's alone", async () => {
  expect(await perform(examineInstallation, company.caller.owner, {})).toMatchObject({ kind: "not_found" });
});
