import type { Judge } from "./aims";
import { makeCrowd } from "./crowd";
import { load } from "./load";

// The pages of a large organisation, with nine invitations for each of its people.
const AIMS = { ratio: { least: 0.5 }, kilobytes: { most: 300 } } as const;

type Measuring = { base: string; people: number; say: (line: string) => void; judge: Judge };

/** How fast and how large the pages are that list everybody, as ratios to an empty page. */
export const measureCrowd = async ({ base, people, say, judge }: Measuring): Promise<void> => {
  const start = performance.now();
  const { slug, roundId, cookie, invitations } = await makeCrowd(people);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`\n${people} people, ${invitations} invitations in an open round, made in ${seconds} s`);
  const round = `/o/${slug}/rounds/${roundId}`;
  const pages = [
    { name: "progress", path: round },
    { name: "not sent yet", path: `${round}?list=waiting` },
    { name: "people", path: `/o/${slug}/people` },
  ];
  for (const connections of [1, 16])
    for (const { name, path } of pages) {
      const bare = await load(base, cookie, { path: "/bench/empty" }, connections);
      const ours = await load(base, cookie, { path }, connections);
      const first = await load(base, cookie, { path }, connections, { anew: true });
      const ratio = ours.rate / bare.rate;
      const anew = (first.rate / bare.rate).toFixed(2);
      const verdict = judge({ name: `${name} at ${connections}`, value: ratio, aim: AIMS.ratio });
      say(
        `${name.padEnd(16)} at ${String(connections).padStart(2)}: ${ours.rate.toFixed(0)}/s  p50 ${ours.p50.toFixed(1)} ms  p95 ${ours.p95.toFixed(1)} ms  ratio ${ratio.toFixed(2)} ${verdict}, drawn anew ${anew}`,
      );
    }
  for (const { name, path } of pages) {
    const html = await (await fetch(`${base}${path}`, { headers: { cookie } })).text();
    const kilobytes = Buffer.byteLength(html) / 1_000;
    const verdict = judge({ name: `size of ${name}`, value: kilobytes, aim: AIMS.kilobytes, unit: " kB" });
    say(`${name.padEnd(16)} ${kilobytes.toFixed(0)} kB ${verdict}`);
  }
  for (const what of ["progress", "waiting"]) {
    const path = `/api/v1/orgs/${slug}/rounds/${roundId}/${what}`;
    const { rate, p50 } = await load(base, cookie, { path }, 1);
    say(`GET ${what.padEnd(12)} ${rate.toFixed(0)}/s  p50 ${p50.toFixed(1)} ms, counted anew each time`);
  }
};
