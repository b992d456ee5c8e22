import { beforeAll, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { trendOf } from "@/lib/domain/trend";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { loadQuality } from "@/lib/loaders/quality";
import { loadReportPage } from "@/lib/loaders/report";
import { emailOf, LEARNT, MANAGER, PROTAGONIST } from "@/prisma/seed/company";
import { seedDemo } from "@/prisma/seed/demo";
import { done, given } from "@/prisma/seed/given";
import { waitingJobs } from "./post-office";

beforeAll(async () => {
  await seedDemo(new Date());
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
