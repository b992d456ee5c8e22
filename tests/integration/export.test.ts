import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { sweepViews } from "@/lib/jobs/view-sweep";
import { addGoal } from "@/lib/operations/goals";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { answerAll, type Company, daysFrom, formOf, invitationOf, makeCompany } from "./company";
import { openRoundOf } from "./round-state";

// Everything that somebody may read, to take along: what the single calls answer, and nothing else.

process.env.BENCH = "1";

let company: Company;
let released: GivenRound;
let open: GivenRound;

beforeAll(async () => {
  company = await makeCompany("export");
  const start = daysFrom(new Date(), -100);
  released = await openRoundOf(company, { now: start, closesAt: daysFrom(start, 14) });
  await answerAll(released, daysFrom(start, 1));
  await given.release(released, daysFrom(start, 13));
  open = await openRoundOf(company);
  const { subject, peer1 } = company.member;
  const invitation = await invitationOf(open, { subject: subject.id, rater: peer1.id });
  await given.answers(open, invitation, formOf(4));
  const dueOn = daysFrom(new Date(), 30).toISOString().slice(0, 10);
  const goal = { text: "Ask before I answer", dueOn, skills: ["feedback"], steps: [], isShared: true };
  await done(addGoal, company.caller.subject, { org: company.org.slug, ...goal });
});

type Export = { answers: Record<string, unknown> };

const path = () => `/orgs/${company.org.slug}/export`;
const exportedBy = async (client: Client): Promise<Export["answers"]> => {
  const { status, json } = await client("GET", path());
  expect(status).toBe(200);
  return (json as unknown as Export).answers;
};

/** What an address answers, a list of pages whole. */
const answerOf = async (client: Client, address: string): Promise<unknown> => {
  const items: unknown[] = [];
  for (let cursor: unknown = ""; ; ) {
    const url = new URL(address, "http://localhost");
    if (cursor) url.searchParams.set("cursor", String(cursor));
    const { status, json } = await client("GET", `${url.pathname}${url.search}`);
    expect([address, status]).toEqual([address, 200]);
    if (!Array.isArray(json.items)) return json;
    items.push(...json.items);
    cursor = json.nextCursor;
    if (!cursor) return { ...json, items, nextCursor: null };
  }
};

const READERS = ["subject", "manager", "admin", "owner", "peer1", "lead", "bystander"] as const;

describe("an export", () => {
  it.each(READERS)("is what every single call answers to %s, and nothing else", async (key) => {
    const client = await clientFor(company.caller[key]);
    const answers = await exportedBy(client);
    for (const [address, answer] of Object.entries(answers))
      expect([address, answer]).toEqual([address, await answerOf(client, address)]);
  });

  it("holds what is one's own: the place, forms with drafts, goals and reports", async () => {
    const { subject, peer1 } = company.member;
    const about = `/orgs/${company.org.slug}/rounds/${released.roundId}/reports`;
    const own = await exportedBy(await clientFor(company.caller.subject));
    expect(Object.keys(own)).toEqual(
      expect.arrayContaining(["/me", `/orgs/${company.org.slug}/goals`, `${about}/${subject.id}`]),
    );
    const given = await exportedBy(await clientFor(company.caller.peer1));
    const invitation = await invitationOf(open, { subject: subject.id, rater: peer1.id });
    expect(given[`/invitations/${invitation.id}`]).toMatchObject({ draft: { skills: { feedback: 4 } } });
    expect(Object.keys(given).filter((address) => address.startsWith(about))).toEqual([
      `${about}/${peer1.id}`,
      `${about}/${peer1.id}/readers`,
    ]);
  });

  it("holds rounds and the audit log for organisers alone, without what is about themselves", async () => {
    const { admin, bystander } = company.member;
    const log = `/orgs/${company.org.slug}/audit`;
    const list = `/orgs/${company.org.slug}/rounds/${open.roundId}/invitations`;
    const desk = await exportedBy(await clientFor(company.caller.admin));
    expect(Object.keys(desk)).toEqual(expect.arrayContaining([log, list]));
    const { items } = desk[list] as { items: { subject: string; rater: string }[] };
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ subject }) => subject === admin.id)).toEqual([]);
    const member = await exportedBy(await clientFor(company.caller.bystander));
    expect(bystander.role).toBe("member");
    expect(Object.keys(member).filter((address) => /audit|rounds\/[^/]+\/(inv|prog)/.test(address))).toEqual(
      [],
    );
  });

  it("returns no draft to a token that the operator has made", async () => {
    const { subject, peer1 } = company.member;
    const invitation = await invitationOf(open, { subject: subject.id, rater: peer1.id });
    const answers = await exportedBy(await clientFor(company.caller.peer1, "operator"));
    expect(answers[`/invitations/${invitation.id}`]).toMatchObject({ draft: null });
  });

  it("notes for its subject that a report was opened by it, as any other look does", async () => {
    const { subject, manager } = company.member;
    await exportedBy(await clientFor(company.caller.manager));
    const client = await clientFor(company.caller.subject);
    const readers = `/orgs/${company.org.slug}/rounds/${released.roundId}/reports/${subject.id}/readers`;
    await expect
      .poll(async () => {
        await sweepViews();
        const { items } = (await client("GET", readers)).json as {
          items: { id: string; openedOn: string[] }[];
        };
        return items.find(({ id }) => id === manager.id)?.openedOn.length;
      })
      .toBeGreaterThan(0);
  });

  it("is nobody else's: not found for strangers, outsiders and those who have left", async () => {
    const other = await makeCompany("export-other");
    const callers: Caller[] = [other.caller.owner, company.caller.gone];
    await (await clientFor(company.caller.owner))(
      "DELETE",
      `/orgs/${company.org.slug}/members/${company.member.gone.id}`,
    );
    for (const caller of callers) expect((await (await clientFor(caller))("GET", path())).status).toBe(404);
  });
});
