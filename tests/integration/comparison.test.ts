import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import type { Report } from "@/lib/domain/report";
import type { Rating } from "@/lib/domain/scale";
import { trendOf } from "@/lib/domain/trend";
import { sweepViews } from "@/lib/jobs/view-sweep";
import { loadReportPage } from "@/lib/loaders/report";
import { removeMember } from "@/lib/operations/members";
import { reportSchema } from "@/lib/schemas/report";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { about, type Company, daysFrom, formOf, type Key, makeCompany, PEERS } from "./company";
import { reportOf } from "./round-state";

const now = new Date();
const OUTSIDERS = ["visitor@elsewhere.test"];

let company: Company;
let rounds: Record<"first" | "second" | "third", GivenRound>;

/** Two subjects with the five peers; the manager and somebody from outside are asked about one of them. */
const roundOf = async (
  name: string,
  daysAgo: number,
  {
    readers = "subject_and_manager",
    silent = [],
    rating,
    extra = [],
  }: {
    readers?: "subject" | "subject_and_manager";
    /** who does not answer about the admin */
    silent?: readonly Key[];
    rating: Rating;
    extra?: readonly Key[];
  },
): Promise<GivenRound> => {
  const { subject, admin, manager } = company.member;
  const peer = (about: string, rater: string) => ({ subject: about, rater, relationship: "peer" as const });
  const start = daysFrom(now, -daysAgo);
  const round = await given.round({
    org: company.org,
    name,
    readers,
    subjects: [subject.id, admin.id],
    wishes: [
      ...[subject, admin].flatMap(({ id }) => PEERS.map((key) => peer(id, company.member[key].id))),
      ...extra.map((key) => peer(subject.id, company.member[key].id)),
      { subject: subject.id, rater: manager.id, relationship: "manager" },
    ],
    now: start,
    closesAt: daysFrom(start, 14),
  });
  const gone = silent.map((key) => company.member[key].id);
  for (const invitation of await given.roster(round)) {
    const isSilent = invitation.subjectId === admin.id && gone.includes(invitation.raterId ?? "");
    if (!isSilent) await given.answers(round, invitation, formOf(rating), { now: daysFrom(start, 1) });
  }
  await given.release(round, daysFrom(start, 13));
  return round;
};

beforeAll(async () => {
  company = await makeCompany("comparison");
  const first = await roundOf("First", 300, { readers: "subject", rating: 2 });
  const second = await roundOf("Second", 200, { rating: 4, silent: ["peer5"] });
  const third = await roundOf("Third", 100, { rating: 4, extra: ["bystander"] });
  rounds = { first, second, third };
}, 60_000);

const report = async (round: GivenRound, key: "subject" | "admin"): Promise<Report> => {
  const reply = await reportOf(round, company.caller[key], company.member[key].id);
  return reportSchema.parse(reply.json);
};

const verdicts = async (round: GivenRound, key: "subject" | "admin") =>
  ((await report(round, key)).comparisons ?? []).map(({ round: id, blocks }) => ({
    round: Object.entries(rounds).find(([, { roundId }]) => roundId === id)?.[0],
    blocks: blocks.map(({ key: block, verdict, skills }) => [block, verdict, skills.length]),
  }));

const pageFor = (caller: Caller, round: GivenRound, member = company.member.subject.id) =>
  done(loadReportPage, caller, { org: company.org.slug, round: round.roundId, member });

