import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { loadPlan, loadPlanSpread } from "@/lib/loaders/plan";
import { loadRosterSpread } from "@/lib/loaders/roster";
import { loadInvitations } from "@/lib/loaders/rounds";
import { acceptPlan, addInvitations } from "@/lib/operations/invitations";
import { declineNaming } from "@/lib/operations/named";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { type Company, makeCompany, PEERS } from "./company";
import { undone } from "./two-companies";

let company: Company;
let draft: GivenRound;

beforeAll(async () => {
  company = await makeCompany("plan");
  const { org, member } = company;
  await given.team(org, {
    name: "Everybody",
    members: Object.values(member).map(({ id }) => id),
  });
  draft = await given.round({ org, isOpen: false });
});

const place = () => ({ org: company.org.slug, round: draft.roundId });
const owner = () => company.caller.owner;
const admin = () => company.caller.admin;
const limits = { peersPerSubject: 5, maxPerRater: 5 };

type Line = { subject: string; rater: string; relationship: string };
const textOf = ({ subject, rater, relationship }: Line) => `${subject} ${rater} ${relationship}`;

const loads = (items: readonly Line[]): number[] => {
  const counts = new Map<string, number>();
  for (const { subject, rater } of items)
    if (subject !== rater) counts.set(rater, (counts.get(rater) ?? 0) + 1);
  return [...counts.values()];
};

describe("a plan that is accepted", () => {
  it("is the one that was looked at, also in how it is spread, and adds nothing a second time", async () => {
    const plan = await done(loadPlan, admin(), { ...place(), ...limits });
    const outlook = await done(loadPlanSpread, admin(), { ...place(), ...limits });
    await undone(async () => {
      const { added } = await done(acceptPlan, admin(), { ...place(), ...limits });
      expect(added).toBe(plan.items.length);
      const { items } = await done(loadInvitations, admin(), { ...place(), limit: 100 });
      expect(items.map(textOf).sort()).toEqual(plan.items.map(textOf).sort());
      const { items: _, nextCursor: __, ...spread } = plan;
      expect(await done(loadRosterSpread, admin(), place())).toEqual(spread);
      expect(outlook).toEqual({ ...spread, added });
      expect(await done(acceptPlan, owner(), { ...place(), ...limits })).toEqual({ added: 0 });
    });
  });

  it("gives nobody more than the limit, what was arranged by hand included", async () => {
    await undone(async () => {
      const { subject, peer1 } = company.member;
      const raters = [...PEERS.filter((peer) => peer !== "peer1"), "lead", "gone"] as const;
      const invitations = raters.map((key) => ({
        subject: company.member[key].id,
        rater: peer1.id,
        relationship: "peer",
      }));
      await done(addInvitations, owner(), { ...place(), invitations });
      await done(acceptPlan, owner(), { ...place(), ...limits });
      const roster = (await given.roster(draft)).map(({ subjectId, raterId, relationship }) => ({
        subject: subjectId,
        rater: raterId ?? "",
        relationship,
      }));
      const byHand = roster.filter(({ subject: about, rater }) => rater === peer1.id && about !== peer1.id);
      expect(byHand).toHaveLength(invitations.length);
      const others = roster.filter(({ rater }) => rater !== peer1.id);
      expect(Math.max(...loads(others))).toBeLessThanOrEqual(limits.maxPerRater);
      expect(roster.filter(({ subject: about }) => about === subject.id).length).toBeGreaterThan(4);
    });
  });

  it("adds up to what an organiser sees in the list, and nothing else", async () => {
    await undone(async () => {
      await done(acceptPlan, owner(), { ...place(), ...limits });
      for (const caller of [owner(), admin()]) {
        const { items } = await done(loadInvitations, caller, { ...place(), limit: 100 });
        const { load, reach } = await done(loadRosterSpread, caller, place());
        expect(load.most).toBe(Math.max(...loads(items)));
        const asked = load.bands.filter(({ from }) => from > 0).reduce((sum, { raters }) => sum + raters, 0);
        expect(asked).toBe(loads(items).length);
        const peers = new Set(
          items.filter(({ relationship }) => relationship === "peer").map(({ subject }) => subject),
        );
        expect(reach.find(({ relationship }) => relationship === "peer")?.asked).toBe(peers.size);
      }
    });
  });

  it("leaves out who has declined beforehand, in what is shown as in what is added, and asks somebody else", async () => {
    const { org, member, caller } = company;
    const few = { peersPerSubject: 2, maxPerRater: 20 };
    const naming = await given.round({
      org,
      isOpen: false,
      subjects: [member.subject.id, member.admin.id],
      nomination: "organiser",
      nominateBy: new Date(Date.now() + 86_400_000),
      wishes: [{ subject: member.subject.id, rater: member.peer1.id, relationship: "peer" }],
    });
    const at = { org: org.slug, round: naming.roundId };
    const peersOf = (items: readonly Line[]) =>
      items.filter(({ subject, relationship }) => subject === member.subject.id && relationship === "peer");
    expect(peersOf((await done(loadPlan, owner(), { ...at, ...few })).items)).toHaveLength(1);
    const mine = (await given.roster(naming)).find(({ raterId }) => raterId === member.peer1.id);
    await done(declineNaming, caller.peer1, { invitation: mine?.id ?? "" });
    const plan = await done(loadPlan, owner(), { ...at, ...few });
    expect(peersOf(plan.items)).toHaveLength(2);
    expect(peersOf(plan.items).map(({ rater }) => rater)).not.toContain(member.peer1.id);
    await done(acceptPlan, owner(), { ...at, ...few });
    const { items } = await done(loadInvitations, owner(), { ...at, limit: 100 });
    expect(items.map(textOf).sort()).toEqual(plan.items.map(textOf).sort());
    const { items: _, nextCursor: __, ...spread } = plan;
    expect(await done(loadRosterSpread, owner(), at)).toEqual(spread);
  });

  it.each([
    { peersPerSubject: -1 },
    { peersPerSubject: 51 },
    { maxPerRater: 0 },
    { maxPerRater: 101 },
    { maxPerRater: 1.5 },
  ])("takes no limits like %j", async (wrong) => {
    expect(await perform(loadPlan, owner(), { ...place(), ...wrong })).toMatchObject({ kind: "invalid" });
    expect(await perform(acceptPlan, owner(), { ...place(), ...wrong })).toMatchObject({ kind: "invalid" });
  });
});

