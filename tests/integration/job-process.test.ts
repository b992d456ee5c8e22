import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { closeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { answerAll, type Company, KEYS, makeCompany, subjectsOf, wishesOf } from "./company";

let company: Company;
let round: GivenRound;
let smtp: SMTPServer;

beforeAll(async () => {
  // Puts everybody off, and says whom: as mail servers do.
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, callback) =>
      callback(Object.assign(new Error(`4.7.1 <${address}>: Greylisted`), { responseCode: 451 })),
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  company = await makeCompany("job-process");
  round = await given.round({ org: company.org, subjects: subjectsOf(company), wishes: wishesOf(company) });
  await answerAll(round);
  await done(closeRound, company.caller.owner, { org: company.org.slug, round: round.roundId });
});

afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

const waitFor = async (isDone: () => Promise<boolean>) => {
  for (const until = Date.now() + 120_000; !(await isDone()); await sleep(100))
    if (Date.now() > until) throw new Error("the job process did not get that far");
};

const isReleased = async () =>
  (await database().round.findFirstOrThrow({ where: { id: round.roundId } })).state === "released";
const failures = async () => {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker.jobs where last_error is not null and key like 'report-ready/%'`;
  return row?.count ?? 0;
};

const sweeps = async () =>
  (
    await database().$queryRaw<{ identifier: string }[]>`
      select identifier from graphile_worker._private_known_crontabs order by 1`
  ).map(({ identifier }) => identifier);

it("releases a closed round, stops when asked, and its log names nobody whose mail failed", {
  timeout: 300_000,
}, async () => {
  const { port } = smtp.server.address() as AddressInfo;
  const env = { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}`, NODE_ENV: "production" as const };
  const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  try {
    await waitFor(isReleased);
    // It calls the sweeps by its own clock.
    expect(await sweeps()).toEqual(["free-lost-jobs", "remind", "sweep"]);
    await waitFor(async () => (await failures()) === subjectsOf(company).length);
  } finally {
    child.kill("SIGTERM");
  }
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  const log = Buffer.concat(said).toString("utf8");
  expect(log).toContain("job process:");
  const people = KEYS.map((key) => company.member[key]);
  const traces = people.flatMap(({ id, name, email }) => [id, name, email]);
  expect(traces.filter((trace) => log.includes(trace))).toEqual([]);
  expect(log).not.toContain(round.roundId);
  expect(log).not.toMatch(/remark|"skills"/);
});
