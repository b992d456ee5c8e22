import { describe, expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { loadNamingProgress } from "@/lib/loaders/naming";
import { loadPreview } from "@/lib/loaders/preview";
import { approveNominations } from "@/lib/operations/approvals";
import { addInvitations } from "@/lib/operations/invitations";
import { changeMember as changeLine } from "@/lib/operations/members";
import { declineNaming } from "@/lib/operations/named";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { daysFrom, invitationOf, type Key } from "./company";
import { bytesOf, harvest, readPaths } from "./harvest";
import {
  approve,
  askedAbout,
  callerOf,
  company,
  decline,
  FOUR,
  home,
  idOf,
  jobs,
  lists,
  make,
  names,
  now,
  save,
  see,
  stageFor,
} from "./naming-stage";
import { placeOf } from "./round-state";
import { undone } from "./two-companies";

stageFor("named");

describe("somebody who is named", () => {
  it("is told on the home page when the list stands, and may decline without a reason", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    expect((await home("peer1")).named).toEqual([]);
    expect((await home("peer1", daysFrom(now, 6))).named).toHaveLength(1);
    await approve(round);
    expect((await home("peer1")).named).toMatchObject([{ subject: { name: company.member.subject.name } }]);
    expect((await home("subject")).named).toEqual([]);
    expect(await decline(round, "peer1")).toMatchObject({ ok: true });
    expect((await home("peer1")).named).toEqual([]);
    expect(await askedAbout(round)).not.toContain(idOf("peer1"));
    expect((await lists(round)).items[0]).toMatchObject({ wanted: 1 });
    expect((await home("manager")).toApprove).toMatchObject([{ wanted: 1 }]);
    expect(await approve(round, { add: ["peer1"] })).toMatchObject({ kind: "invalid" });
    expect(await approve(round, { add: ["peer5"] })).toMatchObject({ ok: true });
    expect((await lists(round)).items[0]).toMatchObject({ wanted: 0 });
  });

  it("is replaced by the subject, who is not told who it was", async () => {
    const round = await make("subject");
    await save(round, FOUR);
    const world = (rater: Key) =>
      undone(async () => {
        await decline(round, rater);
        const asked = await see(round);
        const same = await save(round, FOUR);
        const still = await see(round);
        const fewer = await save(round, ["peer2", "peer3", "peer4", "peer5"]);
        return JSON.stringify([asked, same, still, fewer, await see(round)]);
      });
    const one = await world("peer1");
    expect(one).toBe(await world("peer2"));
    expect(one).toContain('"wanted":1');
    expect(one).toContain('"wanted":0');
    await decline(round, "peer1");
    const keys = await jobs("send-another-name");
    expect(keys.filter(({ key }) => key.includes(round.roundId))).toEqual([
      { key: `another-name/${round.roundId}/${idOf("subject")}`, isLater: false },
    ]);
    const { items } = await done(loadNamingProgress, callerOf("owner"), placeOf(round));
    expect(items.find(({ subject }) => subject.id === idOf("subject"))?.wanted.subject).toBe(1);
  });

  it("is asked of the organiser where the subject did not name them, and the subject sees nothing", async () => {
    const wish = { subject: idOf("subject"), rater: idOf("peer5"), relationship: "peer" } as const;
    const round = await make("subject", [wish]);
    await save(round, FOUR);
    const before = JSON.stringify([await see(round), await home("subject")]);
    await decline(round, "peer5");
    expect(JSON.stringify([await see(round), await home("subject")])).toBe(before);
    const owner = callerOf("owner");
    const { items } = await done(loadNamingProgress, owner, placeOf(round));
    expect(items.find(({ subject }) => subject.id === idOf("subject"))?.wanted.organiser).toBe(1);
    const again = await perform(addInvitations, owner, { ...placeOf(round), invitations: [wish] });
    expect(again).toMatchObject({ kind: "invalid" });
    const other = { ...wish, rater: idOf("bystander") };
    await done(addInvitations, owner, { ...placeOf(round), invitations: [other] });
    const after = await done(loadNamingProgress, owner, placeOf(round));
    expect(after.items.find(({ subject }) => subject.id === idOf("subject"))?.wanted.organiser).toBe(0);
  });

  it("leaves what is missing at the top of what the organiser sees, page by page, with counts of all of it", async () => {
    const subjects = [...FOUR, "subject", "admin"] as const;
    const round = await given.round({
      org: company.org,
      subjects: subjects.map(idOf),
      nomination: "subject",
      nominateBy: daysFrom(now, 5),
      isOpen: false,
    });
    for (const key of ["peer1", "peer2", "admin", "subject"] as const)
      await save(round, [...FOUR, "peer5"].filter((other) => other !== key) as Key[], key);
    await decline(round, "peer5", "peer2");
    const page = (caller: Caller, cursor?: string | null) =>
      done(loadNamingProgress, caller, { ...placeOf(round), limit: 2, ...(cursor ? { cursor } : {}) });
    const first = await page(callerOf("owner"));
    const second = await page(callerOf("owner"), first.nextCursor);
    const third = await page(callerOf("owner"), second.nextCursor);
    expect(third.nextCursor).toBeNull();
    const shown = [first, second, third].flatMap(({ items }) => items);
    expect(new Set(shown.slice(0, 3).map(({ subject }) => subject.id))).toEqual(
      new Set([idOf("peer2"), idOf("peer3"), idOf("peer4")]),
    );
    expect(shown.map(({ subject }) => subject.id).sort()).toEqual(subjects.map(idOf).sort());
    const all = { subjects: 6, named: 4, approved: 0, unnamed: 2, unapproved: 4, wanted: 1 };
    expect(first.total).toEqual(all);
    // An organiser who is a subject counts without the own line.
    const own = await page(callerOf("admin"));
    expect(own.total).toEqual({ ...all, subjects: 5, named: 3, unapproved: 3 });
  });

  it("declines nobody else's invitation, nor the own about oneself", async () => {
    const round = await make("subject");
    await save(round, FOUR);
    const mine = await invitationOf(round, { subject: idOf("subject"), rater: idOf("peer1") });
    const self = await invitationOf(round, { subject: idOf("subject"), rater: idOf("subject") });
    const attempt = (caller: Caller, invitation: string) => perform(declineNaming, caller, { invitation });
    expect(await attempt(callerOf("peer2"), mine.id)).toMatchObject({ kind: "not_found" });
    expect(await attempt(callerOf("subject"), self.id)).toMatchObject({ kind: "not_found" });
    expect(await attempt(callerOf("owner"), mine.id)).toMatchObject({ kind: "not_found" });
  });
});

