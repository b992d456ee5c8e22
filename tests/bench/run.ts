import { cpus } from "node:os";
import { closeDatabase } from "@/lib/data/database";
import { measureCrowd } from "./crowd-pages";
import { measureRelease } from "./large-release";
import { type Figures, load, type Target } from "./load";
import { measureImport } from "./member-import";
import { measurePlan } from "./plan";
import { whenMailIsSent } from "./quiet";
import { scriptSize } from "./script-size";
import { answersOf, makeWorld, type World, wholePage } from "./world";

// npm run bench: every figure is a ratio to a baseline of the same run, since machines are noisy.

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 500);
const PLANNED = Number(process.env.BENCH_PLANNED ?? 5_000);
/** Subjects of one large release; 0 leaves it out, since its world takes minutes to make. */
const RELEASED = Number(process.env.BENCH_RELEASED ?? 0);
/** Released rounds that lie behind the report that is read: fifteen of 500 people hold a million ratings. */
const BEFORE = Number(process.env.BENCH_BEFORE ?? 0);
const EMPTY = "/bench/empty";
const base = process.env.BENCH_URL ?? "http://localhost:3000";
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Pair = { name: string; target: Target; baseline: Target; aim: number; cookie?: string };

type Whole = Awaited<ReturnType<typeof wholePage>>;

const pairsOf = ({ slug, orgId, released, open, reader, rater, department }: World, whole: Whole): Pair[] => {
  const empty = { path: EMPTY };
  const query = { path: "/bench/query" };
  const bodies = rater.invitations.map(({ id }, at) => ({
    path: `/api/v1/invitations/${id}/answers`,
    body: JSON.stringify({ ...answersOf(at), state: "sent" }),
  }));
  const first = rater.invitations[0]?.id;
  const insert = JSON.stringify({ ...answersOf(1), orgId, roundId: open.roundId });
  return [
    {
      name: "report page",
      target: { path: `/o/${slug}/reports/${released.roundId}/${reader.memberId}` },
      baseline: empty,
      aim: 0.7,
    },
    { name: "form", target: { path: `/o/${slug}/give/${first}` }, baseline: empty, aim: 0.7 },
    {
      name: "team page",
      target: { path: `/o/${slug}/teams/${released.roundId}/${department}` },
      baseline: empty,
      aim: 0.6,
    },
    {
      name: "organisation page",
      target: { path: whole.path },
      baseline: empty,
      aim: 0.6,
      cookie: whole.cookie,
    },
    {
      name: "report as JSON",
      target: { path: `/api/v1/orgs/${slug}/rounds/${released.roundId}/reports/${reader.memberId}` },
      baseline: query,
      aim: 0.8,
    },
    {
      name: "sending answers",
      target: { path: "/", method: "PUT", bodies },
      baseline: { path: "/bench/insert", method: "PUT", bodies: [{ path: "/bench/insert", body: insert }] },
      aim: 0.7,
    },
  ];
};

const figures = ({ rate, p50, p95 }: Figures): string =>
  `${rate.toFixed(0).padStart(6)}/s  p50 ${String(p50).padStart(4)} ms  p97.5 ${String(p95).padStart(4)} ms`;

const world = await makeWorld(PEOPLE, BEFORE);
say(
  `${world.people} people, ${world.invitations} invitations, ${world.invitations * 17 * (BEFORE + 1)} ratings; ${cpus().length} cores`,
);
say(
  `release of ${world.people} subjects x 8 raters: ${(world.release.milliseconds / 1000).toFixed(1)} s, peak ${world.release.megabytes.toFixed(0)} MB`,
);
const large = await measureRelease(RELEASED);
for (const line of large.lines) say(line);
for (const line of await measurePlan(PLANNED)) say(line);
for (const line of await measureImport(base)) say(line);
await whenMailIsSent();
const pairs = pairsOf(world, await wholePage(large.round ?? world.released));
for (const connections of [1, 16]) {
  say(`\nat ${connections} connection${connections === 1 ? "" : "s"}`);
  for (const { name, target, baseline, aim, cookie = world.reader.cookie } of pairs) {
    const bare = await load(base, cookie, baseline, connections);
    const ours = await load(base, cookie, target, connections);
    const ratio = (rate: number) => (rate / bare.rate).toFixed(2);
    const isPage = baseline.path === EMPTY;
    const first = isPage ? await load(base, cookie, target, connections, { anew: true }) : null;
    const anew = first ? `, drawn anew ${ratio(first.rate)}` : "";
    say(
      `${name.padEnd(17)} ${figures(ours)}   ratio ${ratio(ours.rate)} (aim ${aim})${anew}   baseline ${figures(bare)}`,
    );
  }
}
await measureCrowd({ base, say });
const bare = await scriptSize(base, world.reader.cookie, EMPTY);
say(`\nfirst-load script, gzip: bare page ${bare.toFixed(0)} kB`);
const { slug, released, reader, rater } = world;
const pages = [
  "/",
  "/two-hats",
  "/method",
  "/sign-in",
  `/o/${slug}`,
  `/o/${slug}/reports/${released.roundId}/${reader.memberId}`,
  `/o/${slug}/give/${rater.invitations[0]?.id}`,
  `/o/${slug}/teams`,
  `/o/${slug}/framework`,
];
for (const path of pages) {
  const size = await scriptSize(base, world.reader.cookie, path);
  say(
    `${path.replaceAll(/[0-9a-f-]{36}/g, "…").padEnd(32)} ${size.toFixed(0).padStart(4)} kB   ${(size - bare).toFixed(1)} over a bare page`,
  );
}
await closeDatabase();
process.exit(0);
