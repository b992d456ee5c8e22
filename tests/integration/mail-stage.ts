import { afterAll, beforeAll, beforeEach } from "vitest";
import { database } from "@/lib/data/database";
import type { Wish } from "@/prisma/seed/given";
import type { CaughtMail } from "@/tests/support/mailbox";
import { type Company, daysFrom, type Key, makeCompany } from "./company";
import { hurry, openPostOffice, type PostOffice } from "./post-office";

export const VISITOR = "visitor@guest.test";

export let office: PostOffice;
export let company: Company;
let count = 0;

/** A post office for a file, and before each test a new company of which no mail is on its way. */
export const stageFor = (name: string): void => {
  beforeAll(async () => {
    office = await openPostOffice();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    await database().$executeRaw`delete from graphile_worker._private_jobs`;
    company = await makeCompany(`${name}-${++count}`);
    await office.work();
  });
};

export const idOf = (key: Key) => company.member[key].id;
export const emailOf = (key: Key) => company.member[key].email;

/** A peer is asked. */
export const wish = (subject: Key, rater: Key): Wish => ({
  subject: idOf(subject),
  rater: idOf(rater),
  relationship: "peer",
});
/** Somebody from outside is asked. */
export const visitorAbout = (subject: Key): Wish => ({
  subject: idOf(subject),
  rater: VISITOR,
  relationship: "other",
});

/** That many days from now, at half past nine by the clock of the organisation, which is UTC here. */
export const morning = (days: number): Date =>
  new Date(`${daysFrom(new Date(), days).toISOString().slice(0, 10)}T09:30:00Z`);

/** What leaves now that its time has come, whatever the clock shows while the test runs. */
export const delivered = async (): Promise<CaughtMail[]> => {
  await hurry();
  return office.work();
};

/** As if what left had left ten days ago. */
export const letTenDaysPass = async (): Promise<void> => {
  await database().$executeRaw`update "SentMail" set day = day - 10`;
};