describe("an organiser who is a subject", () => {
  const about = (subject: string, raters: readonly string[]): Wish[] =>
    raters.map((rater) => ({ subject, rater, relationship: rater.includes("@") ? "other" : "peer" }));

  /** What the admin can read and cause, after the owner has made these invitations about the admin. */
  const world = (invitations: readonly Wish[]) =>
    undone(async () => {
      if (invitations.length > 0) await done(addInvitations, owner(), { ...place(), invitations });
      const seen: unknown[] = [];
      for (const maxPerRater of [1, 2, 4, 10]) {
        seen.push(await done(loadPlan, admin(), { ...place(), ...limits, maxPerRater }));
        seen.push(await done(loadPlanSpread, admin(), { ...place(), ...limits, maxPerRater }));
      }
      seen.push(await done(loadRosterSpread, admin(), place()));
      // A tight limit would show by a missing place who was taken.
      seen.push(await done(acceptPlan, admin(), { ...place(), ...limits, maxPerRater: 3 }));
      seen.push(await done(loadRosterSpread, admin(), place()));
      const { items } = await done(loadInvitations, admin(), { ...place(), limit: 100 });
      seen.push(items.map(textOf).sort());
      return seen;
    });

  it("learns nothing about the reviews about them, from loads, sums, tight limits or what is left", async () => {
    const { admin: self, peer1, peer2, peer3, lead, bystander } = company.member;
    const nobody = await world([]);
    const some = [peer1, peer2, peer3].map(({ id }) => id);
    expect(await world(about(self.id, some))).toEqual(nobody);
    expect(await world(about(self.id, [lead.id, bystander.id, "visitor@guest.test"]))).toEqual(nobody);
    expect(await world(about(peer1.id, [lead.id]))).not.toEqual(nobody);
  });
});
