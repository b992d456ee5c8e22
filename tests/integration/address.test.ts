import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { loadUnreached } from "@/lib/loaders/unreached";
import { undoImport } from "@/lib/operations/import-undo";
import { importMembers } from "@/lib/operations/member-import";
import { addMember, changeMember, removeMember } from "@/lib/operations/members";
import { cancelRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { answerAll, type Company, daysFrom, type Key, makeCompany } from "./company";
import { undone } from "./two-companies";

// Whoever is rated learns from no refusal, and from no success, who is asked about them (I7).

let company: Company;
let count = 0;

beforeEach(async () => {
  company = await makeCompany(`address-${++count}`);
});

const idOf = (key: Key) => company.member[key].id;
const org = () => company.org.slug;
const wish = (subject: Key, rater: Key): Wish => ({
  subject: idOf(subject),
  rater: idOf(rater),
  relationship: "peer",
});
type Options = { isOpen?: boolean; now?: Date; closesAt?: Date };
/** A round about the admin and somebody else, with somebody asked about the admin or not. */
const make = (isAsked: boolean, options: Options = {}) =>
  given.round({
    org: company.org,
    subjects: [idOf("admin"), idOf("peer1")],
    wishes: [
      wish("peer1", "peer2"),
      wish("admin", "peer3"),
      ...(isAsked ? [wish("admin", "bystander")] : []),
    ],
    ...options,
  });
const correct = (caller: "admin" | "owner", key: Key = "bystander") =>
  perform(changeMember, company.caller[caller], { org: org(), member: idOf(key), email: "new@guest.test" });
const noteMail = (kind: string, state: string, roundId: string | null, key: Key = "bystander") =>
  database().sentMail.create({
    data: {
      orgId: company.org.orgId,
      reason: `${kind}/${roundId ?? ""}/${idOf(key)}`,
      kind,
      email: company.member[key].email,
      roundId,
      state,
      why: state === "refused" ? "unknown" : null,
      day: new Date("2026-03-31"),
    },
  });

/** What the admin is answered where somebody is asked about them, and where not. */
const bothWorlds = async <T>(world: (isAsked: boolean) => Promise<T>): Promise<[T, T]> => [
  await undone(() => world(true)),
  await undone(() => world(false)),
];

describe("an address that is changed by somebody who is rated", () => {
  it.each([
    ["a draft", async (isAsked: boolean) => void (await make(isAsked, { isOpen: false }))],
    ["an open round", async (isAsked: boolean) => void (await make(isAsked))],
    [
      "an open round whose mail arrived where another was refused",
      async (isAsked: boolean) => {
        const { roundId } = await make(isAsked);
        await noteMail("membership", "refused", null);
        if (isAsked) await noteMail("invitation", "sent", roundId);
      },
    ],
    [
      "an open round whose mail could not arrive",
      async (isAsked: boolean) => {
        const { roundId } = await make(isAsked);
        if (isAsked) await noteMail("invitation", "refused", roundId);
      },
    ],
  ])("stays whether that person is asked about them or not: %s", async (_, prepare) => {
    const [asked, not] = await bothWorlds(async (isAsked) => {
      await prepare(isAsked);
      return JSON.stringify(await correct("admin"));
    });
    expect(asked).toBe(not);
    expect(JSON.parse(asked)).toMatchObject({ code: "address_fixed" });
  });

  it("may be mended once the round is over, asked or not: nothing is to be had by it", async () => {
    const [asked, not] = await bothWorlds(async (isAsked) => {
      const round = await make(isAsked, {
        now: daysFrom(new Date(), -40),
        closesAt: daysFrom(new Date(), -10),
      });
      await answerAll(round, daysFrom(new Date(), -20));
      await given.release(round);
      return JSON.stringify(await correct("admin"));
    });
    expect(asked).toBe(not);
    expect(JSON.parse(asked)).toMatchObject({ ok: true, value: { email: "new@guest.test" } });
    const [was, wasNot] = await bothWorlds(async (isAsked) => {
      const { roundId } = await make(isAsked);
      await done(cancelRound, company.caller.owner, { org: org(), round: roundId });
      return JSON.stringify(await correct("admin"));
    });
    expect(was).toBe(wasNot);
    expect(JSON.parse(was)).toMatchObject({ ok: true });
  });

  it("is for another organiser to correct, who takes nothing over by it", async () => {
    const { roundId } = await make(true);
    expect(await undone(() => correct("owner"))).toMatchObject({ code: "address_fixed" });
    await noteMail("invitation", "refused", roundId);
    expect(await correct("admin")).toMatchObject({ code: "address_fixed" });
    expect(await correct("owner")).toMatchObject({ ok: true });
  });

  it("stays where that person approves what others name", async () => {
    const { roundId } = await given.round({ org: company.org, subjects: [idOf("peer1")], isOpen: false });
    await database().roundSubject.updateMany({ where: { roundId }, data: { approverId: idOf("bystander") } });
    expect(await correct("owner")).toMatchObject({ code: "address_fixed" });
  });
});

describe("what helps an address that no mail reaches", () => {
  it("is the same to read whether mail about the reader has arrived there or not", async () => {
    const unreached = async (caller: "admin" | "owner", round: GivenRound) =>
      (await done(loadUnreached, company.caller[caller], { org: org(), round: round.roundId })).items;
    const other = async () => {
      const round = await given.round({
        org: company.org,
        subjects: [idOf("peer1")],
        wishes: [wish("peer1", "bystander")],
      });
      await noteMail("invitation", "refused", round.roundId);
      return round;
    };
    const [asked, not] = await bothWorlds(async (isAsked) => {
      const round = await other();
      const about = await given.round({
        org: company.org,
        subjects: [idOf("admin")],
        wishes: [wish("admin", "peer3"), ...(isAsked ? [wish("admin", "bystander")] : [])],
      });
      if (isAsked) await noteMail("invitation", "sent", about.roundId);
      return (await unreached("admin", round)).map(({ mend }) => mend);
    });
    expect(asked).toEqual(not);
    expect(asked).toEqual([expect.stringContaining("an organiser who is not rated at the moment")]);
    const round = await other();
    expect((await unreached("owner", round)).map(({ mend }) => mend)).toEqual([
      expect.stringContaining("Correct the address under People"),
    ]);
  });
});

describe("somebody who is rated", () => {
  it("is answered the same by whoever else is taken out, asked about them or not", async () => {
    const [asked, not] = await bothWorlds(async (isAsked) => {
      await make(isAsked);
      const { email, name } = company.member.bystander;
      const place = { org: org() };
      return JSON.stringify([
        await perform(removeMember, company.caller.admin, { ...place, member: idOf("bystander") }),
        await perform(addMember, company.caller.admin, { ...place, email, name }),
      ]);
    });
    expect(asked).toBe(not);
  });

  it("is told by no undone import, nor by bringing its people back, who was asked about them", async () => {
    const csv = "email,name,title,manager_email,teams\nida@guest.test,Ida,,,";
    const list = (dryRun: boolean) =>
      perform(importMembers, company.caller.admin, { org: org(), csv: Buffer.from(csv), dryRun });
    const imported = await list(false);
    const id = (imported as { value: { importId: string } }).value.importId;
    const { id: ida } = await database().member.findFirstOrThrow({
      where: { orgId: company.org.orgId, email: "ida@guest.test" },
    });
    const [asked, not] = await bothWorlds(async (isAsked) => {
      await given.round({
        org: company.org,
        isOpen: false,
        subjects: [idOf("admin")],
        wishes: [wish("admin", "peer3"), ...(isAsked ? [{ ...wish("admin", "peer3"), rater: ida }] : [])],
      });
      const undo = await perform(undoImport, company.caller.admin, { org: org(), import: id });
      const again = await list(true);
      const back = await perform(addMember, company.caller.admin, {
        org: org(),
        email: "ida@guest.test",
        name: "Ida",
      });
      return JSON.stringify([undo, again, back]);
    });
    expect(asked).toBe(not);
    expect(asked).toContain('"removed":1');
  });
});