describe("a second round about the same person", () => {
  it("is compared where the same people answered, and not where one did not", async () => {
    expect(await verdicts(rounds.first, "subject")).toEqual([]);
    expect(await verdicts(rounds.second, "subject")).toEqual([
      { round: "first", blocks: [["peer", "comparable", 17]] },
    ]);
    expect(await verdicts(rounds.second, "admin")).toEqual([
      { round: "first", blocks: [["peer", "other_people", 0]] },
    ]);
  });

  it("is compared with the last two, each judged by all that is joined", async () => {
    expect(await verdicts(rounds.third, "subject")).toEqual([
      { round: "second", blocks: [["peer", "other_people", 0]] },
      { round: "first", blocks: [["peer", "other_people", 0]] },
    ]);
    expect(await verdicts(rounds.third, "admin")).toEqual([
      { round: "second", blocks: [["peer", "other_people", 0]] },
      { round: "first", blocks: [["peer", "comparable", 17]] },
    ]);
  });

  it("has words about a change only where it is compared", async () => {
    const trend = async (key: "subject" | "admin") =>
      trendOf({ now: await report(rounds.second, key), before: await report(rounds.first, key) });
    expect((await trend("subject")).skills.get("feedback")).toMatchObject({ class: "higher" });
    expect((await trend("admin")).skills.get("feedback")).toEqual({ not: "other_people" });
  });

  it("stands beside the reports that its reader may read, and only those", async () => {
    const own = await pageFor(company.caller.subject, rounds.third);
    expect(own.earlier.map(({ report: { round } }) => round.name)).toEqual(["Second", "First"]);
    expect(own.others.map(({ name }) => name)).toEqual(["Second", "First"]);
    expect(own.notes).not.toBeNull();
    // The first round named no reader beside the subject.
    const manager = await pageFor(company.caller.manager, rounds.third);
    expect(manager.earlier.map(({ report: { round } }) => round.name)).toEqual(["Second"]);
    expect(manager.others.map(({ name }) => name)).toEqual(["Second"]);
    expect(manager.notes).toBeNull();
    const past = await pageFor(company.caller.subject, rounds.first);
    expect(past.earlier).toEqual([]);
    expect(past.others.map(({ name }) => name)).toEqual(["Third", "Second"]);
    for (const caller of [company.caller.manager, company.caller.owner])
      expect(
        await perform(loadReportPage, caller, {
          org: company.org.slug,
          round: rounds.first.roundId,
          member: company.member.subject.id,
        }),
      ).toMatchObject({ kind: "not_found" });
  });

  it("notes that an earlier report was opened too, where figures of it stand beside the new one", async () => {
    const { orgId } = company.org;
    const { admin, bystander } = company.member;
    await database().reportShare.createMany({
      data: Object.values(rounds).map(({ roundId }) => ({
        orgId,
        roundId,
        subjectId: admin.id,
        memberId: bystander.id,
        sharedOn: now,
      })),
    });
    const opened = async () => {
      await sweepViews();
      const views = await database().reportView.findMany({ where: { orgId, subjectId: admin.id } });
      return views.map(({ roundId, memberId }) => [
        Object.entries(rounds).find(([, round]) => round.roundId === roundId)?.[0],
        memberId,
      ]);
    };
    await pageFor(company.caller.admin, rounds.third, admin.id);
    expect(await opened()).toEqual([]);
    const { earlier } = await pageFor(company.caller.bystander, rounds.third, admin.id);
    expect(earlier.map(({ report: { round } }) => round.name)).toEqual(["Second", "First"]);
    // The second one is not compared: the page holds a way to it and no figure.
    expect((await opened()).sort()).toEqual([
      ["first", bystander.id],
      ["third", bystander.id],
    ]);
  });

  it("still reads a report that was released before reports were compared", async () => {
    const { comparisons: _, ...old } = await report(rounds.first, "subject");
    expect(reportSchema.parse(old)).toEqual(old);
    await database().$executeRaw`
      update "Snapshot" set report = ${JSON.stringify(old)}::json, hash = 'old'
      where "roundId" = ${rounds.first.roundId}::uuid and "memberId" = ${company.member.subject.id}::uuid`;
    const { comparisons } = await report(rounds.first, "subject");
    expect(comparisons).toBeUndefined();
  });
});

describe("people who come and go", () => {
  it("are known after they have left, and from outside by address", async () => {
    company = await makeCompany("leaving");
    const subject = company.member.subject.id;
    const asked = async (daysAgo: number, from: readonly string[]): Promise<GivenRound> => {
      const start = daysFrom(now, -daysAgo);
      const round = await given.round({
        org: company.org,
        subjects: [subject],
        wishes: from.map((rater) => ({ subject, rater, relationship: "other" as const })),
        now: start,
        closesAt: daysFrom(start, 14),
      });
      for (const invitation of await about(round, subject))
        await given.answers(round, invitation, formOf(3), { now: daysFrom(start, 1) });
      await given.release(round, daysFrom(start, 13));
      return round;
    };
    const members = PEERS.map((key) => company.member[key].id);
    const first = await asked(300, [...members, ...OUTSIDERS]);
    await done(removeMember, company.org.owner, { org: company.org.slug, member: company.member.peer5.id });
    const second = await asked(200, [...members.slice(0, 4), ...OUTSIDERS]);
    const third = await asked(100, [...members.slice(0, 4), ...OUTSIDERS]);
    const said = async (round: GivenRound) =>
      ((await report(round, "subject")).comparisons ?? []).map(({ round: id, blocks }) => [
        id,
        blocks[0]?.verdict,
      ]);
    // One has left: this one's answers would be what is gone.
    expect(await said(second)).toEqual([[first.roundId, "other_people"]]);
    expect(await said(third)).toEqual([
      [second.roundId, "comparable"],
      [first.roundId, "other_people"],
    ]);
  });
});
