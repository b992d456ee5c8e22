import { reading } from "@/lib/access/call";
import type { SystemScope } from "@/lib/access/scope";
import {
  checkRoundKeys,
  hasTables,
  type JobState,
  listOverdueRounds,
  readJobs,
  readServer,
  type Server,
} from "@/lib/data/checkup";
import { listMigrations } from "@/lib/data/migrations";
import { counted, listed, plainLine } from "@/lib/domain/listing";
import { keepsMail } from "@/lib/env";
import { ok } from "@/lib/errors";
import { greetMailServer } from "@/lib/mail/transport";
import { type Check, checkupInput, checkupOutput, lineOf } from "@/lib/schemas/checkup";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The sweep comes by every minute, and a release takes ten at the most. */
const LATE = 5 * MINUTE;
const LONGEST_RELEASE = 15 * MINUTE;
const CLOCKS_APART_MOST = 10_000;
const WORDS_MOST = 160;

const well = (name: string, says: string): Check => ({ name, isWell: true, says });
const wrong = (name: string, says: string): Check => ({ name, isWell: false, says });

const START = "start the product (`npm start`)";

const checkMigrations = ({ applied }: Server): Check => {
  const known = listMigrations();
  const missing = known.filter((name) => !applied.includes(name));
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length > 0)
    return wrong(
      "migrations",
      `the database has been through ${newer[0]}, which this version does not know: start a version that is as new, or restore a back-up of this one`,
    );
  if (missing.length > 0)
    return wrong(
      "migrations",
      `${missing.length} of ${known.length} are not applied: ${START}, which applies them`,
    );
  return well("migrations", `all ${known.length} are applied`);
};

const checkClock = ({ clock }: Server, here: Date): Check => {
  const apart = clock.getTime() - here.getTime();
  const seconds = Math.round(Math.abs(apart) / 1000);
  if (Math.abs(apart) <= CLOCKS_APART_MOST) return well("clock", "the database's and this machine's agree");
  return wrong(
    "clock",
    `the database's is ${counted(seconds, "second")} ${apart > 0 ? "ahead of" : "behind"} this machine's, and rounds close by both: set them by a time server (NTP)`,
  );
};

const checkSecret = async (scope: SystemScope): Promise<Check> => {
  const { rounds, locked } = await checkRoundKeys(scope);
  if (locked.length > 0)
    return wrong(
      "secret",
      `AUTH_SECRET is not the one under which ${counted(locked.length, "round was", "rounds were")} opened: ${listed(locked.map(({ name, organisation }) => plainLine(`${name} (${organisation})`)))}. Set the one of then, or see "Secrets" in docs/operations.md`,
    );
  if (rounds === 0) return well("secret", "no round is open that would need it");
  return well("secret", `AUTH_SECRET opens what ${counted(rounds, "open round")} sealed`);
};

const checkJobProcess = ({ isAlive, waiting, late }: JobState): Check => {
  const name = "job process";
  const waits = `${counted(late, "job")} of mail or release ${late === 1 ? "waits" : "wait"} for more than ${LATE / MINUTE} minutes`;
  if (late > 0 && isAlive)
    return wrong(
      name,
      `it runs, and ${waits}: restart the product, and look for "job process:" in what it prints`,
    );
  if (late > 0) return wrong(name, `none runs, and ${waits}: ${START}`);
  if (!isAlive) return well(name, "none runs, as the product does not, and nothing waits too long for one");
  return well(name, `it runs; ${waiting === 0 ? "nothing waits" : `${counted(waiting, "job")} in hand`}`);
};

const checkFailures = ({ failing }: JobState): Check => {
  if (failing.length === 0) return well("jobs", "none fails again and again");
  const failures = failing.map(({ name, count, isGivenUp, why }) => {
    const words = plainLine(why).slice(0, WORDS_MOST);
    return `${name} (${count}${isGivenUp ? ", given up" : ""}): ${words}`;
  });
  return wrong(
    "jobs",
    `${failures.join("; ")}. Mend what they say, such as the mail server: what is not given up is tried again by itself`,
  );
};

const checkRounds = async (scope: SystemScope, now: Date): Promise<Check> => {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const due = await listOverdueRounds(scope, {
    closedBefore: before(LATE),
    releasedBefore: before(LONGEST_RELEASE),
    dayBefore: before(2 * DAY),
  });
  if (due.length === 0) return well("rounds", "none is due");
  const names = due.map(({ name, organisation }) => plainLine(`${name} (${organisation})`));
  return wrong(
    "rounds",
    `${counted(due.length, "round is", "rounds are")} due and not released: ${listed(names)}. ${START}, or mend what is wrong above; they are released by themselves within a minute`,
  );
};

const REACH = /ECONN|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|EHOST|ENET/;

const checkMail = async (): Promise<Check> => {
  const greeting = await greetMailServer();
  if (greeting.state === "none")
    return keepsMail()
      ? well("mail", "kept on this machine and shown at /mailbox, since SMTP_URL is not set")
      : wrong("mail", "none leaves, since SMTP_URL is not set: set it to a mail server");
  const { place } = greeting;
  if (greeting.state === "taken")
    return well(
      "mail",
      `${place} says hello${greeting.isSignedIn ? " and takes the user" : ""}; nothing was sent`,
    );
  const { code, isDistrusted } = greeting;
  if (/EAUTH/.test(code))
    return wrong("mail", `${place} refuses the user or the password (${code}): check both in SMTP_URL`);
  if (isDistrusted)
    return wrong(
      "mail",
      `nobody vouches for the certificate of ${place} (${code}): see "Mail" in docs/operations.md`,
    );
  if (REACH.test(code))
    return wrong(
      "mail",
      `${place} cannot be reached (${code}): check SMTP_URL, and that this machine may connect to it`,
    );
  return wrong("mail", `${place} does not take what is said to it (${code}): check SMTP_URL`);
};

const whyOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "no answer";

const checkDatabase = async (scope: SystemScope, now: Date): Promise<Check[]> => {
  const begun = performance.now();
  const server = await readServer(scope);
  const here = new Date(now.getTime() + performance.now() - begun);
  const first = [
    well("database", `PostgreSQL ${server.version} answers`),
    checkMigrations(server),
    checkClock(server, here),
  ];
  if (!(await hasTables(scope))) return first;
  const jobs = await readJobs(scope, { lateSince: new Date(now.getTime() - LATE) });
  return [
    ...first,
    await checkSecret(scope),
    checkJobProcess(jobs),
    checkFailures(jobs),
    await checkRounds(scope, now),
  ];
};

export const examineInstallation = reading({
  name: "operator.doctor",
  summary:
    "Say what is well and what is wrong with settings, database, mail and jobs; ends with 1 if anything is wrong",
  scope: "system",
  permission: "installation.operate",
  input: checkupInput,
  output: checkupOutput,
  command: "doctor",
  commandReply: ({ checks }) => ({ lines: checks.map(lineOf), isWell: checks.every(({ isWell }) => isWell) }),
  run: async ({ scope, now }, { only }) => {
    const database =
      only === "mail"
        ? []
        : await checkDatabase(scope, now).catch((error: unknown) => [
            wrong(
              "database",
              `it stopped answering (${whyOf(error)}): look at what PostgreSQL says of itself`,
            ),
          ]);
    return ok({ checks: [...database, await checkMail()] });
  },
});
