import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { reminderButton, reminderDoor } from "@/lib/doors/reminder-link";
import { sweepReminders } from "@/lib/jobs/reminder-sweep";
import { loadReminderChoices } from "@/lib/loaders/reminders";
import { declineInvitation } from "@/lib/operations/answers";
import { chooseReminders, remindRound } from "@/lib/operations/reminders";
import { cancelRound, changeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import type { CaughtMail } from "@/tests/support/mailbox";
import { daysFrom, formOf, invitationOf, type Key } from "./company";
import {
  company,
  delivered,
  emailOf,
  letTenDaysPass,
  morning,
  stageFor,
  VISITOR,
  visitorAbout,
  wish,
} from "./mail-stage";
import { to } from "./post-office";

let round: GivenRound;

stageFor("reminders");

const place = () => ({ org: company.org.slug, round: round.roundId });
const addresses = (mails: readonly CaughtMail[]) => mails.flatMap((mail) => mail.to).sort();
const sorted = (...keys: Key[]) => keys.map(emailOf).sort();

/** A round that was opened ten days ago and closes in three, whose invitations have left. */
const make = async (wishes: readonly Wish[], reminders?: number[]): Promise<GivenRound> => {
  const made = await given.round({
    org: company.org,
    now: daysFrom(new Date(), -10),
    closesAt: new Date(morning(3).getTime() + 9 * 3_600_000),
    subjects: [...new Set(wishes.map(({ subject }) => subject))],
    wishes,
    ...(reminders ? { reminders } : {}),
  });
  await delivered();
  await letTenDaysPass();
  return made;
};

beforeEach(async () => {
  round = await make([
    ...(["peer1", "peer2", "peer3", "peer4"] as const).map((rater) => wish("subject", rater)),
    wish("admin", "peer1"),
    wish("admin", "bystander"),
    visitorAbout("subject"),
  ]);
});
afterEach(() => done(cancelRound, company.caller.owner, place()));

const answer = async (subject: Key, rater: Key) => {
  const asked = { subject: company.member[subject].id, rater: company.member[rater].id };
  await given.answers(round, await invitationOf(round, asked), formOf(3));
};
const decline = async (subject: Key, rater: Key) => {
  const asked = { subject: company.member[subject].id, rater: company.member[rater].id };
  const { id } = await invitationOf(round, asked);
  await done(declineInvitation, company.caller[rater], { invitation: id });
};

describe("the sweep", () => {
  it("reminds whoever has not answered, once, in one mail for all that is open", async () => {
    await answer("subject", "peer2");
    await decline("subject", "peer3");
    expect(await sweepReminders(new Date(morning(0).getTime() - 3_600_000))).toBe(0);
    await sweepReminders(morning(0));
    await sweepReminders(morning(0));
    const mails = await delivered();
    expect(addresses(mails)).toEqual([...sorted("peer1", "peer4", "bystander"), VISITOR].sort());
    const [mail] = to(mails, emailOf("peer1"));
    expect(mail?.text).toContain(company.member.subject.name);
    expect(mail?.text).toContain(company.member.admin.name);
    await sweepReminders(new Date(morning(0).getTime() + 3_600_000));
    expect(await delivered()).toEqual([]);
  });

  it("makes up for the latest day that was missed, and for no other", async () => {
    // It did not run seven days before the close; two days before, the reminder of three days before is due.
    expect(await sweepReminders(morning(1))).toBe(6);
    expect(await delivered()).toHaveLength(6);
    await database().$executeRaw`update "SentMail" set day = ${morning(1)}::date where kind = 'reminder'`;
    expect(await sweepReminders(morning(1))).toBe(0);
    expect(await sweepReminders(morning(2))).toBe(6);
  });

  it("follows a close that is put off, and comes not twice on one day", async () => {
    await sweepReminders(morning(0));
    expect(await delivered()).toHaveLength(6);
    const closesAt = new Date(morning(7).getTime() + 9 * 3_600_000).toISOString();
    await done(changeRound, company.caller.owner, { ...place(), closesAt });
    expect(await sweepReminders(morning(0))).toBe(0);
    expect(await sweepReminders(morning(3))).toBe(0);
    expect(await sweepReminders(morning(4))).toBe(6);
  });

  it("reminds nobody where the round asks for no reminders, and tells so", async () => {
    const changed = await done(changeRound, company.caller.owner, { ...place(), reminders: [] });
    expect(changed.reminders).toEqual([]);
    expect(await sweepReminders(morning(0))).toBe(0);
    const wrong = await perform(changeRound, company.caller.owner, { ...place(), reminders: [0, 2] });
    expect(wrong).toMatchObject({ kind: "invalid" });
  });

  it("reminds nobody who was invited on that day or whom no mail reaches", async () => {
    await database().$executeRaw`
      update "SentMail" set day = ${morning(0)}::date where email = ${emailOf("peer1")}`;
    await database().$executeRaw`
      update "SentMail" set state = 'refused', why = 'unknown' where email = ${emailOf("peer2")}`;
    expect(await sweepReminders(morning(0))).toBe(4);
    expect(addresses(await delivered())).toEqual([...sorted("peer3", "peer4", "bystander"), VISITOR].sort());
  });

  it("sends nothing for what was answered before the mail could leave, and forgets it all with the round", async () => {
    await sweepReminders(morning(0));
    await answer("subject", "peer4");
    const mails = await delivered();
    expect(to(mails, emailOf("peer4"))).toEqual([]);
    const rows = { where: { orgId: company.org.orgId, kind: { in: ["invitation", "reminder"] } } };
    expect(await database().sentMail.count(rows)).toBeGreaterThan(0);
    await given.release(round);
    expect(await database().sentMail.count(rows)).toBe(0);
    expect(await delivered()).toHaveLength(2);
    round = await make([wish("manager", "peer1")]);
  });
});

describe("the organiser's button", () => {
  const remind = (caller: "owner" | "admin") => done(remindRound, company.caller[caller], place());

  it("reminds everybody who has not answered, and says how many had been reminded today", async () => {
    await answer("subject", "peer2");
    expect(await remind("owner")).toMatchObject({ reminded: 5, already: 0, stopped: 0 });
    expect(await remind("owner")).toMatchObject({ reminded: 0, already: 5, stopped: 0 });
    const expected = [...sorted("peer1", "peer3", "peer4", "bystander"), VISITOR].sort();
    expect(addresses(await delivered())).toEqual(expected);
    expect(await sweepReminders(morning(0))).toBe(0);
    expect(await delivered()).toEqual([]);
  });

  it("reminds those too who only owe a review about whoever presses it, and does not count them", async () => {
    expect(await remind("admin")).toMatchObject({ reminded: 5, already: 0 });
    expect(addresses(await delivered())).toContain(emailOf("bystander"));
    expect(await remind("admin")).toMatchObject({ reminded: 0, already: 5 });
    // The same counts whether the one about the presser is open or not.
    await decline("admin", "bystander");
    await decline("admin", "peer1");
    expect(await remind("admin")).toMatchObject({ reminded: 0, already: 5 });
  });

  it("is for rounds that take answers", async () => {
    await done(cancelRound, company.caller.owner, place());
    const refused = await perform(remindRound, company.caller.owner, place());
    expect(refused).toMatchObject({ code: "round_not_open" });
    round = await make([wish("manager", "peer1")]);
  });
});

describe("whoever wants no reminders", () => {
  const linkOf = (mail: CaughtMail | undefined) => {
    const address = /<(.+)>/.exec(mail?.headers["list-unsubscribe"] ?? "")?.[1] ?? "";
    return { address, token: address.split("/").at(-1) ?? "" };
  };
  const post = (address: string, body: Record<string, string>) =>
    new Request(address, { method: "POST", body: new URLSearchParams(body) });

  it("stops them by one click in a mail program, without an account, and gets invitations still", async () => {
    await sweepReminders(morning(0));
    const mails = await delivered();
    const [mail] = to(mails, VISITOR);
    expect(mail?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const { address, token } = linkOf(mail);
    expect(address).toMatch(/^https?:\/\/[^/]+\/api\/reminders\/[\w-]+$/);
    // A scanner that opens the link changes nothing.
    expect(reminderButton(token)).toMatchObject({ status: 303 });
    expect(await database().reminderStop.count({ where: { email: VISITOR } })).toBe(0);
    expect((await reminderDoor(post(address, {}), token)).status).toBe(400);
    expect((await reminderDoor(post(address, { "List-Unsubscribe": "One-Click" }), `${token}x`)).status).toBe(
      404,
    );
    expect((await reminderDoor(post(address, { "List-Unsubscribe": "One-Click" }), token)).status).toBe(200);
    await database().$executeRaw`update "SentMail" set day = day - 1 where kind = 'reminder'`;
    expect(await done(remindRound, company.caller.owner, place())).toMatchObject({ reminded: 5, stopped: 1 });
    expect(addresses(await delivered())).not.toContain(VISITOR);
    expect((await reminderDoor(post(address, { choice: "resume" }), token)).status).toBe(303);
    expect(await database().reminderStop.count({ where: { email: VISITOR } })).toBe(0);
  });

  it("stops them in the own account, and takes that back there", async () => {
    const { peer1 } = company.caller;
    const { slug } = company.org;
    expect(await done(chooseReminders, peer1, { org: slug, on: false })).toEqual({ on: false });
    const choices = await done(loadReminderChoices, peer1, {});
    expect(choices.items).toEqual([{ org: { slug, name: `The ${company.org.slug} company` }, on: false }]);
    await sweepReminders(morning(0));
    expect(addresses(await delivered())).not.toContain(emailOf("peer1"));
    await done(chooseReminders, peer1, { org: slug, on: true });
    await sweepReminders(morning(0));
    expect(addresses(await delivered())).toEqual([emailOf("peer1")]);
  });
});
