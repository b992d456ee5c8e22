import { makeCrowd } from "./crowd";
import { load } from "./load";

// The pages of a large organisation, with nine invitations for each of its people: BENCH_CROWD says how many.
const PEOPLE = Number(process.env.BENCH_CROWD ?? 5_000);
const AIM = { ratio: 0.5, kilobytes: 300 } as const;

type Measuring = { base: string; say: (line: string) => void };

/** How fast and how large the pages are that list everybody, as ratios to an empty page. */
export const measureCrowd = async ({ base, say }: Measuring): Promise<void> => {
  const start = performance.now();
  const { slug, roundId, cookie, invitations } = await makeCrowd(PEOPLE);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`\n${PEOPLE} people, ${invitations} invitations in an open round, made in ${seconds} s`);
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
      const [ratio, anew] = [ours, first].map(({ rate }) => (rate / bare.rate).toFixed(2));
      say(
        `${name.padEnd(16)} at ${String(connections).padStart(2)}: ${ours.rate.toFixed(0)}/s  p50 ${ours.p50} ms  ratio ${ratio} (aim ${AIM.ratio}), drawn anew ${anew}`,
      );
    }
  for (const { name, path } of pages) {
    const html = await (await fetch(`${base}${path}`, { headers: { cookie } })).text();
    const kilobytes = Buffer.byteLength(html) / 1_000;
    say(`${name.padEnd(16)} ${kilobytes.toFixed(0)} kB (under ${AIM.kilobytes})`);
  }
  for (const what of ["progress", "waiting"]) {
    const path = `/api/v1/orgs/${slug}/rounds/${roundId}/${what}`;
    const { rate, p50 } = await load(base, cookie, { path }, 1);
    say(`GET ${what.padEnd(12)} ${rate.toFixed(0)}/s  p50 ${p50} ms, counted anew each time`);
  }
};
