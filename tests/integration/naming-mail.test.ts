import { describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { loadApprovals } from "@/lib/loaders/approvals";
import { loadUnreached } from "@/lib/loaders/unreached";
import { approveNominations } from "@/lib/operations/approvals";
import { openRound } from "@/lib/operations/launch";
import { changeMember } from "@/lib/operations/members";
import { declineNaming } from "@/lib/operations/named";
import { saveNominations } from "@/lib/operations/nominations";
import { changeOrganisation } from "@/lib/operations/organisations";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import type { CaughtMail } from "@/tests/support/mailbox";
import { daysFrom, invitationOf, type Key, PEERS } from "./company";
import { company, office, stageFor } from "./mail-stage";
import { hurry } from "./post-office";
import { placeOf } from "./round-state";

stageFor("naming-mail");

const work = () => office.work();

const now = new Date();
const make = (nomination: "subject" | "manager_approves") =>
  given.round({
    org: company.org,
    subjects: [company.member.subject.id],
    nomination,
    nominateBy: daysFrom(now, 5),
    isOpen: false,
  });
const save = (round: GivenRound, who: "subject" | "admin" = "subject") =>
  done(saveNominations, company.caller[who], {
    ...placeOf(round),
    nominations: PEERS.map((key) => ({ rater: company.member[key].id, relationship: "peer" })),
  });
const decline = async (round: GivenRound, rater: Key) => {
  const subject = company.member.subject.id;
  const { id } = await invitationOf(round, { subject, rater: company.member[rater].id });
  await done(declineNaming, company.caller[rater], { invitation: id });
};
const shown = (mails: readonly CaughtMail[]) => mails.map(({ to, subject }) => `${to.join()}: ${subject}`);
const textOf = (mails: readonly CaughtMail[]) =>
  mails.map(({ subject, text, html }) => [subject, text, html].join("\n")).join("\n");
const orgName = () => `The ${company.org.slug} company`;

describe("a mail about naming", () => {
  it("asks each subject for names, once, and not whoever has named", async () => {
    const round = await make("subject");
    const mails = await work();
    const { email } = company.member.subject;
    expect(shown(mails)).toEqual([`${email}: ${orgName()}: who should give you feedback in “Spring”?`]);
    expect(mails[0]!.text).toContain(`/o/${company.org.slug}/nominations/${round.roundId}`);
    expect(mails[0]!.text).toContain("at least 4 people");
    const other = await given.round({
      org: company.org,
      subjects: [company.member.subject.id],
      nomination: "subject",
      nominateBy: daysFrom(now, 5),
      isOpen: false,
    });
    await save(other);
    expect(await work()).toEqual([]);
  });

  it("asks the manager to approve, and is not sent once that is done", async () => {
    const round = await make("manager_approves");
    await work();
    await save(round);
    const mails = await work();
    expect(shown(mails)).toEqual([
      `${company.member.manager.email}: ${orgName()}: please look at who is to be asked in “Spring”`,
    ]);
    expect(mails[0]!.text).toContain(company.member.subject.name);
    expect(mails[0]!.text).toContain(`/o/${company.org.slug}/approvals/${round.roundId}`);
    // Names of raters travel in no mail.
    for (const key of PEERS) expect(textOf(mails)).not.toContain(company.member[key].name);
    const again = await make("manager_approves");
    await work();
    await save(again);
    const { items } = await done(loadApprovals, company.caller.manager, placeOf(again));
    const approvals = items.map(({ subject, seen }) => ({ subject: subject.id, seen }));
    await done(approveNominations, company.caller.manager, { ...placeOf(again), approvals });
    expect(await work()).toEqual([]);
  });

  it("asks whoever chooses for another name, and says nobody's", async () => {
    const round = await make("subject");
    await work();
    await save(round);
    await decline(round, "peer1");
    await decline(round, "peer2");
    const mails = await work();
    expect(shown(mails)).toEqual([
      `${company.member.subject.email}: ${orgName()}: one more name is needed for “Spring”`,
    ]);
    for (const key of PEERS) expect(textOf(mails)).not.toContain(company.member[key].name);
  });

  it("asks every organiser but the one whom it is about", async () => {
    const round = await given.round({
      org: company.org,
      subjects: [company.member.admin.id, company.member.subject.id],
      nomination: "organiser",
      nominateBy: daysFrom(now, 5),
      isOpen: false,
      wishes: (["admin", "subject"] as const).map((about) => ({
        subject: company.member[about].id,
        rater: company.member.peer1.id,
        relationship: "peer",
      })),
    });
    expect(await work()).toEqual([]);
    const declineOf = async (about: Key) => {
      const at = { subject: company.member[about].id, rater: company.member.peer1.id };
      const { id } = await invitationOf(round, at);
      await done(declineNaming, company.caller.peer1, { invitation: id });
      return (await work()).flatMap(({ to }) => to).sort();
    };
    const owner = `owner@${company.org.slug}.test`;
    expect(await declineOf("admin")).toEqual([owner]);
    expect(await declineOf("subject")).toEqual([owner, company.member.admin.email].sort());
  });

  it("waits for the end of quiet hours, and is one for all that was missing by then", async () => {
    const round = await make("subject");
    await work();
    await save(round);
    const time = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
    const keepQuiet = (isOn: boolean) =>
      done(changeOrganisation, company.caller.owner, {
        org: company.org.slug,
        quietHours: { isOn, from: time(-60), until: time(60), weekends: false },
      });
    await keepQuiet(true);
    await decline(round, "peer1");
    await decline(round, "peer2");
    expect(await work()).toEqual([]);
    await hurry();
    expect(await work()).toEqual([]);
    await keepQuiet(false);
    await hurry();
    expect(shown(await work())).toHaveLength(1);
    await decline(round, "peer3");
    expect(shown(await work())).toHaveLength(1);
  });

  it("that could not be delivered is shown, to nobody about themself, and only while it is needed", async () => {
    const { org, member, caller } = company;
    await done(changeMember, caller.owner, {
      org: org.slug,
      member: member.admin.id,
      managerEmail: member.manager.email,
    });
    await office.mailbox.refuse(member.manager.email);
    const round = await given.round({
      org,
      subjects: [member.subject.id, member.admin.id],
      nomination: "manager_approves",
      nominateBy: daysFrom(now, 5),
      isOpen: false,
    });
    await save(round);
    await save(round, "admin");
    await work();
    const seenBy = async (key: "owner" | "admin") =>
      (await done(loadUnreached, caller[key], placeOf(round))).items.map(({ email, about }) => [
        email,
        about,
      ]);
    const approval = [member.manager.email, "approval"];
    expect(await seenBy("owner")).toEqual([approval]);
    expect(await seenBy("admin")).toEqual([approval]);
    const approve = async (key: Key) => {
      const { items } = await done(loadApprovals, caller.manager, placeOf(round));
      const approvals = items
        .filter(({ subject }) => subject.id === member[key].id)
        .map(({ subject, seen }) => ({ subject: subject.id, seen }));
      await done(approveNominations, caller.manager, { ...placeOf(round), approvals });
    };
    await approve("subject");
    expect(await seenBy("owner")).toEqual([approval]);
    expect(await seenBy("admin")).toEqual([]);
    await approve("admin");
    expect(await seenBy("owner")).toEqual([]);
    const about = { subject: member.admin.id, rater: member.peer1.id };
    await done(declineNaming, caller.peer1, { invitation: (await invitationOf(round, about)).id });
    await work();
    expect(await seenBy("owner")).toEqual([[member.manager.email, "another_name"]]);
    expect(await seenBy("admin")).toEqual([]);
    await done(openRound, caller.owner, placeOf(round));
    const kept = { orgId: org.orgId, roundId: round.roundId, kind: { in: ["approval", "another_name"] } };
    expect(await database().sentMail.count({ where: kept })).toBe(0);
    await work();
  });

  it("is sent again to an address that was corrected", async () => {
    const { org, member, caller } = company;
    await office.mailbox.refuse(member.subject.email);
    const round = await make("subject");
    expect(await work()).toEqual([]);
    const unreached = async () => (await done(loadUnreached, caller.owner, placeOf(round))).items;
    expect(await unreached()).toMatchObject([{ email: member.subject.email, about: "nomination" }]);
    await done(changeMember, caller.owner, {
      org: org.slug,
      member: member.subject.id,
      email: "right@naming.test",
    });
    const mails = await work();
    expect(mails.flatMap(({ to }) => to)).toEqual(["right@naming.test", "right@naming.test"]);
    expect(mails.filter(({ text }) => text.includes(`/nominations/${round.roundId}`))).toHaveLength(1);
    expect(await unreached()).toEqual([]);
  });

  it("is not sent once the round is open", async () => {
    const round = await make("subject");
    await work();
    await save(round);
    await decline(round, "peer1");
    await done(openRound, company.caller.owner, placeOf(round));
    const mails = await work();
    expect(shown(mails).filter((text) => text.includes("one more name"))).toEqual([]);
  });
});
