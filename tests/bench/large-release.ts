import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { moveRound } from "@/lib/data/rounds";
import { type GivenRound, given } from "@/prisma/seed/given";
import { sealAll } from "../support/ballots";
import type { Judge } from "./aims";
import { whenMailIsSent } from "./quiet";
import { answersOf, RATERS, ring } from "./world";

const AIMS = { seconds: { most: 30 }, megabytes: { most: 512 } } as const;

/** As the job process is started. */
const SMALL_HEAP = ["--max-semi-space-size=32", "--heap-growing-percent=50"];

/** An open round in which `people` have sent what they were asked, without going through a form each. */
const answeredRound = async (people: number): Promise<GivenRound> => {
  const org = await given.organisation({ name: "Large", slug: "bench-large" });
  const entries = Array.from({ length: people - 1 }, (_, at) => ({
    email: `person-${at}@large.test`,
    name: `Person ${at}`,
    title: null,
    managerEmail: null,
    teams: [`Team ${at % Math.ceil(people / 10)}`],
  }));
  const members = [...(await given.people(org, entries)).values()];
  const round = await given.round({ org, wishes: ring(members.map(({ id }) => id)) });
  await sealAll(round, answersOf);
  await whenMailIsSent();
  return round;
};

export type LargeRelease = { readonly lines: readonly string[]; readonly round: GivenRound };

/** Releases a large round in a process that does nothing else, as the job process would: its time and all its memory. */
export const measureRelease = async (people: number, judge: Judge): Promise<LargeRelease> => {
  const round = await answeredRound(people);
  const { org, roundId } = round;
  const child = spawn(
    process.execPath,
    [...SMALL_HEAP, "--import", "tsx", "tests/support/releasing.ts", org.orgId, roundId],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  let said = "";
  for await (const line of createInterface({ input: child.stdout })) {
    said = line;
    if (line !== "ready") continue;
    // At the last moment and without a word to the job process, which would begin at once.
    const closed = { state: "closed", closedOn: new Date() } as const;
    await moveRound({ orgId: org.orgId, roundId }, ["open"], closed);
    child.stdin.write("go\n");
  }
  const { released, milliseconds, megabytes } = JSON.parse(said);
  const seconds = released ? milliseconds / 1000 : Number.NaN;
  const time = judge({ name: "time of the large release", value: seconds, aim: AIMS.seconds, unit: " s" });
  const peak = released ? megabytes : Number.NaN;
  const room = judge({ name: "memory of the large release", value: peak, aim: AIMS.megabytes, unit: " MB" });
  const line = released
    ? `release of ${people} subjects x ${RATERS} raters in a process of its own: ${seconds.toFixed(1)} s ${time}, peak ${peak.toFixed(0)} MB ${room}`
    : `release of ${people} subjects: the job process was faster`;
  return { lines: [line], round };
};
