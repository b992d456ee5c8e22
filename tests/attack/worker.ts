import { addTally, emptyTally } from "./attacker/tally";
import { attempt } from "./attempt";
import type { Job, Result } from "./pool";

// One of the processes of `npm run attack`: attacks the companies that it is told, until it is told no more.

/** Every so many companies are held against a twin, which costs as much again. */
const TWINNED = 3;

process.on("message", ({ from, count }: Job) => {
  const seeds = Array.from({ length: count }, (_, at) => from + at);
  const attempts = seeds.map((seed) => attempt(seed, { isAlone: seed % TWINNED > 0 }));
  const result: Result = {
    count,
    tally: attempts.reduce((total, { tally }) => addTally(total, tally), emptyTally()),
    findings: attempts.flatMap(({ findings }) => findings).slice(0, 20),
  };
  // Whoever handed out the work may have been stopped in the middle of it.
  process.send?.(result, undefined, undefined, (error) => error && process.exit(1));
});
process.on("disconnect", () => process.exit(0));
