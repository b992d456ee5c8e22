import { beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import type { NamedAs } from "@/lib/domain/naming";
import type { Nomination } from "@/lib/domain/round";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadForm } from "@/lib/loaders/form";
import { loadNamingProgress, loadOwnNaming } from "@/lib/loaders/naming";
import { loadNomination } from "@/lib/loaders/nomination";
import { loadPreview } from "@/lib/loaders/preview";
import { approveNominations } from "@/lib/operations/approvals";
import { addInvitations, removeInvitation } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { changeMember as changeLine, removeMember } from "@/lib/operations/members";
import { declineNaming } from "@/lib/operations/named";
import { startNaming } from "@/lib/operations/naming";
import { saveNominations } from "@/lib/operations/nominations";
import { cancelRound, changeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { about, type Company, daysFrom, invitationOf, type Key, makeCompany } from "./company";
import { bytesOf, harvest, readPaths } from "./harvest";
import { fingerprintOf, undone } from "./two-companies";

let company: Company;
let count = 0;

beforeEach(async () => {
  company = await makeCompany(`naming-${++count}`);
});

const now = new Date();
const idOf = (key: Key) => company.member[key].id;
const callerOf = (key: Key | "owner") => company.caller[key];
const placeOf = ({ org, roundId }: GivenRound) => ({ org: org.slug, round: roundId });

/** A round about the subject and the admin, in which raters are being named. */
const make = (nomination: Nomination, wishes: readonly Wish[] = []) =>
  given.round({
    org: company.org,
    subjects: [idOf("subject"), idOf("admin")],
    nomination,
    nominateBy: daysFrom(now, 5),
    isOpen: false,
    wishes,
  });

const names = (keys: readonly Key[], relationship: NamedAs = "peer") =>
  keys.map((key) => ({ rater: idOf(key), relationship }));
const FOUR = ["peer1", "peer2", "peer3", "peer4"] as const satisfies readonly Key[];

const save = (round: GivenRound, keys: readonly Key[], who: Key = "subject", at = now) =>
  perform(saveNominations, callerOf(who), { ...placeOf(round), nominations: names(keys) }, at);
const see = (round: GivenRound, who: Key = "subject", at = now) =>
  done(loadNomination, callerOf(who), placeOf(round), at);
const home = (who: Key | "owner", at = now) =>
  done(loadOwnNaming, callerOf(who), { org: company.org.slug }, at);
const lists = (round: GivenRound) => done(loadApprovals, callerOf("manager"), placeOf(round));
const askedAbout = async (round: GivenRound, key: Key = "subject") =>
  (await about(round, idOf(key))).flatMap(({ raterId, raterEmail }) => raterId ?? raterEmail ?? []).sort();
const decline = async (round: GivenRound, rater: Key, subject: Key = "subject") => {
  const { id } = await invitationOf(round, { subject: idOf(subject), rater: idOf(rater) });
  return perform(declineNaming, callerOf(rater), { invitation: id });
};
const approve = async (round: GivenRound, change: { add?: Key[]; remove?: Key[] } = {}) => {
  const { items } = await lists(round);
  const list = items.find(({ subject }) => subject.id === idOf("subject"))!;
  const remove = await Promise.all(
    (change.remove ?? []).map(
      async (key) => (await invitationOf(round, { subject: idOf("subject"), rater: idOf(key) })).id,
    ),
  );
  const wish = { subject: idOf("subject"), seen: list.seen, add: names(change.add ?? []), remove };
  return perform(approveNominations, callerOf("manager"), { ...placeOf(round), approvals: [wish] });
};
const jobs = (name: string) =>
  database().$queryRaw<{ key: string; isLater: boolean }[]>`
    select j.key, j.run_at > now() + interval '1 hour' as "isLater"
    from graphile_worker.jobs j where j.task_identifier = ${name} order by 1`;

describe("the start of naming", () => {
  it("lets the line ask, freezes who approves, and writes to every subject", async () => {
    const before = (await jobs("send-nomination-request")).length;
    const round = await make("manager_approves");
    expect(await askedAbout(round)).toEqual([idOf("subject"), idOf("manager")].sort());
    expect(await askedAbout(round, "admin")).toEqual([idOf("admin")]);
    expect((await jobs("send-nomination-request")).length - before).toBe(2);
    expect((await lists(round)).items.map(({ subject }) => subject.id)).toEqual([idOf("subject")]);
  });

  it("needs a deadline that lies ahead and before the close, and happens once", async () => {
    const draft = await given.round({
      org: company.org,
      subjects: [idOf("subject")],
      nomination: "subject",
      isOpen: false,
    });
    const start = (nominateBy?: Date) =>
      perform(startNaming, callerOf("owner"), {
        ...placeOf(draft),
        ...(nominateBy ? { nominateBy: nominateBy.toISOString() } : {}),
      });
    expect(await start()).toMatchObject({ kind: "invalid" });
    expect(await start(daysFrom(now, -1))).toMatchObject({ code: "nominate_by_passed" });
    expect(await start(daysFrom(now, 30))).toMatchObject({ kind: "invalid" });
    const at = await Promise.all([start(daysFrom(now, 5)), start(daysFrom(now, 5))]);
    expect(at.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is followed by a change of the deadline, but not of who chooses", async () => {
    const round = await make("subject");
    const change = (fields: object) =>
      perform(changeRound, callerOf("owner"), { ...placeOf(round), ...fields });
    const later = daysFrom(now, 6).toISOString();
    expect(await change({ nominateBy: later })).toMatchObject({ ok: true, value: { nominateBy: later } });
    expect(await change({ nominateBy: null })).toMatchObject({ code: "naming_begun" });
    expect(await change({ nomination: "organiser" })).toMatchObject({ code: "naming_begun" });
    expect(await change({ nominateLeast: 9, nominateMost: 3 })).toMatchObject({ kind: "invalid" });
    expect(await change({ nominateBy: daysFrom(now, 90).toISOString() })).toMatchObject({ kind: "invalid" });
    await done(changeRound, callerOf("owner"), {
      ...placeOf(round),
      subjects: [idOf("subject"), idOf("peer1")],
    });
    expect(await see(round, "peer1")).toMatchObject({ takesNames: true });
    expect(await askedAbout(round, "peer1")).toEqual([idOf("peer1")]);
  });
});

describe("a subject's names", () => {
  it("are kept as handed in, and asked", async () => {
    const round = await make("subject");
    expect(await save(round, FOUR)).toMatchObject({ ok: true });
    expect((await see(round)).items.map(({ rater }) => rater.id).sort()).toEqual(FOUR.map(idOf).sort());
    expect(await askedAbout(round)).toEqual(
      ["subject", "manager", ...FOUR].map((key) => idOf(key as Key)).sort(),
    );
    await save(round, ["peer2", "peer3", "peer4", "peer5"]);
    expect(await askedAbout(round)).not.toContain(idOf("peer1"));
    expect(await askedAbout(round)).toContain(idOf("peer5"));
  });

  it("are refused whole where one is wrong", async () => {
    const round = await make("subject");
    const attempt = (nominations: readonly { rater: string; relationship: string }[]) =>
      perform(saveNominations, callerOf("subject"), { ...placeOf(round), nominations });
    const right = names(FOUR);
    for (const wrong of [
      { rater: idOf("subject"), relationship: "peer" },
      { rater: idOf("manager"), relationship: "peer" },
      { rater: idOf("peer5"), relationship: "direct_report" },
      { rater: idOf("peer5"), relationship: "manager" },
      { rater: idOf("peer1"), relationship: "other" },
      { rater: company.member.peer1.email, relationship: "peer" },
      { rater: "somebody@guest.test", relationship: "peer" },
      { rater: crypto.randomUUID(), relationship: "peer" },
    ])
      expect(await attempt([...right, wrong]), JSON.stringify(wrong)).toMatchObject({ kind: "invalid" });
    expect(await attempt(right.slice(1))).toMatchObject({ kind: "invalid" });
    expect((await see(round)).items).toEqual([]);
    expect(await attempt([...right, { rater: "somebody@guest.test", relationship: "other" }])).toMatchObject({
      ok: true,
    });
    expect(await askedAbout(round)).toContain("somebody@guest.test");
  });

  it("are answered alike, whoever is asked already, was taken out or has declined", async () => {
    const wish = { subject: idOf("subject"), rater: idOf("peer1"), relationship: "peer" } as const;
    const world = (before: (round: GivenRound) => Promise<unknown>) =>
      undone(async () => {
        const round = await make("subject");
        await before(round);
        const saved = await save(round, FOUR);
        const seen = await see(round);
        const again = await save(round, FOUR);
        const fewer = await save(round, ["peer2", "peer3", "peer4", "peer5"]);
        const after = await see(round);
        return JSON.stringify([saved, seen, again, fewer, after, await home("subject")]).replaceAll(
          round.roundId,
          "",
        );
      });
    const owner = callerOf("owner");
    const asked = async (round: GivenRound) =>
      done(addInvitations, owner, { ...placeOf(round), invitations: [wish] });
    const plain = await world(async () => undefined);
    expect(await world(asked)).toBe(plain);
    expect(
      await world(async (round) => {
        await asked(round);
        await decline(round, "peer1");
      }),
    ).toBe(plain);
    expect(
      await world(async (round) => {
        const { items } = await asked(round);
        await done(removeInvitation, owner, { ...placeOf(round), invitation: items[0]!.id });
      }),
    ).toBe(plain);
  });

  it("leave alone whom the organiser chose, and do not bring back whom the organiser took out", async () => {
    const owner = callerOf("owner");
    const wish = { subject: idOf("subject"), rater: idOf("peer1"), relationship: "peer" } as const;
    const round = await make("subject", [wish]);
    await save(round, FOUR);
    await save(round, ["peer2", "peer3", "peer4", "peer5"]);
    expect(await askedAbout(round)).toContain(idOf("peer1"));
    const { id } = await invitationOf(round, { subject: idOf("subject"), rater: idOf("peer2") });
    await done(removeInvitation, owner, { ...placeOf(round), invitation: id });
    const shown = await see(round);
    expect(shown.items.map(({ rater }) => rater.id)).toContain(idOf("peer2"));
    await save(round, ["peer1", "peer3", "peer4", "peer5"]);
    await save(round, ["peer2", "peer3", "peer4", "peer5"]);
    expect(await askedAbout(round)).not.toContain(idOf("peer2"));
  });

  it("are taken until the deadline, and while the round is at naming", async () => {
    const round = await make("subject");
    await save(round, FOUR);
    expect(await save(round, ["peer5", ...FOUR], "subject", daysFrom(now, 6))).toMatchObject({
      kind: "conflict",
      code: "naming_past",
    });
    await done(openRound, callerOf("owner"), placeOf(round));
    const before = await fingerprintOf(company.org.orgId);
    expect(await save(round, ["peer5", ...FOUR])).toMatchObject({ kind: "conflict", code: "naming_over" });
    expect(await decline(round, "peer1")).toMatchObject({ kind: "conflict", code: "naming_over" });
    expect(await fingerprintOf(company.org.orgId)).toBe(before);
  });

  it("lose to an opening, or win, but are never half there", async () => {
    const round = await make("subject");
    const [saved, opened] = await Promise.all([
      save(round, FOUR),
      perform(openRound, callerOf("owner"), placeOf(round)),
    ]);
    expect(opened).toMatchObject({ ok: true });
    const asked = await askedAbout(round);
    expect(FOUR.filter((key) => asked.includes(idOf(key)))).toEqual(saved.ok ? [...FOUR] : []);
  });

  it("are nobody else's business, and a draft is nobody's", async () => {
    const round = await make("subject");
    for (const who of ["bystander", "peer1", "manager", "owner"] as const)
      expect(await perform(loadNomination, callerOf(who), placeOf(round))).toMatchObject({
        kind: "not_found",
      });
    const draft = await given.round({ org: company.org, nomination: "subject", isOpen: false });
    expect(await perform(loadNomination, callerOf("subject"), placeOf(draft))).toMatchObject({
      kind: "not_found",
    });
    await done(cancelRound, callerOf("owner"), placeOf(round));
    expect(await perform(loadNomination, callerOf("subject"), placeOf(round))).toMatchObject({
      kind: "not_found",
    });
  });

  it("go with somebody who leaves", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const { org } = company;
    await done(removeMember, callerOf("owner"), { org: org.slug, member: idOf("peer1") });
    expect((await see(round)).items).toHaveLength(3);
    await done(removeMember, callerOf("owner"), { org: org.slug, member: idOf("manager") });
    expect(await see(round)).toMatchObject({ hasApprover: false });
  });
});

describe("a manager", () => {
  it("sees the lists of the own people, changes them and settles them, which the subject cannot see", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const before = await see(round);
    expect((await lists(round)).items[0]).toMatchObject({ hasNamed: true, isApproved: false });
    expect(await approve(round, { add: ["peer5"], remove: ["peer1"] })).toMatchObject({ ok: true });
    const asked = await askedAbout(round);
    expect(asked).toContain(idOf("peer5"));
    expect(asked).not.toContain(idOf("peer1"));
    const after = await see(round);
    expect(after.items).toEqual(before.items);
    expect(after).toMatchObject({ isApproved: true, takesNames: false, wanted: 0 });
    expect(await save(round, ["peer5", ...FOUR])).toMatchObject({ code: "list_approved" });
  });

  it("cannot settle a list on which nobody stands, which would end the naming of it", async () => {
    const round = await make("manager_approves");
    expect(await approve(round)).toMatchObject({ kind: "conflict", code: "list_empty" });
    await save(round, FOUR);
    const everybody: Key[] = ["peer1", "peer2", "peer3", "peer4"];
    expect(await approve(round, { remove: everybody })).toMatchObject({ code: "list_empty" });
    expect((await lists(round)).items[0]).toMatchObject({ isApproved: false });
    expect(await see(round)).toMatchObject({ takesNames: true });
  });

  it("approves what was seen, or nothing", async () => {
    const round = await make("manager_approves");
    await save(round, FOUR);
    const { items } = await lists(round);
    const seen = items.map(({ subject, seen: hash }) => ({ subject: subject.id, seen: hash }));
    await save(round, ["peer5", ...FOUR]);
    const attempt = (approvals: object[]) =>
      perform(approveNominations, callerOf("manager"), { ...placeOf(round), approvals });
    expect(await attempt(seen)).toMatchObject({ code: "list_changed" });
    expect(await attempt([{ subject: idOf("admin"), seen: "x" }])).toMatchObject({ kind: "not_found" });
    expect((await lists(round)).items[0]).toMatchObject({ isApproved: false });
    const fresh = (await lists(round)).items[0]!.seen;
    const other = await about(round, idOf("admin"));
    const foreign = { subject: idOf("subject"), seen: fresh, remove: [other[0]!.id] };
    expect(await attempt([foreign])).toMatchObject({ kind: "not_found" });
    const wrong = { subject: idOf("subject"), seen: fresh, add: names(["subject"]) };
    expect(await attempt([wrong])).toMatchObject({ kind: "invalid" });
    await done(openRound, callerOf("owner"), placeOf(round));
    expect(await attempt([{ subject: idOf("subject"), seen: fresh }])).toMatchObject({ code: "naming_over" });
  });

  it("gets one mail when every list is there, and otherwise a day later", async () => {
    const { org, member } = company;
    await done(changeLine, callerOf("owner"), {
      org: org.slug,
      member: member.admin.id,
      managerEmail: member.manager.email,
    });
    const round = await make("manager_approves");
    const mine = async () =>
      (await jobs("send-approval-request")).filter(({ key }) => key.includes(round.roundId));
    await save(round, FOUR);
    expect(await mine()).toEqual([{ key: `approval/${round.roundId}/${idOf("manager")}`, isLater: true }]);
    await save(round, FOUR, "admin");
    expect(await mine()).toEqual([{ key: `approval/${round.roundId}/${idOf("manager")}`, isLater: false }]);
  });
});

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
    }).filter((path) => !path.endsWith("/audit"));
    return async () => {
      const preview = await done(loadPreview, callerOf("admin"), placeOf(round));
      const read = await harvest(new Map([["admin", admin]]), paths);
      return [...bytesOf(read), JSON.stringify([preview, await home("admin")])];
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

describe("after the opening", () => {
  it("nothing is left of who was named, taken out or declined, and nobody learns of a decline", async () => {
    const round = await make("subject");
    await save(round, FOUR);
    await decline(round, "peer1");
    await done(openRound, callerOf("owner"), placeOf(round));
    expect(await database().nomination.count({ where: { orgId: company.org.orgId } })).toBe(0);
    expect(await see(round)).toMatchObject({ takesNames: false, wanted: 0, items: [], suggestions: [] });
    expect(await home("subject")).toEqual({ toName: [], toApprove: [], named: [] });
  });

  it("the form says truthfully who chose the raters", async () => {
    const chosenBy = async (nomination: Nomination, how: (round: GivenRound) => Promise<unknown>) =>
      undone(async () => {
        const wish = { subject: idOf("subject"), rater: idOf("bystander"), relationship: "other" } as const;
        const round = await make(nomination, [wish]);
        await how(round);
        await done(openRound, callerOf("owner"), placeOf(round));
        const { id } = await invitationOf(round, { subject: idOf("subject"), rater: idOf("bystander") });
        return (await done(loadForm, callerOf("bystander"), { invitation: id })).visibility.chosenBy;
      });
    const nothing = async () => undefined;
    expect(await chosenBy("organiser", nothing)).toBe("organiser");
    expect(await chosenBy("subject", nothing)).toBe("organiser");
    expect(await chosenBy("subject", (round) => save(round, FOUR))).toBe("subject");
    expect(await chosenBy("manager_approves", nothing)).toBe("organiser");
    expect(await chosenBy("manager_approves", (round) => save(round, FOUR))).toBe("subject_unapproved");
    expect(await chosenBy("manager_approves", (round) => approve(round, { add: ["peer1"] }))).toBe("manager");
    expect(
      await chosenBy("manager_approves", async (round) => {
        await save(round, FOUR);
        await approve(round);
      }),
    ).toBe("subject_and_manager");
  });
});
