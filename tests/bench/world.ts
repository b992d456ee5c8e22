import type { Invitation } from "@/lib/data/invitations";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { sealAll } from "../support/ballots";
import { whenMailIsSent } from "./quiet";
import { cookieOf } from "./sign-in";

/** Others who are asked about each subject, beside the subject. */
export const RATERS = 8;
/** People of the team whose page is read. */
const DEPARTMENT = 200;
const DAY = 86_400_000;

const every = <T>(keys: readonly { key: string }[], make: (at: number) => T): Record<string, T> =>
  Object.fromEntries(keys.map(({ key }, at) => [key, make(at)]));

/** A form's worth of answers, like what a person sends. */
export const answersOf = (seed: number) => ({
  skills: every(STANDARD_FRAMEWORK.skills, (at) => (1 + ((seed * 7 + at * 3) % 5)) as 1 | 2 | 3 | 4 | 5),
  dimensions: every(STANDARD_FRAMEWORK.dimensions, (at) => (((seed + at) % 7) - 3) as -3 | 0 | 3),
  comments: { keep: "Keep asking what we need before you offer a solution." },
});

/** Everybody is rated by themself and by the next eight in a ring, all as peers. */
export const ring = (ids: readonly string[]): Wish[] =>
  ids.flatMap((subject, at) =>
    Array.from({ length: 1 + RATERS }, (_, step) => ({
      subject,
      rater: ids[(at + step) % ids.length] ?? subject,
      relationship: step === 0 ? ("self" as const) : ("peer" as const),
    })),
  );

/** The page of a whole organisation in one round, and who reads it. */
export const wholePage = async ({ org, roundId }: GivenRound): Promise<{ path: string; cookie: string }> => ({
  path: `/o/${org.slug}/teams/${roundId}/${org.orgId}`,
  cookie: await cookieOf(org.owner),
});

export type World = {
  slug: string;
  orgId: string;
  released: GivenRound;
  open: GivenRound;
  people: number;
  invitations: number;
  /** a subject with a report, and a rater with forms to give */
  reader: { memberId: string; email: string; cookie: string };
  rater: { cookie: string; invitations: Invitation[] };
  /** a team that the reader manages */
  department: string;
  release: { milliseconds: number; megabytes: number };
};

const measured = async (work: () => Promise<void>): Promise<World["release"]> => {
  const start = performance.now();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  await work();
  clearInterval(watch);
  return { milliseconds: performance.now() - start, megabytes: peak / 1_048_576 };
};

/** So many released rounds of the same people before, each as far from the next as rounds have to be. */
const makeHistory = async (
  org: GivenRound["org"],
  wishes: readonly Wish[],
  rounds: number,
  now: Date,
): Promise<void> => {
  for (let back = rounds; back > 0; back -= 1) {
    const opened = new Date(now.getTime() - back * 75 * DAY);
    const closesAt = new Date(opened.getTime() + DAY);
    const round = await given.round({ org, wishes, name: `Before ${back}`, now: opened, closesAt });
    await sealAll(round, (at) => answersOf(at + back));
    await given.release(round, new Date(opened.getTime() + DAY / 2));
  }
};

/**
 * An organisation with a released round of `people` subjects with eight raters each, and an open one like it; with as
 * many released before as are asked for.
 */
export const makeWorld = async (people: number, before = 0): Promise<World> => {
  const org = await given.organisation({ name: "Bench", slug: "bench" });
  const entries = Array.from({ length: people - 1 }, (_, at) => ({
    email: `person-${at}@bench.test`,
    name: `Person ${at}`,
    title: null,
    managerEmail: null,
    teams: [`Team ${at % Math.ceil(people / 10)}`],
  }));
  const members = [...(await given.people(org, entries)).values()];
  const wishes = ring(members.map(({ id }) => id));
  const now = new Date();
  const [reader] = members;
  if (!reader) throw new Error("nobody to read");
  const department = await given.team(org, {
    name: "Department",
    managers: [reader.id],
    members: members.slice(0, DEPARTMENT).map(({ id }) => id),
  });
  await makeHistory(org, wishes, before, now);
  const released = await given.round({ org, wishes });
  const roster = await given.roster(released);
  for (const [at, invitation] of roster.entries()) await given.answers(released, invitation, answersOf(at));
  await whenMailIsSent();
  const release = await measured(() => given.release(released));
  const open = await given.round({ org, wishes, closesAt: new Date(now.getTime() + 75 * DAY) });
  const cookie = await cookieOf(await given.callerOf(reader.email));
  const owed = (await given.roster(open)).filter(({ raterId }) => raterId === reader.id);
  return {
    slug: org.slug,
    orgId: org.orgId,
    released,
    open,
    people: members.length,
    invitations: roster.length,
    reader: { memberId: reader.id, email: reader.email, cookie },
    rater: { cookie, invitations: owed },
    department: department.id,
    release,
  };
};
