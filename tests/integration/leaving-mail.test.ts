import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { sweepReminders } from "@/lib/jobs/reminder-sweep";
import { loadUnreached } from "@/lib/loaders/unreached";
import { renewLink } from "@/lib/operations/links";
import { changeMember, removeMember } from "@/lib/operations/members";
import { remindRound } from "@/lib/operations/reminders";
import { done, given, type Wish } from "@/prisma/seed/given";
import { daysFrom, invitationOf, type Key } from "./company";
import {
  company,
  delivered,
  emailOf,
  idOf,
  letTenDaysPass,
  morning,
  office,
  stageFor,
  VISITOR,
  visitorAbout,
  wish,
} from "./mail-stage";
import { placeOf } from "./round-state";

// Somebody leaves who is asked about in an open round: no mail asks about them any more.

stageFor("leaving-mail");
beforeEach(async () => {
  await database().$executeRaw`update "Round" set state = 'cancelled' where state = 'open'`;
});

const nameOf = (key: Key) => company.member[key].name;
const make = (wishes: readonly Wish[], name = "Spring") =>
  given.round({
    org: company.org,
    name,
    now: daysFrom(new Date(), -10),
    closesAt: new Date(morning(3).getTime() + 9 * 3_600_000),
    subjects: [...new Set(wishes.map(({ subject }) => subject))],
    wishes,
  });
const leave = (key: Key) =>
  done(removeMember, company.caller.owner, { org: company.org.slug, member: idOf(key) });
const invited = async () => {
  await delivered();
  await letTenDaysPass();
};

describe("a subject who has left", () => {
  it("is in no reminder: whoever owes nothing else gets none and is not counted", async () => {
    const round = await make([wish("subject", "peer1"), wish("subject", "peer2"), visitorAbout("subject")]);
    await invited();
    await leave("subject");
    expect(await sweepReminders(morning(0))).toBe(0);
    expect(await done(remindRound, company.caller.owner, placeOf(round))).toMatchObject({
      reminded: 0,
      already: 0,
      stopped: 0,
    });
    expect(await delivered()).toEqual([]);
  });

  it("leaves those who owe something else in the count, and out of their mail", async () => {
    const round = await make([
      wish("subject", "peer1"),
      wish("subject", "peer2"),
      wish("peer3", "peer2"),
      wish("admin", "peer4"),
    ]);
    await invited();
    await leave("subject");
    // By the admin, about whom peer4 is asked: peer2 alone is counted.
    expect(await done(remindRound, company.caller.admin, placeOf(round))).toMatchObject({ reminded: 1 });
    const mails = await delivered();
    expect(mails.flatMap((mail) => mail.to).sort()).toEqual([emailOf("peer2"), emailOf("peer4")].sort());
    for (const { text } of mails) expect(text).not.toContain(nameOf("subject"));
    expect(mails.find((mail) => mail.to.includes(emailOf("peer2")))?.text).toContain(nameOf("peer3"));
  });

  it("is not named by a mail that waits", async () => {
    const round = await make([wish("subject", "peer1"), wish("peer3", "peer1"), visitorAbout("subject")]);
    const { id: invitation } = await invitationOf(round, { subject: idOf("subject"), rater: VISITOR });
    await done(renewLink, company.caller.owner, { ...placeOf(round), invitation });
    await leave("subject");
    const mails = await delivered();
    expect(mails.flatMap((mail) => mail.to)).toEqual([emailOf("peer1")]);
    expect(mails[0]?.text).toContain(nameOf("peer3"));
    expect(mails[0]?.text).not.toContain(nameOf("subject"));
  });

  it("makes nobody unreached who has nothing else to do", async () => {
    for (const rater of ["peer1", "peer2"] as const) await office.mailbox.refuse(emailOf(rater));
    const round = await make([wish("subject", "peer1"), wish("subject", "peer2"), wish("peer3", "peer2")]);
    await delivered();
    const unreached = async () =>
      (await done(loadUnreached, company.caller.owner, placeOf(round))).items
        .map(({ email }) => email)
        .sort();
    expect(await unreached()).toEqual([emailOf("peer1"), emailOf("peer2")].sort());
    await leave("subject");
    expect(await unreached()).toEqual([emailOf("peer2")]);
  });

  it("is not asked about anew at an address that is corrected", async () => {
    await office.mailbox.refuse(emailOf("peer1"));
    await make([wish("subject", "peer1"), wish("peer3", "peer1")], "Spring");
    await delivered();
    await leave("subject");
    await done(changeMember, company.caller.owner, {
      org: company.org.slug,
      member: idOf("peer1"),
      email: "right@new.test",
    });
    const mails = await delivered();
    // One says that they are a member, one what they are asked.
    expect(mails.flatMap((mail) => mail.to)).toEqual(["right@new.test", "right@new.test"]);
    const texts = mails.map(({ text }) => text).join();
    expect(texts).toContain(nameOf("peer3"));
    expect(texts).not.toContain(nameOf("subject"));
  });

  it("comes back into what is owed when they are a member again", async () => {
    const round = await make([wish("subject", "peer1")]);
    await invited();
    await leave("subject");
    const { email, name } = company.member.subject;
    await given.people(company.org, [{ email, name, title: null, managerEmail: null, teams: [] }]);
    expect(await done(remindRound, company.caller.owner, placeOf(round))).toMatchObject({ reminded: 1 });
  });
});
