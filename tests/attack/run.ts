import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { orderFinding, type Tally } from "./attacker/tally";
import { figuresOf } from "./figures";
import { attackAll } from "./pool";

// npm run attack: the large version of what `npm test` does with a few companies.

const FIGURES = fileURLToPath(new URL("../../components/method/attack-figures.json", import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    organisations: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: String(availableParallelism()) },
    write: { type: "boolean", default: false },
  },
});

const numberFrom = (name: "organisations" | "seed" | "workers", least: number): number => {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= least) return value;
  say(`--${name} has to be a whole number from ${least} on`);
  process.exit(2);
};

const seed = numberFrom("seed", 0);
const organisations = numberFrom("organisations", 1);
const workers = Math.min(numberFrom("workers", 1), organisations);

const byThreshold = (record: Record<string, number>): string =>
  Object.entries(record)
    .map(([k, support]) => `${support} where k = ${k}`)
    .join(", ");

const summary = (tally: Tally): string[] => [
  `Tried        ${tally.organisations} organisations, ${tally.rounds} rounds, ${tally.reports} reports, ${tally.teamViews} team views, ${tally.trends} trends`,
  `             ${tally.equations} equations in ${tally.systems} systems for ${tally.viewers} viewers; ${tally.twins} rounds beside a twin`,
  `Raters       the fewest that a combination is about: ${byThreshold(tally.raters)}`,
  `People       the fewest whose figures a combination is about: ${byThreshold(tally.people)}`,
  `Range        the narrowest of an answer: ${tally.narrowest} points`,
];

const bar = new SingleBar({
  format: "{bar} {value}/{total} organisations, {duration_formatted}, about {eta_formatted} left",
  barCompleteChar: "█",
  barIncompleteChar: "░",
  hideCursor: true,
  noTTYOutput: true,
  notTTYSchedule: 30_000,
});
const began = Date.now();
bar.start(organisations, 0);
const { tally, findings } = await attackAll({
  seed,
  organisations,
  workers,
  onDone: (count) => bar.increment(count),
});
bar.stop();
const found = [...findings, ...orderFinding(tally)];
for (const line of summary(tally)) say(line);
say(
  `Took         ${Math.round((Date.now() - began) / 1000)} s with ${workers} processes, from seed ${seed} on`,
);
say(
  found.length === 0
    ? "Nothing was found."
    : `FOUND        ${found.length}${found.length >= 20 ? " or more" : ""}`,
);
for (const { invariant, where, what } of found.slice(0, 20)) say(`  ${invariant}: ${what} (${where})`);
if (values.write && found.length === 0) {
  const figures = figuresOf(tally, { seed, day: new Date().toISOString().slice(0, 10) });
  await writeFile(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  say(`Written to components/method/attack-figures.json`);
}
process.exit(found.length === 0 ? 0 : 1);
