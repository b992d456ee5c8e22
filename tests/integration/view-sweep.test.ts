import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { beforeAll, expect, it } from "vitest";
import { VIEWED } from "@/lib/data/audit";
import { database } from "@/lib/data/database";
import { sweepViews } from "@/lib/jobs/view-sweep";
import { loadBalance } from "@/lib/loaders/balance";
import { done, given } from "@/prisma/seed/given";
import { type Company, daysFrom, makeCompany, subjectsOf, wishesOf } from "./company";

let company: Company;
let place: { org: string; team: string; round: string };

beforeAll(async () => {
  company = await makeCompany("view-sweep");
  const { org, team } = company;
  const round = await given.round({ org, subjects: subjectsOf(company), wishes: wishesOf(company) });
  await given.release(round, daysFrom(new Date(), 1));
  place = { org: org.slug, team, round: round.roundId };
});

/** Whose looks at the team's page the audit log holds. */
const noted = async (): Promise<string[]> => {
  const entries = await database().auditEntry.findMany({
    where: { orgId: company.org.orgId, action: VIEWED, target: company.team },
    orderBy: { at: "asc" },
  });
  return entries.map(({ actor }) => actor);
};

const look = (who: "lead" | "owner") => done(loadBalance, company.caller[who], place);

it("writes with the next sweep what the last one could not write, once", async () => {
  await look("lead");
  await database().$executeRaw`alter table "AuditEntry" rename to "AuditEntryAway"`;
  await expect(sweepViews()).rejects.toThrow();
  await look("owner");
  await database().$executeRaw`alter table "AuditEntryAway" rename to "AuditEntry"`;
  expect(await noted()).toEqual([]);
  expect(await sweepViews()).toBe(2);
  expect(await sweepViews()).toBe(0);
  expect(await noted()).toHaveLength(2);
});

it.each(["SIGTERM", "SIGINT"] as const)(
  "writes the last looks as the web process is told to stop by %s",
  async (signal) => {
    const before = (await noted()).length;
    const asked = JSON.stringify({ caller: company.caller.lead, place });
    const child = spawn(process.execPath, ["--import", "tsx", "tests/support/looking.ts", asked], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    const [said] = await once(createInterface({ input: child.stdout }), "line");
    expect(said).toBe("looked");
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect((await noted()).length).toBe(before + 1);
  },
);
