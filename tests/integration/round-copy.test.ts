import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { loadAudit } from "@/lib/loaders/audit";
import { loadInvitations, loadRound } from "@/lib/loaders/rounds";
import { addInvitations } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { changeMember, removeMember } from "@/lib/operations/members";
import { duplicateRound } from "@/lib/operations/round-copy";
import { cancelRound, closeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { about, answerAll, type Company, daysFrom, makeCompany, subjectsOf, wishesOf } from "./company";
import { countOf, placeOf } from "./round-state";
import { undone } from "./two-companies";

let company: Company;
let count = 0;
const now = new Date();
const VISITOR = "visitor@guest.test";

beforeEach(async () => {
  company = await makeCompany(`copy-${++count}`);
});

const owner = () => company.caller.owner;
const make = (fields: Partial<Parameters<typeof given.round>[0]> = {}) =>
  given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, [VISITOR]),
    ...fields,
  });
const copyOf = async (round: GivenRound, fields = {}, at = now): Promise<GivenRound> => {
  const { id } = await done(duplicateRound, owner(), { ...placeOf(round), ...fields }, at);
  return { org: company.org, roundId: id };
};
const linesOf = async (round: GivenRound) =>
  (await given.roster(round))
    .map(
      ({ subjectId, raterId, raterEmail, relationship }) =>
        `${subjectId} ${raterId ?? raterEmail} ${relationship}`,
    )
    .sort();

describe("a round that is duplicated", () => {
  it("is a draft with the same settings, subjects and roster, late enough to be opened, and nothing of its answers", async () => {
    const first = await make({
      name: "Spring 2026",
      threshold: 5,
      commentThreshold: 6,
      readers: "subject_and_manager",
      closesAt: daysFrom(now, 10),
    });
    const roster = await linesOf(first);
    await answerAll(first, now, ({ raterEmail }) => raterEmail !== null);
    await given.release(first, now);
    const copy = await copyOf(first, {}, now);
    const { closesAt, subjects, ...shown } = await done(loadRound, owner(), placeOf(copy));
    expect(shown).toMatchObject({
      name: "Spring 2027",
      state: "draft",
      opensAt: null,
      threshold: 5,
      commentThreshold: 6,
      readers: "subject_and_manager",
    });
    expect(subjects.sort()).toEqual(subjectsOf(company).sort());
    expect(new Date(closesAt).getTime()).toBeGreaterThanOrEqual(daysFrom(now, 59).getTime());
    expect(await linesOf(copy)).toEqual(roster);
    expect((await given.roster(copy)).filter(({ state }) => state !== "invited")).toEqual([]);
    expect(await countOf(copy)).toEqual({ keys: 0, ballots: 0, snapshots: 0 });
    expect(await perform(openRound, owner(), placeOf(copy), now)).toMatchObject({ ok: true });
  });

  it("is named as before, from a day that is still to be chosen", async () => {
    const nominateBy = daysFrom(now, 5);
    const fields = { nomination: "subject", nominateBy, nominateLeast: 5, nominateMost: 7 } as const;
    const first = await make({ isOpen: false, ...fields });
    const copy = await done(loadRound, owner(), placeOf(await copyOf(first)));
    expect(copy).toMatchObject({ ...fields, state: "draft", nominateBy: null });
  });

  it("asks whoever declined or did not answer again, as if they had answered", async () => {
    const first = await make();
    await database().invitation.updateMany({
      where: { roundId: first.roundId, raterId: company.member.peer2.id },
      data: { state: "declined" },
    });
    const roster = await linesOf(first);
    expect(await linesOf(await copyOf(first))).toEqual(roster);
  });

  it("is about and by those who are still here, as what they are today", async () => {
    const { org, member } = company;
    const first = await make();
    const email = member.lead.email;
    await done(changeMember, org.owner, { org: org.slug, member: member.subject.id, managerEmail: email });
    await done(removeMember, org.owner, { org: org.slug, member: member.peer5.id });
    const copy = await copyOf(first);
    const roster = await given.roster(copy);
    expect(roster.filter((i) => i.subjectId === member.peer5.id || i.raterId === member.peer5.id)).toEqual(
      [],
    );
    const managers = (await about(copy, member.subject.id)).filter((i) => i.relationship === "manager");
    expect(managers.map(({ raterId }) => raterId)).toEqual([member.lead.id]);
    expect(roster.filter(({ raterEmail }) => raterEmail === VISITOR)).toHaveLength(1);
    const { subjects } = await done(loadRound, owner(), placeOf(copy));
    expect(subjects).not.toContain(member.peer5.id);
  });

  it("may be a draft, open or cancelled, but not on its way to its reports", async () => {
    const draft = await make({ isOpen: false });
    const roster = await linesOf(draft);
    expect(await linesOf(await copyOf(draft))).toEqual(roster);
    const open = await make();
    expect(await linesOf(await copyOf(open))).toEqual(roster);
    await done(closeRound, owner(), placeOf(open));
    expect(await perform(duplicateRound, owner(), placeOf(open))).toMatchObject({ code: "round_closing" });
    await done(cancelRound, owner(), placeOf(draft));
    const soon = daysFrom(now, 5).toISOString();
    const copy = await copyOf(draft, { closesAt: soon, name: "Again" });
    expect(await done(loadRound, owner(), placeOf(copy))).toMatchObject({ closesAt: soon, name: "Again" });
    expect(await linesOf(copy)).toEqual(roster);
  });

  it("takes no close that is past, before the opening, or within 60 days of the other", async () => {
    const open = await make({ closesAt: daysFrom(now, 14) });
    const attempt = (fields: Record<string, unknown>) =>
      perform(duplicateRound, owner(), { ...placeOf(open), ...fields }, now);
    const at = (days: number) => daysFrom(now, days).toISOString();
    for (const fields of [
      { closesAt: at(-1) },
      { closesAt: at(73) },
      { closesAt: at(80), opensAt: at(81) },
      { closesAt: "soon" },
      { name: " " },
    ])
      expect(await attempt(fields)).toMatchObject({ ok: false, kind: "invalid" });
    expect(await attempt({ closesAt: at(74.01) })).toMatchObject({ ok: true });
    const { items } = await done(loadAudit, owner(), { org: company.org.slug, limit: 100 });
    const notes = items.filter(({ action }) => action === "round.duplicate");
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toContain(company.member.peer1.id);
  });
});

describe("an organiser who is a subject", () => {
  it("learns nothing about the reviews about them from a duplicate", async () => {
    const { admin } = company.caller;
    const { member } = company;
    const draft = await make({ isOpen: false, wishes: [] });
    const world = (raters: readonly string[]) =>
      undone(async () => {
        const invitations = raters.map((rater) => ({
          subject: member.admin.id,
          rater,
          relationship: "peer",
        }));
        const other = { subject: member.peer1.id, rater: member.peer2.id, relationship: "peer" };
        await done(addInvitations, owner(), { ...placeOf(draft), invitations: [other, ...invitations] });
        const { id, ...made } = await done(duplicateRound, admin, placeOf(draft), now);
        const { items } = await done(loadInvitations, admin, { org: company.org.slug, round: id });
        return {
          made,
          items: items.map(({ subject, rater, relationship }) => [subject, rater, relationship]),
        };
      });
    const nobody = await world([]);
    expect(nobody.items).toHaveLength(1);
    expect(await world([member.peer3.id, member.peer4.id, member.lead.id])).toEqual(nobody);
  });
});
