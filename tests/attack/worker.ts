import { addTally, emptyTally } from "./attacker/tally";
import { attempt } from "./attempt";
import type { Job, Result } from "./pool";

// One of the processes of `npm run attack`: attacks the companies that it is told, until it is told no more.

process.on("message", ({ from, count }: Job) => {
  const attempts = Array.from({ length: count }, (_, at) => attempt(from + at));
  const result: Result = {
    count,
    tally: attempts.reduce((total, { tally }) => addTally(total, tally), emptyTally()),
    findings: attempts.flatMap(({ findings }) => findings).slice(0, 20),
  };
  process.send?.(result);
});
process.on("disconnect", () => process.exit(0));
