import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { LEFT_BEHIND, TRAVELLING } from "@/lib/data/backup-table";
import { database } from "@/lib/data/database";
import { enqueue } from "@/lib/data/jobs";
import { everyCall } from "@/lib/doors/any-call";
import { OPERATOR_CALLS } from "@/lib/doors/operator-calls";
import { makeBackup } from "@/lib/operations/backup";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { answerAll } from "./company";
import { type OtherInstallation, openInstallation, operate, rowsOf } from "./other-installation";
import { startJobProcess, until } from "./post-office";
import { makeTenant, type Tenant } from "./two-companies";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let tenant: Tenant;
let file: string;
let text: string;
let here: pg.Client;

const TOKEN = "a-link-by-which-somebody-signs-in";

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  file = path.join(folder.folder, "first.backup");
  tenant = await makeTenant("travels");
  await answerAll(tenant.open);
  const { userId } = await database()
    .user.findFirstOrThrow()
    .then(({ id }) => ({ userId: id }));
  await database().verificationToken.create({
    data: { identifier: "ada@acme.test", token: TOKEN, expires: new Date(Date.now() + 60_000) },
  });
  await database().keptMail.create({
    data: { to: "ada@acme.test", subject: "kept-mail-subject", text: TOKEN, html: TOKEN },
  });
  await database().session.create({
    data: { sessionToken: "a-session-of-somebody", userId, expires: new Date(Date.now() + 60_000) },
  });
  await database().idempotencyKey.create({
    data: {
      keyHash: Buffer.from("a-key-of-a-request"),
      requestHash: Buffer.from("hash"),
      expiresAt: new Date(Date.now() + 60_000),
    },
  });
  await enqueue("send-sign-in", { email: "ada@acme.test", url: TOKEN }, "sign-in/ada");
  await database().reminderStop.create({
    data: { orgId: tenant.company.org.orgId, email: "ada@acme.test" },
  });
  // What a text can hold that COPY or JSON would take for something else.
  await database().organisation.update({
    where: { id: tenant.company.org.orgId },
    data: { name: 'A \\. "quoted"\n\\.\n\ttab, Zoë & 日本 \\N' },
  });
  here = new pg.Client(process.env.DATABASE_URL);
  await here.connect();
}, 120_000);
afterAll(async () => {
  await here.end();
  await folder.remove();
});

const jobsOf = async (client: pg.Client) => {
  const { rows } = await client.query(
    `select t.identifier, j.payload::text, j.key, j.run_at, j.priority, j.max_attempts
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier like 'send-%' order by key`,
  );
  return rows as { identifier: string; key: string }[];
};

