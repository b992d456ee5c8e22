import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { addTally, emptyTally, type Finding, type Tally } from "./attacker/tally";

export type Job = { readonly from: number; readonly count: number };
export type Result = { readonly count: number; readonly tally: Tally; readonly findings: readonly Finding[] };

const CHUNK = 5;
/** A company leaves much behind that nobody needs any more: swept up in one go, that takes a fifth less time. */
const ROOMY = "--max-semi-space-size=64";

/** Hands out seeds to so many processes, a few at a time, and adds up what they come back with. */
export const attackAll = async ({
  seed,
  organisations,
  workers,
  onDone,
}: {
  seed: number;
  organisations: number;
  workers: number;
  onDone: (count: number) => void;
}): Promise<{ tally: Tally; findings: Finding[] }> => {
  let next = seed;
  let tally = emptyTally();
  const findings: Finding[] = [];
  const hand = (child: ChildProcess): boolean => {
    const count = Math.min(CHUNK, seed + organisations - next);
    if (count <= 0) return false;
    const job: Job = { from: next, count };
    next += count;
    return child.send(job) || true;
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [], {
        execArgv: [...process.execArgv, ROOMY],
      });
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      child.on("message", (result: Result) => {
        tally = addTally(tally, result.tally);
        findings.push(...result.findings);
        onDone(result.count);
        if (!hand(child)) child.disconnect();
      });
      if (!hand(child)) child.disconnect();
    });
  await Promise.all(Array.from({ length: workers }, work));
  return { tally, findings };
};
