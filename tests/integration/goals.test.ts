import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { loadGoalDesk, loadGoals, loadSharedGoals } from "@/lib/loaders/goals";
import { loadReportPage } from "@/lib/loaders/report";
import { loadRoleModelDesk, loadRoleModels } from "@/lib/loaders/role-models";
import { addGoal, changeGoal, removeGoal, restoreGoal, tickStep } from "@/lib/operations/goals";
import { changeMember, removeMember } from "@/lib/operations/members";
import { offerSkill } from "@/lib/operations/role-models";
import type { GoalOutput } from "@/lib/schemas/goal";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { about, type Company, daysFrom, formOf, makeCompany, subjectsOf, wishesOf } from "./company";
import { dumpDatabase } from "./dump";

let company: Company;
let first: GivenRound;
let last: GivenRound;
let goal: GoalOutput;

const now = new Date();
const place = () => ({ org: company.org.slug });
const day = (days: number): string => daysFrom(now, days).toISOString().slice(0, 10);

/** A released round in which everybody sees the subject so, and the subject sees that differently. */
const releasedRound = async (closed: number, rating: 2 | 5): Promise<GivenRound> => {
  const round = await given.round({
    org: company.org,
    readers: "subject_and_manager",
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
    now: daysFrom(now, closed - 20),
    closesAt: daysFrom(now, closed),
  });
  for (const asked of await about(round, company.member.subject.id))
    await given.answers(round, asked, formOf(asked.relationship === "self" ? 5 : rating), {
      now: daysFrom(now, closed - 10),
    });
  await given.release(round, daysFrom(now, closed - 1));
  return round;
};

const pageOf = (round: GivenRound, who: "subject" | "manager") =>
  done(loadReportPage, company.caller[who], {
    ...place(),
    round: round.roundId,
    member: company.member.subject.id,
  });

const skillOf = async (skill: string) =>
  (await done(loadRoleModels, company.caller.bystander, place())).items
    .filter((item) => item.skill === skill)
    .map(({ member }) => member.name);

beforeAll(async () => {
  company = await makeCompany("goals");
  first = await releasedRound(-120, 2);
  goal = await done(addGoal, company.caller.subject, {
    ...place(),
    text: "Hand over the rota",
    dueOn: day(28),
    skills: ["delegation"],
    steps: ["Choose one task", "Choose whom"],
  });
  last = await releasedRound(-20, 5);
});

