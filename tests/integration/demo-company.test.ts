import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { trendOf } from "@/lib/domain/trend";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { loadQuality } from "@/lib/loaders/quality";
import { loadReportPage } from "@/lib/loaders/report";
import { reportSchema } from "@/lib/schemas/report";
import { emailOf, LEARNT, MANAGER, PROTAGONIST } from "@/prisma/seed/company";
import { seedDemo } from "@/prisma/seed/demo";
import { done, given } from "@/prisma/seed/given";
import { DAY } from "./company";
import { waitingJobs } from "./post-office";

type Snapshot = { name: string; roundName: string; report: string; selfNotes: string };
type TeamSnapshot = { roundName: string; view: string };
type Released = { reports: readonly Snapshot[]; teams: readonly TeamSnapshot[] };

/** All that was released, in an order that tells nothing of ids. */
const readReleased = async (): Promise<Released> => ({
  reports: await database().$queryRaw<Snapshot[]>`
    select m.name, r.name as "roundName", s.report::text, s."selfNotes"::text
    from "Snapshot" s join "Member" m on m.id = s."memberId" join "Round" r on r.id = s."roundId"
    order by r.name, m.email`,
  teams: await database().$queryRaw<TeamSnapshot[]>`
    select r.name as "roundName", v.view::text from "TeamSnapshot" v
    join "Round" r on r.id = v."roundId" left join "Team" t on t.id = v."teamId"
    order by r.name, coalesce(t.name, '')`,
});

let before: Released;
let now: Released;

beforeAll(async () => {
  const today = new Date();
  await seedDemo(new Date(today.getTime() - 47.3 * DAY));
  before = await readReleased();
  await database().round.deleteMany();
  await database().organisation.deleteMany();
  await seedDemo(today);
  now = await readReleased();
}, 300_000);

const pageOf = async (name: string) => {
  const email = emailOf(name);
  const member = await database().member.findFirstOrThrow({ where: { email } });
  const last = await database().round.findFirstOrThrow({ where: { name: "Half-year round" } });
  const org = await database().organisation.findFirstOrThrow({ where: { isDemo: true } });
  const place = { org: org.slug, round: last.id, member: member.id };
  const { report, earlier, growth } = await done(loadReportPage, await given.callerOf(email), place);
  expect(earlier.map(({ report: { round } }) => round.name)).toEqual(["First round"]);
  return { ...trendOf({ now: report, before: earlier[0]!.report }), growth };
};

/** Without dates and ids; comments come in an order of chance. */
const bare = (json: string): unknown =>
  JSON.parse(json, (_key, value: unknown) => {
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [...value].sort();
    if (typeof value !== "string") return value;
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return "an id";
    return /^\d{4}-\d\d-\d\d/.test(value) ? "a date" : value;
  });

describe("the company", () => {
  it("is thirty people in five teams, who are asked in four rounds", async () => {
    expect(await database().member.count()).toBe(30);
    const teams = await database().team.findMany({ include: { members: { where: { part: "member" } } } });
    expect(teams.map(({ members }) => members.length)).toEqual([6, 6, 6, 6, 6]);
    const rounds = await database().round.findMany({ orderBy: { closesAt: "asc" } });
    expect(rounds.map(({ state }) => state)).toEqual(["released", "released", "open", "nominating"]);
    expect(now.reports).toHaveLength(60);
  });

  it("has a group that is merged with another, and one that is too small to be shown", () => {
    const reports = now.reports.map(({ report }) => reportSchema.parse(JSON.parse(report)));
    expect(reports.some(({ blocks }) => blocks.some(({ groups }) => groups.length === 2))).toBe(true);
    const hidden = reports.filter(({ skills }) =>
      skills.some(({ others }) => "hidden" in others && others.hidden === "too_few_raters"),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ blocks }) => blocks.length === 0)).toBe(true);
  });

  it("is the same whenever it is made, but for dates, ids and the order of comments", () => {
    const plain = ({ reports, teams }: Released) => ({
      reports: reports.map(({ report, selfNotes, ...of }) => ({ ...of, ...pair(report, selfNotes) })),
      teams: teams.map(({ roundName, view }) => ({ roundName, view: bare(view) })),
    });
    const pair = (report: string, selfNotes: string) => ({
      report: bare(report),
      selfNotes: bare(selfNotes),
    });
    expect(plain(now)).toEqual(plain(before));
    expect(now.reports.map(({ report }) => report)).not.toEqual(before.reports.map(({ report }) => report));
    expect(now.teams.length).toBeGreaterThan(5);
  });
});

