import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { countRounds, simulate } from "./honesty";

// npm run simulate: how honest the classes of gaps are, on made-up rounds of which the truth is known. What it finds is
// what the method page shows.

const KEPT = new URL("../../components/method/gap-honesty.json", import.meta.url);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(seed))) {
  say("Whole numbers, please: npm run simulate -- --rounds 60 --seed 1");
  process.exit(1);
}
const bar = new SingleBar(
  { format: "{bar} {percentage} %  {value} of {total} rounds" },
  Presets.shades_classic,
);
bar.start(countRounds(rounds), 0);
const found = simulate({ rounds, seed }, () => bar.increment());
bar.stop();
say("raters  false blind spots  false clear gaps  found at 0.5      at 1.0      at 1.5");
for (const { raters, falseBlindSpots, falseClear, power } of found.rows)
  say(
    `${String(raters).padStart(6)}  ${percent(falseBlindSpots).padStart(17)}  ${percent(falseClear).padStart(16)}  ${power
      .map((at) => percent(at.found).padStart(10))
      .join("  ")}`,
  );
writeFileSync(KEPT, `${JSON.stringify(found, null, 2)}\n`);
say(`${found.reports} reports; written to components/method/gap-honesty.json`);