describe("a table", () => {
  it("either travels or is left behind on purpose", async () => {
    const { rows } = await here.query<{ name: string }>(
      `select relname::text as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'`,
    );
    const decided = [...TRAVELLING, ...Object.keys(LEFT_BEHIND)].sort();
    expect(decided).toEqual(rows.map(({ name }) => name).sort());
    expect(new Set(decided).size).toBe(decided.length);
  });

  it("travels after whatever it points at, and points at nothing that stays", async () => {
    const { rows } = await here.query<{ name: string; target: string }>(
      `select conrelid::regclass::text as name, confrelid::regclass::text as target from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    const bare = (name: string) => name.replaceAll('"', "");
    const place = (name: string) => (TRAVELLING as readonly string[]).indexOf(bare(name));
    const travelling = rows.filter(({ name }) => place(name) >= 0);
    expect(travelling.length).toBeGreaterThan(30);
    const early = travelling.filter(({ name, target }) => place(target) < 0 || place(target) > place(name));
    expect(early).toEqual([]);
  });
});

describe("a backup", { timeout: 60_000 }, () => {
  it("is made by the operator's command, which says what is in it", async () => {
    const outcome = await operate(["backup", file]);
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out).toContain(`into ${file} (`);
    expect(outcome.out).toMatch(/^It holds sealed answers of 1 round: Spring .+ delete it soon/m);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    text = gunzipSync(readFileSync(file)).toString("utf8");
    const head = JSON.parse(text.slice(0, text.indexOf("\n")));
    expect(head).toMatchObject({ bothhatsBackup: 1, version: "0.1.0" });
    expect(head.migrations.length).toBeGreaterThan(10);
  });

  it("holds every table that travels, and has rows of each to try", async () => {
    const { rows } = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "").end;
    expect(Object.keys(rows).sort()).toEqual([...TRAVELLING, "waiting mail"].sort());
    expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
  });

  it("holds neither the secret nor anything by which somebody could come in", () => {
    expect(text).not.toContain(process.env.AUTH_SECRET);
    for (const key of [TOKEN, "a-session-of-somebody", "kept-mail-subject", "send-sign-in"])
      expect(text).not.toContain(key);
    expect(text).not.toContain(Buffer.from("a-key-of-a-request").toString("hex"));
  });

  it("never takes the place of another file", async () => {
    const before = statSync(file);
    const outcome = await perform(makeBackup, OPERATOR, { file });
    expect(outcome).toMatchObject({ ok: false, code: "file_exists" });
    expect(statSync(file)).toEqual(before);
  });

  it("says in a sentence where it cannot be written", async () => {
    const nowhere = path.join(folder.folder, "nowhere", "a.backup");
    const outcome = await perform(makeBackup, OPERATOR, { file: nowhere });
    expect(outcome).toMatchObject({
      ok: false,
      detail: `${nowhere} cannot be written (ENOENT): choose another place for it.`,
    });
  });

  it("leaves nothing behind where it is stopped half-way", async () => {
    const third = path.join(folder.folder, "third.backup");
    const held = new pg.Client(process.env.DATABASE_URL);
    await held.connect();
    await held.query(`begin; lock table "ReminderStop" in access exclusive mode`);
    const args = ["--import", "tsx", "lib/doors/command-line.ts", "backup", third];
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const halves = () => readdirSync(folder.folder).filter((name) => name.startsWith("third"));
    await until(() => halves().length > 0, "it is being written");
    expect(halves()).toEqual([expect.stringMatching(/^third\.backup\.\w+\.unfinished$/)]);
    child.kill("SIGTERM");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGTERM");
    expect(halves()).toEqual([]);
    await held.query("rollback");
    await held.end();
  });

  it("is not made of a database in which nothing is yet", async () => {
    const empty = await openInstallation({ isMigrated: false });
    const outcome = await empty.run("backup", path.join(folder.folder, "none.backup"));
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toBe("There is nothing here yet: the first start makes the tables.\n");
    await empty.remove();
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    const second = path.join(folder.folder, "second.backup");
    const count = async () => (await here.query(`select count(*)::int as n from "AuditEntry"`)).rows[0].n;
    const before = await count();
    const held = new pg.Client(process.env.DATABASE_URL);
    await held.connect();
    // The last tables wait for this lock; what is committed before it is given back is newer than the backup.
    await held.query(`begin; lock table "ReminderStop" in access exclusive mode`);
    const making = perform(makeBackup, OPERATOR, { file: second });
    await until(async () => {
      const { rowCount } = await here.query(
        `select from pg_locks where not granted and relation = '"ReminderStop"'::regclass`,
      );
      return (rowCount ?? 0) > 0;
    }, "the backup waits");
    await held.query(
      `insert into "ReminderStop" ("orgId", email) select id, 'late@acme.test' from "Organisation"`,
    );
    await held.query("commit");
    await held.end();
    expect(await making).toMatchObject({ ok: true });
    expect(gunzipSync(readFileSync(second)).toString("utf8")).not.toContain("late@acme.test");
    await here.query(`delete from "ReminderStop" where email = 'late@acme.test'`);
    expect(await count()).toBe(before);
  });
});

describe("a backup that is restored elsewhere", { timeout: 120_000 }, () => {
  let other: OtherInstallation;
  beforeAll(async () => {
    other = await openInstallation({ secret: process.env.AUTH_SECRET ?? "" });
  });
  afterAll(() => other.remove());

  it("asks first whether its open round may have been released since", async () => {
    const outcome = await other.run("restore", file);
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toMatch(/1 round was not released: Spring/);
    expect(outcome.err).toContain("--openRounds cancel");
    expect((await rowsOf(other.client, ["Organisation"])).Organisation).toEqual([]);
  });

  it("says what came back", async () => {
    const outcome = await other.run("restore", file, "--openRounds", "keep");
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out).toMatch(/^Restored 1 organisation, 12 members and 3 rounds, as they were on /);
    expect(outcome.out).toMatch(/mails? that waited then will be sent/);
  });

  it("is the same, row for row, and the mail that waits too", async () => {
    expect(await rowsOf(other.client, TRAVELLING)).toEqual(await rowsOf(here, TRAVELLING));
    const sent = (await jobsOf(here)).filter(({ identifier }) => identifier !== "send-sign-in");
    expect(sent.length).toBeGreaterThan(0);
    expect(await jobsOf(other.client)).toEqual(sent);
  });

  it("has nothing of what stays behind", async () => {
    const left = await rowsOf(other.client, Object.keys(LEFT_BEHIND));
    expect(Object.values(left).flat()).toEqual([]);
    for (const [table, rows] of Object.entries(await rowsOf(here, Object.keys(LEFT_BEHIND))))
      expect(rows.length, table).toBeGreaterThan(0);
  });

  it("is not put into an installation that has anything", async () => {
    const before = await rowsOf(other.client, TRAVELLING);
    const outcome = await other.run("restore", file, "--openRounds", "keep");
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toMatch(
      /^This installation holds 1 organisation and 12 accounts already, .+ make an empty database/,
    );
    expect(await rowsOf(other.client, TRAVELLING)).toEqual(before);
  });

  it("goes on: its open round is closed and released", async () => {
    const { roundId } = tenant.open;
    const closed = await other.run("round", "close", "--org", "travels", "--round", roundId);
    expect(closed).toMatchObject({ code: 0, err: "" });
    const jobs = startJobProcess({ ...other.env, SMTP_URL: "smtp://127.0.0.1:1" });
    const state = async () => {
      const { rows } = await other.client.query(`select state from "Round" where id = $1`, [roundId]);
      return rows[0].state;
    };
    await until(async () => (await state()) === "released", "the round is released");
    await jobs.end("SIGKILL");
    const left = await rowsOf(other.client, ["RoundKey", "Ballot"]);
    expect(left).toEqual({ RoundKey: [], Ballot: [] });
    const { rows } = await other.client.query(
      `select report->'blocks' as blocks from "Snapshot" where "roundId" = $1 and "memberId" = $2`,
      [roundId, tenant.company.member.subject.id],
    );
    expect(rows[0].blocks).toMatchObject([{ size: expect.any(Number) }]);
  });
});

describe("a backup that comes back with its open rounds cancelled", { timeout: 120_000 }, () => {
  let other: OtherInstallation;
  beforeAll(async () => {
    other = await openInstallation();
  });
  afterAll(() => other.remove());

  it("is refused under another secret, with the mend", async () => {
    const outcome = await other.run("restore", file, "--openRounds", "keep");
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toMatch(
      /^AUTH_SECRET is not the one .+ set AUTH_SECRET to that of then, or say --openRounds cancel/,
    );
    expect((await rowsOf(other.client, ["User"])).User).toEqual([]);
  });

  it("has neither keys nor answers, and leaves released reports as they are", async () => {
    const outcome = await other.run("restore", file, "--openRounds", "cancel");
    expect(outcome).toMatchObject({ code: 0, err: "" });
    expect(outcome.out).toContain("1 round came back cancelled, without answers");
    expect(outcome.out).toContain("AUTH_SECRET is another one than then");
    const same = TRAVELLING.filter(
      (table) => !["Round", "RoundKey", "Ballot", "SentMail", "AuditEntry"].includes(table),
    );
    expect(await rowsOf(other.client, same)).toEqual(await rowsOf(here, same));
    expect(await rowsOf(other.client, ["RoundKey", "Ballot"])).toEqual({ RoundKey: [], Ballot: [] });
    const { rows } = await other.client.query(`select id, state from "Round" order by state`);
    expect(rows).toEqual([
      { id: tenant.open.roundId, state: "cancelled" },
      { id: tenant.draft.roundId, state: "nominating" },
      { id: tenant.released.roundId, state: "released" },
    ]);
    const told = await other.client.query(
      `select actor, target from "AuditEntry" where action = 'round.cancel'`,
    );
    expect(told.rows).toEqual([{ actor: "operator", target: tenant.open.roundId }]);
    const mail = await other.client.query(`select from "SentMail" where "roundId" = $1`, [
      tenant.open.roundId,
    ]);
    expect(mail.rowCount).toBe(0);
  });
});

it("can be had at no other door than the command line", () => {
  expect(OPERATOR_CALLS.map(({ rest }) => rest)).toEqual(OPERATOR_CALLS.map(() => undefined));
  const elsewhere = everyCall.map(([, { name }]) => name);
  expect(OPERATOR_CALLS.filter(({ name }) => elsewhere.includes(name))).toEqual([]);
  expect(OPERATOR_CALLS.map(({ permission }) => permission)).toEqual(
    OPERATOR_CALLS.map(() => "installation.operate"),
  );
  expect(existsSync(file)).toBe(true);
});