describe("an organiser who is a subject", () => {
  const lookAs = async (round: GivenRound) => {
    const admin = await clientFor(callerOf("admin"));
    // The log says that somebody settled lists, of whomever, and when: of no list which.
    const paths = readPaths({
      org: [company.org.slug],
      round: [round.roundId],
      team: [company.team],
      member: [idOf("admin")],
      invitation: [],
    }).filter((path) => !/\/(audit|export)$/.test(path));
    return async () => {
      const { audit: _, ...taken } = (await admin("GET", `/orgs/${company.org.slug}/export`)).json;
      const preview = await done(loadPreview, callerOf("admin"), placeOf(round));
      const read = await harvest(new Map([["admin", admin]]), paths);
      return [...bytesOf(read), JSON.stringify([preview, taken, await home("admin")])];
    };
  };

  it("sees nothing of what others make of the own names: not a change, not a decline, not in the hash", async () => {
    const { member, org } = company;
    await done(changeLine, callerOf("owner"), {
      org: org.slug,
      member: member.admin.id,
      managerEmail: member.manager.email,
    });
    const round = await make("manager_approves");
    await save(round, FOUR, "admin");
    await save(round, FOUR);
    const settle = async (change: object) => {
      const { items } = await lists(round);
      const { seen } = items.find(({ subject }) => subject.id === idOf("admin"))!;
      const approvals = [{ subject: idOf("admin"), seen, ...change }];
      return done(approveNominations, callerOf("manager"), { ...placeOf(round), approvals });
    };
    await settle({});
    const look = await lookAs(round);
    const before = await look();
    const { id } = await invitationOf(round, { subject: idOf("admin"), rater: idOf("peer1") });
    await settle({ remove: [id], add: names(["peer5"]) });
    expect(await look()).toEqual(before);
    await decline(round, "peer2", "admin");
    expect(await look()).toEqual(before);
    await decline(round, "peer2", "subject");
    expect(await look()).not.toEqual(before);
  });
});
