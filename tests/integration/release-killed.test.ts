import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { PLACES, RATINGS } from "@/lib/domain/scale";
import { loadQuality } from "@/lib/loaders/quality";
import { loadRound } from "@/lib/loaders/rounds";
import { closeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { sealAll } from "../support/ballots";
import { countOf, placeOf } from "./round-state";

const PEOPLE = 60;
const RATERS = 5;
const KILLS = 20;

const answersOf = (at: number) => ({
  skills: Object.fromEntries(
    STANDARD_FRAMEWORK.skills.map(({ key }, skill) => [key, RATINGS[(at * 7 + skill * 3) % 5]!]),
  ),
  dimensions: Object.fromEntries(
    STANDARD_FRAMEWORK.dimensions.map(({ key }, place) => [key, PLACES[(at + place) % 7]!]),
  ),
  comments: { keep: `Keep it up, ${at}.` },
});

/** A closed round in which everybody rates the next few. */
const closedRound = async (name: string): Promise<GivenRound> => {
  const org = await given.organisation({ slug: `killed-${name}` });
  const entries = Array.from({ length: PEOPLE - 1 }, (_, at) => ({
    email: `person-${at}@${name}.test`,
    name: `Person ${at}`,
    title: null,
    managerEmail: null,
    teams: [`Team ${at % 4}`],
  }));
  const ids = [...(await given.people(org, entries)).values()].map(({ id }) => id);
  const wishes = ids.flatMap((subject, at) =>
    Array.from({ length: RATERS + 1 }, (_, step) => ({
      subject,
      rater: ids[(at + step) % ids.length]!,
      relationship: step === 0 ? ("self" as const) : ("peer" as const),
    })),
  );
  const round = await given.round({ org, wishes });
  await sealAll(round, answersOf);
  await done(closeRound, org.owner, placeOf(round));
  return round;
};

type Said = { released: boolean; statements: number };
type Releasing = { go(): void; outcome: Promise<Said | "killed"> };

/** A process of its own, ready to release the round; it can be told before which of its statements it is killed. */
const releasing = async (round: GivenRound, dieAt = ""): Promise<Releasing> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/releasing.ts", round.org.orgId, round.roundId, dieAt],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const ended = once(child, "exit");
  expect((await lines.next()).value).toBe("ready");
  const outcome = async (): Promise<Said | "killed"> => {
    const { value } = await lines.next();
    const [, signal] = await ended;
    return signal === "SIGKILL" ? "killed" : JSON.parse(value);
  };
  return { go: () => child.stdin!.write("go\n"), outcome: outcome() };
};

const release = async (waiting: Promise<Releasing>): Promise<Said | "killed"> => {
  const { go, outcome } = await waiting;
  go();
  return outcome;
};

describe("a release that is killed", () => {
  let statements: number;
  let round: GivenRound;
  let ballots: number;

  beforeAll(async () => {
    const whole = await closedRound("whole");
    const said = await release(releasing(whole));
    statements = (said as Said).statements;
    expect(said).toMatchObject({ released: true });
    round = await closedRound("victim");
    ballots = (await countOf(round)).ballots;
  }, 300_000);

  it("has not happened, wherever it is killed, until it has happened whole", async () => {
    expect(statements).toBeGreaterThan(KILLS);
    const points = Array.from(
      { length: KILLS },
      (_, at) => 1 + Math.round((at * (statements - 1)) / (KILLS - 1)),
    );
    const seen: number[] = [];
    const ready: Promise<Releasing>[] = [];
    // Processes start while others work: most of the time goes into starting.
    const start = () => {
      const at = points.shift();
      if (at !== undefined) ready.push(releasing(round, String(at)));
    };
    start();
    start();
    for (let now = ready.shift(); now; now = ready.shift()) {
      await now;
      start();
      expect(await release(now)).toBe("killed");
      expect(await countOf(round)).toEqual({ keys: 1, ballots, snapshots: 0 });
      expect(await database().roundQuality.count({ where: { roundId: round.roundId } })).toBe(0);
      expect(await database().teamSnapshot.count({ where: { roundId: round.roundId } })).toBe(0);
      const { state, progress } = await done(loadRound, round.org.owner, placeOf(round));
      expect(state).toBe("closed");
      seen.push(progress.done);
    }
    // How far it was is known though nothing of it has happened: in subjects, and never beyond all of them.
    expect(Math.min(...seen)).toBe(0);
    expect(Math.max(...seen)).toBe(PEOPLE);
    expect(seen.some((count) => count > 0 && count < PEOPLE)).toBe(true);
    expect(seen).toHaveLength(KILLS);
  }, 300_000);

  it("happens once if it is then started twice at the same moment", async () => {
    const both = await Promise.all([releasing(round), releasing(round)]);
    for (const { go } of both) go();
    const said = await Promise.all(both.map(({ outcome }) => outcome));
    expect(said.map((one) => (one as Said).released).sort()).toEqual([false, true]);
    expect(await countOf(round)).toEqual({ keys: 0, ballots: 0, snapshots: PEOPLE });
    expect(await database().releaseProgress.count()).toBe(0);
    const { state, progress } = await done(loadRound, round.org.owner, placeOf(round));
    expect({ state, progress }).toEqual({ state: "released", progress: { done: PEOPLE, total: PEOPLE } });
    const { quality } = await done(loadQuality, round.org.owner, placeOf(round));
    expect(quality).toMatchObject({ subjects: PEOPLE, figures: { raters: RATERS } });
  }, 120_000);
});