describe("a goal", () => {
  it("belongs to the report after which it was set, and to its skills by their names", () => {
    expect(goal).toMatchObject({
      round: { id: first.roundId },
      skills: [{ key: "delegation", name: "Delegation" }],
      steps: [{ text: "Choose one task", isDone: false }, { text: "Choose whom" }],
      isShared: false,
    });
  });

  it("is nobody else's to read or to change, whoever asks", async () => {
    for (const who of ["owner", "admin", "manager", "peer1"] as const) {
      const caller = company.caller[who];
      expect((await done(loadGoals, caller, place())).items).toEqual([]);
      expect((await done(loadSharedGoals, caller, place())).items).toEqual([]);
      const own = { ...place(), goal: goal.id };
      for (const call of [
        perform(changeGoal, caller, { ...own, text: "Taken over" }),
        perform(removeGoal, caller, own),
        perform(restoreGoal, caller, own),
        perform(tickStep, caller, { ...own, step: goal.steps[0]!.id }),
      ])
        expect(await call).toMatchObject({ ok: false, kind: "not_found" });
    }
    expect((await done(loadGoals, company.caller.subject, place())).items).toEqual([goal]);
  });

  it("is read by whoever is the line manager, as long as its owner lets them", async () => {
    const { subject, manager, bystander } = company.caller;
    const own = { ...place(), goal: goal.id };
    const seenBy = async (caller: typeof manager) =>
      (await done(loadSharedGoals, caller, place())).items.map((item) => item.goal.text);
    await done(changeGoal, subject, { ...own, isShared: true });
    expect(await seenBy(manager)).toEqual([goal.text]);
    const member = { ...place(), member: company.member.subject.id };
    await done(changeMember, company.org.owner, { ...member, managerEmail: company.member.bystander.email });
    expect([await seenBy(manager), await seenBy(bystander)]).toEqual([[], [goal.text]]);
    const hasManager = async () => (await done(loadGoalDesk, subject, place())).hasManager;
    expect(await hasManager()).toBe(true);
    await done(changeMember, company.org.owner, { ...member, managerEmail: null });
    expect(await hasManager()).toBe(false);
    await done(changeMember, company.org.owner, { ...member, managerEmail: company.member.manager.email });
    await done(changeGoal, subject, { ...own, isShared: false });
    expect(await seenBy(manager)).toEqual([]);
  });

  it("keeps the ticks of steps that stay, and takes them back", async () => {
    const { subject } = company.caller;
    const own = { ...place(), goal: goal.id };
    await done(tickStep, subject, { ...own, step: goal.steps[1]!.id });
    const changed = await done(changeGoal, subject, { ...own, steps: ["Choose whom", "Say by when"] });
    expect(changed.steps.map(({ text, isDone }) => [text, isDone])).toEqual([
      ["Choose whom", true],
      ["Say by when", false],
    ]);
    await done(tickStep, subject, { ...own, step: changed.steps[0]!.id, isDone: false });
    const [after] = (await done(loadGoals, subject, place())).items;
    expect(after?.steps.map(({ isDone }) => isDone)).toEqual([false, false]);
    expect(await perform(tickStep, subject, { ...own, step: goal.steps[0]!.id })).toMatchObject({
      ok: false,
    });
  });

  it("is put back until another one is removed, and then it is gone", async () => {
    const { peer2 } = company.caller;
    const add = (text: string) => done(addGoal, peer2, { ...place(), text, dueOn: day(7) });
    const [one, other] = [await add("One"), await add("Other")];
    await done(removeGoal, peer2, { ...place(), goal: one.id });
    expect(await done(loadGoals, peer2, place())).toMatchObject({ items: [other], removed: { text: "One" } });
    expect(await perform(changeGoal, peer2, { ...place(), goal: one.id, text: "No" })).toMatchObject({
      kind: "not_found",
    });
    await done(restoreGoal, peer2, { ...place(), goal: one.id });
    expect((await done(loadGoals, peer2, place())).items).toHaveLength(2);
    await done(removeGoal, peer2, { ...place(), goal: one.id });
    await done(removeGoal, peer2, { ...place(), goal: other.id });
    expect(await done(loadGoals, peer2, place())).toMatchObject({ items: [], removed: { text: "Other" } });
    expect(await perform(restoreGoal, peer2, { ...place(), goal: one.id })).toMatchObject({ ok: false });
  });

  it.each([
    [{ dueOn: day(-1) }, "dueOn"],
    [{ dueOn: "2026-02-30" }, "dueOn"],
    [{ skills: ["juggling"] }, "skills"],
    [{ skills: ["feedback", "feedback"] }, "skills"],
    [{ text: "" }, "text"],
    [{ steps: Array.from({ length: 11 }, (_, at) => `Step ${at}`) }, "steps"],
  ])("is refused with %j, and nothing is written", async (wrong, path) => {
    const { peer3 } = company.caller;
    const right = { ...place(), text: "Right", dueOn: day(7) };
    const result = await perform(addGoal, peer3, { ...right, ...wrong });
    expect(result).toMatchObject({
      kind: "invalid",
      errors: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    expect((await done(loadGoals, peer3, place())).items).toEqual([]);
  });

  it("leaves no word of itself in the audit log", async () => {
    const rows = (await dumpDatabase()).filter(({ row }) => row.includes("Hand over the rota"));
    expect([...new Set(rows.map(({ table }) => table))]).toEqual(['public."Goal"']);
    const audited = await database().auditEntry.findMany({ where: { action: { startsWith: "goal" } } });
    expect(audited).toEqual([]);
  });
});

describe("the next report", () => {
  it("has the goal beside it, for its subject alone", async () => {
    const { growth } = await pageOf(last, "subject");
    expect(growth?.goals).toMatchObject([
      { text: "Hand over the rota", roundId: first.roundId, skills: [{ key: "delegation" }] },
    ]);
    expect((await pageOf(last, "manager")).growth).toBeNull();
  });
});

describe("a role model", () => {
  const offer = (who: "subject" | "peer1", skill: string, isOffered = true) =>
    perform(offerSkill, company.caller[who], { ...place(), skill, isOffered });

  it("is nobody by themselves: a strong report offers, and says nothing", async () => {
    expect((await done(loadRoleModels, company.caller.bystander, place())).items).toEqual([]);
    const desk = await done(loadRoleModelDesk, company.caller.subject, place());
    expect(desk.own).toHaveLength(17);
    expect(desk.own.every(({ isOffered }) => !isOffered)).toBe(true);
  });

  it("is only who says so, with the last report behind it, and until it is taken back", async () => {
    expect(await offer("peer1", "mentoring")).toMatchObject({ kind: "conflict", code: "not_clearly_strong" });
    expect(await offer("subject", "juggling")).toMatchObject({ code: "not_clearly_strong" });
    expect(await offer("subject", "mentoring")).toMatchObject({ ok: true });
    expect(await offer("subject", "mentoring")).toMatchObject({ ok: true });
    expect(await skillOf("mentoring")).toEqual([company.member.subject.name]);
    expect(await offer("subject", "mentoring", false)).toMatchObject({ ok: true });
    expect(await skillOf("mentoring")).toEqual([]);
  });

  it("shows no figure, and the same bytes for whatever lies above the line", async () => {
    await offer("subject", "mentoring");
    const read = await clientFor(company.caller.bystander);
    const { json } = await read("GET", `/orgs/${company.org.slug}/role-models`);
    expect(json).toEqual({
      items: [
        {
          skill: "mentoring",
          member: { id: company.member.subject.id, name: company.member.subject.name },
        },
      ],
      nextCursor: null,
    });
  });

  it("is no longer one after leaving", async () => {
    const { member } = company;
    await database().roleModel.create({
      data: { orgId: company.org.orgId, memberId: member.gone.id, skillKey: "feedback" },
    });
    expect(await skillOf("feedback")).toEqual([member.gone.name]);
    await done(removeMember, company.org.owner, { ...place(), member: member.gone.id });
    expect(await skillOf("feedback")).toEqual([]);
    expect(await database().roleModel.count({ where: { memberId: member.gone.id } })).toBe(0);
  });
});