it("shows a visitor what has become better, where the same people answered", async () => {
  const { skills, lists } = await pageOf(PROTAGONIST);
  expect(skills.get(LEARNT.skill)).toMatchObject({ class: "higher" });
  expect([...skills.values()].filter((change) => "not" in change)).toEqual([]);
  expect(lists.leadership).toHaveProperty("class");
});

it("shows a goal beside its skill, and somebody who has said that they may be asked", async () => {
  const { growth } = await pageOf(PROTAGONIST);
  expect(growth?.goals.filter(({ roundId, isDone }) => roundId && isDone)).toMatchObject([
    { skills: [{ key: LEARNT.skill }] },
  ]);
  expect(growth?.goals).toHaveLength(3);
  expect(await database().roleModel.count()).toBeGreaterThan(5);
  expect(growth?.models.length).toBeGreaterThan(0);
});

it("and does not compare where one other person answered", async () => {
  const { skills } = await pageOf(MANAGER);
  expect([...new Set([...skills.values()].map((change) => JSON.stringify(change)))]).toEqual([
    '{"not":"other_people"}',
  ]);
});

it("is naming raters for the next round, as member, manager and organiser", async () => {
  const org = await database().organisation.findFirstOrThrow({ where: { isDemo: true } });
  const { id: round } = await database().round.findFirstOrThrow({ where: { state: "nominating" } });
  const place = { org: org.slug, round };
  const own = await done(loadNomination, await given.callerOf(emailOf(PROTAGONIST)), place);
  expect(own).toMatchObject({ takesNames: true, isApproved: false, items: [] });
  const { items } = await done(loadApprovals, await given.callerOf(emailOf(MANAGER)), place);
  const states = items.map(({ hasNamed, isApproved }) => [hasNamed, isApproved].join());
  expect(new Set(states)).toEqual(new Set(["false,false", "true,false", "true,true"]));
  expect(items.filter(({ wanted }) => wanted > 0)).toHaveLength(1);
  const owner = await database().member.findFirstOrThrow({ where: { orgId: org.id, role: "owner" } });
  const progress = await done(loadNamingProgress, await given.callerOf(owner.email), place);
  expect(progress.items.filter(({ isApproved }) => isApproved).length).toBeGreaterThan(10);
  // Nobody is written to about what was made up.
  expect(await database().sentMail.count({ where: { roundId: round } })).toBe(0);
  expect(await waitingJobs()).toEqual([]);
});

it("tells its organisers how good the measuring was, and nobody else", async () => {
  const org = await database().organisation.findFirstOrThrow({ where: { isDemo: true } });
  const rounds = await database().round.findMany({ where: { orgId: org.id, state: "released" } });
  expect(rounds.length).toBeGreaterThanOrEqual(2);
  const owner = await database().member.findFirstOrThrow({ where: { orgId: org.id, role: "owner" } });
  for (const { id } of rounds) {
    const place = { org: org.slug, round: id };
    const { quality } = await done(loadQuality, await given.callerOf(owner.email), place);
    const { figures } = quality as Extract<typeof quality, { figures: unknown }>;
    expect(figures.raters).toBeGreaterThan(3);
    expect(figures.one.value).toBeGreaterThan(0);
    expect(figures.mean.value).toBeGreaterThanOrEqual(figures.one.value);
    expect(figures.shares).not.toBeNull();
    expect(await perform(loadQuality, await given.callerOf(emailOf(PROTAGONIST)), place)).toMatchObject({
      ok: false,
      code: "not_found",
    });
  }
});
