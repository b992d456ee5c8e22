import { parseCrontab } from "graphile-worker";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { register } from "@/instrumentation";
import { CRONTAB, TASKS } from "@/lib/jobs/tasks";
import { answerAll, daysFrom } from "./company";
import { until } from "./post-office";
import { countOf, fresh, openRoundOf, stateOf } from "./round-state";

// Rounds close when their time has come, though nobody presses a button: by the web process, and by the job process.

const overdue = async () => {
  const now = new Date();
  const company = await fresh();
  const round = await openRoundOf(company, { now: daysFrom(now, -20), closesAt: daysFrom(now, -1) });
  await answerAll(round, daysFrom(now, -10));
  return round;
};

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
let before: Map<string, readonly unknown[]>;

beforeEach(() => {
  before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
});
afterEach(() => {
  vi.useRealTimers();
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

it("the web process closes and releases a round as it starts its clock", async () => {
  const round = await overdue();
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  vi.useFakeTimers({ toFake: ["setInterval"] });
  await register();
  expect(await stateOf(round)).toMatchObject({ state: "open" });
  vi.advanceTimersByTime(60_000);
  await until(async () => (await stateOf(round)).state === "released", "the clock has released the round");
  expect(await countOf(round)).toMatchObject({ ballots: 0, keys: 0 });
  vi.unstubAllEnvs();
});

it("the job process sweeps every minute, and its sweep closes and releases a round", async () => {
  const lines = CRONTAB.split("\n");
  for (const line of lines) expect(line).toMatch(/^(\* ){5}/);
  expect(
    parseCrontab(CRONTAB)
      .map(({ task }) => task)
      .sort(),
  ).toEqual(["free-lost-jobs", "remind", "sweep"]);
  const round = await overdue();
  await TASKS.sweep?.({}, {} as never);
  expect(await stateOf(round)).toMatchObject({ state: "released" });
});
