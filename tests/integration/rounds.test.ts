import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { loadPreview } from "@/lib/loaders/preview";
import { loadInvitations, loadRound } from "@/lib/loaders/rounds";
import { addInvitations, removeInvitation } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { cancelRound, changeRound, closeRound, createRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { type Company, daysFrom, invitationOf, makeCompany, subjectsOf, wishesOf } from "./company";
import { placeOf } from "./round-state";

let company: Company;
const now = new Date();
let count = 0;

beforeEach(async () => {
  company = await makeCompany(`rounds-${++count}`);
});

const owner = () => company.caller.owner;
const make = (fields: Partial<Parameters<typeof given.round>[0]> = {}) =>
  given.round({ org: company.org, subjects: subjectsOf(company), wishes: wishesOf(company), ...fields });
const create = (fields: Record<string, unknown>) =>
  perform(createRound, owner(), {
    org: company.org.slug,
    name: "Spring",
    closesAt: daysFrom(now, 30).toISOString(),
    ...fields,
  });
const change = (round: GivenRound, fields: Record<string, unknown>, at = now) =>
  perform(changeRound, owner(), { ...placeOf(round), ...fields }, at);

describe("a new round", () => {
  it("takes everybody as a subject and the defaults that are promised", async () => {
    expect(await create({})).toMatchObject({
      ok: true,
      value: { state: "draft", threshold: 4, commentThreshold: 5, readers: "subject", subjectCount: 12 },
    });
  });

  it.each([
    ["fewer than 3 for a figure", { threshold: 2 }],
    ["fewer than 5 for comments", { commentThreshold: 4 }],
    ["fewer for comments than for a figure", { threshold: 8, commentThreshold: 7 }],
    ["a close in the past", { closesAt: daysFrom(now, -1).toISOString() }],
    ["a close before the opening", { opensAt: daysFrom(now, 40).toISOString() }],
    ["no name", { name: " " }],
    ["no subject", { subjects: [] }],
    ["a threshold that is no number", { threshold: "4" }],
    ["a threshold of 4.5", { threshold: 4.5 }],
  ])("does not take %s", async (_name, fields) => {
    expect(await create(fields)).toMatchObject({ ok: false, kind: "invalid" });
  });
});

describe("the roster", () => {
  it("is written whole or not at all", async () => {
    const round = await make({ wishes: [], isOpen: false });
    const { subject, peer1, peer2, manager, bystander } = company.member;
    const right = { subject: subject.id, rater: peer1.id, relationship: "peer" };
    const attempt = (wishes: unknown[]) =>
      perform(addInvitations, owner(), { ...placeOf(round), invitations: wishes });
    for (const wrong of [
      { ...right, rater: subject.id },
      { ...right, rater: peer2.id, relationship: "self" },
      { ...right, subject: bystander.id },
      { ...right, rater: "visitor@guest.test" },
      { ...right, relationship: "friend" },
      right,
    ])
      expect(await attempt([right, wrong])).toMatchObject({ ok: false, kind: "invalid" });
    expect(await given.roster(round)).toEqual([]);
    const wishes = [
      right,
      { ...right, rater: manager.email.toUpperCase(), relationship: "manager" },
      { ...right, rater: "visitor@guest.test", relationship: "other" },
    ];
    expect(await attempt(wishes)).toMatchObject({ ok: true, value: { items: { length: 3 } } });
    expect(await attempt([right])).toMatchObject({ ok: false, kind: "invalid" });
    expect((await given.roster(round)).map(({ raterId }) => raterId)).toContain(manager.id);
  });

  it("is the same page by page as at once, without whoever asks, and ends where its place is gone", async () => {
    const round = await make();
    const admin = company.caller.admin;
    const at = (page: object) => done(loadInvitations, admin, { ...placeOf(round), ...page });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await at({ limit: 4, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    const roster = (await given.roster(round)).filter(
      ({ subjectId }) => subjectId !== company.member.admin.id,
    );
    expect(seen).toEqual(roster.map(({ id }) => id));
    expect((await at({ cursor: company.member.admin.id })).items).toEqual([]);
  });

  it("is frozen when the round opens", async () => {
    const round = await make();
    const { subject, peer1, bystander } = company.member;
    const { id } = await invitationOf(round, { subject: subject.id, rater: peer1.id });
    const wish = { subject: subject.id, rater: bystander.id, relationship: "peer" };
    for (const result of [
      await perform(addInvitations, owner(), { ...placeOf(round), invitations: [wish] }),
      await perform(removeInvitation, owner(), { ...placeOf(round), invitation: id }),
    ])
      expect(result).toMatchObject({ ok: false, kind: "conflict", code: "roster_frozen" });
  });
});

describe("an opening", () => {
  const open = (round: GivenRound, fields = {}, at = now) =>
    perform(openRound, owner(), { ...placeOf(round), ...fields }, at);

  it("is refused if the roster is not the one that was previewed", async () => {
    const round = await make({ isOpen: false });
    const { rosterHash } = await done(loadPreview, owner(), placeOf(round));
    expect((await done(loadPreview, owner(), placeOf(round))).rosterHash).toBe(rosterHash);
    const { subject, peer1 } = company.member;
    const { id } = await invitationOf(round, { subject: subject.id, rater: peer1.id });
    await done(removeInvitation, owner(), { ...placeOf(round), invitation: id });
    expect(await open(round, { rosterHash })).toMatchObject({ kind: "conflict", code: "roster_changed" });
    expect(await open(round, { rosterHash: "" })).not.toMatchObject({ ok: true });
    const { rosterHash: fresh } = await done(loadPreview, owner(), placeOf(round));
    expect(await open(round, { rosterHash: fresh })).toMatchObject({ ok: true, value: { state: "open" } });
  });

  it("happens once, however many press the button", async () => {
    const round = await make({ isOpen: false });
    const results = await Promise.all([open(round), open(round), open(round)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) expect(result).toMatchObject({ kind: "conflict" });
  });

  it("needs somebody invited and a close to come", async () => {
    const empty = await make({ wishes: [], isOpen: false });
    expect(await open(empty)).toMatchObject({ code: "nobody_invited" });
    const late = await make({ isOpen: false, closesAt: daysFrom(now, 2) });
    expect(await open(late, {}, daysFrom(now, 3))).toMatchObject({ code: "close_passed" });
  });

  it("is refused while a subject is in another round that is not released", async () => {
    await make({ name: "First" });
    const second = await make({ name: "Second", isOpen: false, closesAt: daysFrom(now, 100) });
    expect(await open(second)).toMatchObject({ kind: "conflict", code: "subject_busy" });
  });

  it("of two rounds of one subject at the same moment succeeds for one", async () => {
    const rounds = [await make({ isOpen: false }), await make({ isOpen: false })];
    const results = await Promise.all(rounds.map((round) => open(round)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("needs 60 days between two closes of a subject", async () => {
    const first = await make({ now: daysFrom(now, -30), closesAt: daysFrom(now, -10) });
    await given.release(first, daysFrom(now, -10.001));
    const soon = await make({ isOpen: false, closesAt: daysFrom(now, 48) });
    expect(await open(soon)).toMatchObject({ kind: "conflict", code: "too_soon" });
    const later = await make({ isOpen: false, closesAt: daysFrom(now, 51) });
    expect(await open(later)).toMatchObject({ ok: true });
    const early = await perform(closeRound, owner(), placeOf(later), now);
    expect(early).toMatchObject({ kind: "conflict", code: "too_soon" });
  });
});

describe("an open round", () => {
  it("can only be put off", async () => {
    const round = await make({ closesAt: daysFrom(now, 10) });
    for (const fields of [
      { name: "Other" },
      { threshold: 3 },
      { threshold: 9 },
      { commentThreshold: 9 },
      { readers: "subject_and_manager" },
      { subjects: "everyone" },
      { closesAt: daysFrom(now, 9).toISOString() },
      { closesAt: daysFrom(now, 12).toISOString(), threshold: 3 },
    ])
      expect(await change(round, fields)).toMatchObject({ ok: false, kind: "conflict" });
    const closesAt = daysFrom(now, 12).toISOString();
    expect(await change(round, { closesAt })).toMatchObject({ ok: true, value: { closesAt, threshold: 4 } });
    expect(
      await change(round, { closesAt: daysFrom(now, 30).toISOString() }, daysFrom(now, 13)),
    ).toMatchObject({
      kind: "conflict",
    });
  });

  it("closes once, and then is over", async () => {
    const round = await make();
    const results = await Promise.all([1, 2].map(() => perform(closeRound, owner(), placeOf(round))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const shown = await done(loadRound, owner(), placeOf(round));
    expect(["closed", "released"]).toContain(shown.state);
    for (const result of [
      await change(round, { closesAt: daysFrom(now, 90).toISOString() }),
      await perform(cancelRound, owner(), placeOf(round)),
      await perform(openRound, owner(), placeOf(round)),
    ])
      expect(result).toMatchObject({ ok: false, kind: "conflict" });
  });

  it("tells how far its release is", async () => {
    const round = await make();
    const total = subjectsOf(company).length;
    expect(await done(loadRound, owner(), placeOf(round))).toMatchObject({ progress: { done: 0, total } });
    await given.release(round);
    expect(await done(loadRound, owner(), placeOf(round))).toMatchObject({
      progress: { done: total, total },
    });
  });
});

describe("a draft", () => {
  it("can be changed, also in whom it is about, and cancelled", async () => {
    const round = await make({ isOpen: false });
    const subjects = [company.member.subject.id];
    expect(
      await change(round, { name: "Autumn", threshold: 5, commentThreshold: 6, subjects }),
    ).toMatchObject({
      ok: true,
      value: { name: "Autumn", threshold: 5, commentThreshold: 6, subjects },
    });
    expect((await given.roster(round)).every(({ subjectId }) => subjects.includes(subjectId))).toBe(true);
    expect(await change(round, { commentThreshold: 5, threshold: 6 })).toMatchObject({ kind: "invalid" });
    expect(await perform(closeRound, owner(), placeOf(round))).toMatchObject({ code: "round_not_open" });
    expect(await perform(cancelRound, owner(), placeOf(round))).toMatchObject({
      value: { state: "cancelled" },
    });
    expect(await perform(openRound, owner(), placeOf(round))).toMatchObject({ kind: "conflict" });
  });
});
