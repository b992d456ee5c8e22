import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { acceptPlan, addInvitations } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { type Company, makeCompany } from "./company";
import { bytesOf, harvest, readPaths } from "./harvest";
import { undone } from "./two-companies";

// About oneself everybody is only a subject: an organiser too.

let company: Company;
let draft: GivenRound;
let admin: Client;

beforeAll(async () => {
  company = await makeCompany("organiser");
  const { member } = company;
  const subjects = [member.admin.id, member.peer1.id, member.subject.id];
  draft = await given.round({ org: company.org, subjects, nomination: "subject", isOpen: false });
  admin = await clientFor(company.caller.admin);
});

const wish = (subject: string, rater: string, relationship: Wish["relationship"] = "peer"): Wish => ({
  subject,
  rater,
  relationship,
});
const place = () => ({ org: company.org.slug, round: draft.roundId });

/** What is new and random each time, and must change when anything does, says nothing. */
const masked = (bytes: readonly string[]) =>
  bytes.map((text) =>
    text.replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":""').replaceAll(/"rosterHash":"\w+"/g, '"rosterHash":""'),
  );

const now = new Date();

/** Everything that the admin can read after the owner has made these invitations. */
const world = (invitations: readonly Wish[]) =>
  undone(async () => {
    await done(addInvitations, company.caller.owner, { ...place(), invitations }, now);
    const { member, org, team } = company;
    const paths = readPaths({
      org: [org.slug],
      round: [draft.roundId],
      team: [team],
      member: [member.admin.id, member.peer1.id],
      invitation: [],
    });
    return masked(bytesOf(await harvest(new Map([["admin", admin]]), paths)));
  });

describe("an organiser who is a subject", () => {
  it("cannot tell whether and how many people were asked about them", async () => {
    const { admin: self, peer1, peer2, peer3 } = company.member;
    const visible = wish(peer1.id, peer2.id);
    const nobody = await world([visible]);
    const some = await world([
      visible,
      wish(self.id, peer2.id),
      wish(self.id, peer3.id, "direct_report"),
      wish(self.id, "visitor@guest.test", "other"),
    ]);
    expect(some).toEqual(nobody);
    const more = await world([visible, wish(peer1.id, peer3.id)]);
    expect(more).not.toEqual(nobody);
  });

  it("cannot tell from somebody's choice of raters whether that person was asked about them", async () => {
    const { admin: self, peer1, subject, bystander } = company.member;
    const visible = [
      ...[self, subject, bystander].map(({ id }) => wish(peer1.id, id)),
      wish(subject.id, peer1.id),
    ];
    const preview = (client: Client, invitations: readonly Wish[]) =>
      undone(async () => {
        await done(addInvitations, company.caller.owner, { ...place(), invitations });
        const reply = await client("GET", `/orgs/${company.org.slug}/rounds/${draft.roundId}/preview`);
        return masked([reply.text]);
      });
    const inTurn = [...visible, wish(self.id, peer1.id)];
    expect(await preview(admin, inTurn)).toEqual(await preview(admin, visible));
    const owner = await clientFor(company.caller.owner);
    expect((await preview(owner, inTurn)).join()).toContain('"mutual":2');
    expect((await preview(owner, visible)).join()).not.toContain('"mutual":');
  });

  it("cannot find out who was asked by asking again", async () => {
    const { admin: self, peer1, peer2, peer3 } = company.member;
    const attempt = (invitations: readonly Wish[]) =>
      undone(async () => {
        const asOwner = [wish(self.id, peer2.id)];
        await done(addInvitations, company.caller.owner, { ...place(), invitations: asOwner });
        return perform(addInvitations, company.caller.admin, { ...place(), invitations });
      });
    const wrong = wish(peer1.id, peer1.id);
    for (const also of [[], [wrong]])
      expect(await attempt([wish(self.id, peer2.id), ...also])).toEqual(
        await attempt([wish(self.id, peer3.id), ...also]),
      );
    // About others one is told.
    const twice = await undone(async () => {
      await done(addInvitations, company.caller.admin, {
        ...place(),
        invitations: [wish(peer1.id, peer2.id)],
      });
      return perform(addInvitations, company.caller.admin, {
        ...place(),
        invitations: [wish(peer1.id, peer2.id)],
      });
    });
    expect(twice).toMatchObject({ kind: "invalid" });
  });

  it("is not told by the plan, nor by the launch, whom they are rated by", async () => {
    const { admin: self } = company.member;
    const plan = await admin("POST", `/orgs/${company.org.slug}/rounds/${draft.roundId}/plan`, {});
    const { items } = plan.json as { items: { subject: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ subject }) => subject === self.id)).toEqual([]);
    const { added } = await undone(() => done(acceptPlan, company.caller.admin, place()));
    const byOwner = await undone(() => done(acceptPlan, company.caller.owner, place()));
    expect(added).toBe(items.length);
    expect(byOwner.added).toBeGreaterThan(added);
    const opened = await undone(async () => {
      const { owner } = company.caller;
      await done(addInvitations, owner, {
        ...place(),
        invitations: [wish(self.id, company.member.peer4.id)],
      });
      return done(openRound, company.caller.admin, place());
    });
    expect(JSON.stringify(opened)).not.toContain(company.member.peer4.id);
  });

  it("cannot take away an invitation about themself: it is not there", async () => {
    const { admin: self, peer5 } = company.member;
    const { items } = await done(addInvitations, company.caller.owner, {
      ...place(),
      invitations: [wish(self.id, peer5.id)],
    });
    const path = `/orgs/${company.org.slug}/rounds/${draft.roundId}/invitations/${items[0]!.id}`;
    expect(await admin("DELETE", path)).toMatchObject({ status: 404 });
    const owner = await clientFor(company.caller.owner);
    expect(await owner("DELETE", path)).toMatchObject({ status: 200 });
  });
});
