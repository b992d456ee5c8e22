import { cpus } from "node:os";
import { closeDatabase } from "@/lib/data/database";
import { openMailbox } from "../support/mailbox";
import { openAims } from "./aims";
import { measureCrowd } from "./crowd-pages";
import { measureRelease } from "./large-release";
import { type Figures, load, type Target } from "./load";
import { measureMail } from "./mail";
import { measureImport } from "./member-import";
import { measureScripts } from "./page-scripts";
import { measurePlan } from "./plan";
import { measurePreview } from "./preview";
import { whenMailIsSent } from "./quiet";
import { SIZES } from "./sizes";
import { measureVariance } from "./variance";
import { answersOf, makeWorld, RATERS, type World, wholePage } from "./world";

// npm run bench: figures of pages are ratios to a baseline of the same run, since machines are noisy.

const EMPTY = "/bench/empty";
const QUESTIONS = 17;
const base = process.env.BENCH_URL ?? "http://localhost:3000";
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { judge, sum } = openAims();

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
  `${rate.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms`;

if (SIZES.isQuick) say("quick: small sizes, which the aims do not speak of");
// What the job process sends arrives here.
const mailbox = await openMailbox({
  port: Number(new URL(process.env.SMTP_URL ?? "smtp://127.0.0.1:0").port),
});
const world = await makeWorld(SIZES.people, SIZES.before);
const rounds = SIZES.before + 1;
say(
  `${world.people} people, ${world.invitations} invitations, ${world.invitations * QUESTIONS * rounds} ratings in ${rounds} released rounds behind the report; ${cpus().length} cores`,
);
say(
  `release of ${world.people} subjects x ${RATERS} raters: ${(world.release.milliseconds / 1000).toFixed(1)} s, peak ${world.release.megabytes.toFixed(0)} MB`,
);
const large = await measureRelease(SIZES.released, judge);
for (const line of large.lines) say(line);
for (const line of await measurePlan(SIZES.planned, judge)) say(line);
for (const line of await measurePreview(SIZES.previewed)) say(line);
for (const line of await measureVariance(SIZES.crossed, judge)) say(line);
for (const line of await measureMail(SIZES.invited, mailbox, judge)) say(line);
for (const line of await measureImport(base, SIZES.imported)) say(line);
await whenMailIsSent();
const pairs = pairsOf(world, await wholePage(large.round));
for (const connections of [1, 16]) {
  say(`\nat ${connections} connection${connections === 1 ? "" : "s"}`);
  for (const { name, target, baseline, aim, cookie = world.reader.cookie } of pairs) {
    const bare = await load(base, cookie, baseline, connections);
    const ours = await load(base, cookie, target, connections);
    const ratio = (rate: number) => (rate / bare.rate).toFixed(2);
    const isPage = baseline.path === EMPTY;
    const first = isPage ? await load(base, cookie, target, connections, { anew: true }) : null;
    const anew = first ? `, drawn anew ${ratio(first.rate)}` : "";
    const verdict = judge({
      name: `${name} at ${connections}`,
      value: ours.rate / bare.rate,
      aim: { least: aim },
    });
    say(
      `${name.padEnd(17)} ${figures(ours)}   ratio ${ratio(ours.rate)} ${verdict}${anew}   baseline ${figures(bare)}`,
    );
  }
}
await measureCrowd({ base, people: SIZES.crowd, say, judge });
for (const line of await measureScripts(world, { base, empty: EMPTY, judge })) say(line);
const { isMet, line } = sum();
say(`\n${line}`);
await mailbox.close();
await closeDatabase();
process.exit(isMet ? 0 : 1);
