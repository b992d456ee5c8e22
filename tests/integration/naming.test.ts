import { describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import type { Nomination } from "@/lib/domain/round";
import { loadForm } from "@/lib/loaders/form";
import { loadNomination } from "@/lib/loaders/nomination";
import { addInvitations, removeInvitation } from "@/lib/operations/invitations";
import { openRound } from "@/lib/operations/launch";
import { removeMember } from "@/lib/operations/members";
import { startNaming } from "@/lib/operations/naming";
import { saveNominations } from "@/lib/operations/nominations";
import { cancelRound, changeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { daysFrom, invitationOf, type Key } from "./company";
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
import { fingerprintOf, undone } from "./two-companies";

stageFor("naming");

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
