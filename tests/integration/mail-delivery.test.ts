import { describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { loadUnreached } from "@/lib/loaders/unreached";
import { changeMember } from "@/lib/operations/members";
import { changeOrganisation } from "@/lib/operations/organisations";
import { done, type GivenRound, given, type Wish } from "@/prisma/seed/given";
import type { Company, Key } from "./company";
import { dumpDatabase } from "./dump";
import { company, emailOf, office, stageFor, VISITOR, visitorAbout, wish } from "./mail-stage";
import { hurry, startJobProcess, to, until, waitingJobs } from "./post-office";
import { placeOf } from "./round-state";

stageFor("delivery");

const make = (wishes: readonly Wish[], name = "Spring") =>
  given.round({
    org: company.org,
    name,
    subjects: [...new Set(wishes.map(({ subject }) => subject))],
    wishes,
  });
const unreachedBy = async (caller: keyof Company["caller"], round: GivenRound) =>
  (await done(loadUnreached, company.caller[caller], placeOf(round))).items;

describe("a mail that cannot be delivered", () => {
  it("for good is not tried again, and the organiser sees whom to ask in person", async () => {
    await office.mailbox.refuse(emailOf("peer1"));
    const round = await make([wish("subject", "peer1"), wish("subject", "peer2")]);
    expect((await office.work()).flatMap((mail) => mail.to)).toEqual([emailOf("peer2")]);
    expect(await waitingJobs()).toEqual([]);
    expect(office.mailbox.triesFor(emailOf("peer1"))).toBe(1);
    const [only, ...more] = await unreachedBy("owner", round);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ email: emailOf("peer1"), about: "invitation", why: "unknown" });
    expect(only?.detail).toContain(emailOf("peer1"));
    expect(only?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("is shown to nobody who would learn from it who is asked about them", async () => {
    for (const key of ["bystander", "peer1"] as const) await office.mailbox.refuse(emailOf(key));
    await office.mailbox.refuse(VISITOR);
    const round = await make([
      wish("admin", "bystander"),
      wish("admin", "peer1"),
      wish("subject", "peer1"),
      visitorAbout("admin"),
    ]);
    await office.work();
    const all = (await unreachedBy("owner", round)).map(({ email }) => email);
    expect(all.sort()).toEqual([emailOf("bystander"), emailOf("peer1"), VISITOR].sort());
    const seen = await unreachedBy("admin", round);
    expect(seen.map(({ email }) => email)).toEqual([emailOf("peer1")]);
    // Nor does what may be changed tell it.
    const body = { org: company.org.slug, member: company.member.bystander.id, email: "other@new.test" };
    expect(await perform(changeMember, company.caller.admin, body)).toMatchObject({ code: "address_fixed" });
  });

  it("is sent again to an address that was corrected, and only then may it be", async () => {
    await office.mailbox.refuse(emailOf("peer1"));
    const round = await make([wish("subject", "peer1"), wish("subject", "peer2")]);
    await office.work();
    const correct = (key: Key, email: string) =>
      perform(changeMember, company.caller.owner, {
        org: company.org.slug,
        member: company.member[key].id,
        email,
      });
    expect(await correct("peer2", "thief@new.test")).toMatchObject({ code: "address_fixed" });
    expect(await correct("peer1", "right@new.test")).toMatchObject({ ok: true });
    const mails = await office.work();
    expect(mails.flatMap((mail) => mail.to)).toEqual(["right@new.test", "right@new.test"]);
    expect(mails.filter(({ text }) => text.includes(company.member.subject.name))).toHaveLength(1);
    expect(await unreachedBy("owner", round)).toEqual([]);
    expect(await correct("peer1", "thief@new.test")).toMatchObject({ code: "address_fixed" });
  });

  it("now is tried again later, and arrives once", async () => {
    office.mailbox.putOff(emailOf("peer1"), 2);
    const round = await make([wish("subject", "peer1"), wish("subject", "peer2")]);
    expect((await office.work()).flatMap((mail) => mail.to)).toEqual([emailOf("peer2")]);
    const [job] = await waitingJobs();
    expect(job?.attempts).toBe(1);
    expect(job?.runAt.getTime()).toBeGreaterThan(Date.now() - 1_000);
    expect(await unreachedBy("owner", round)).toEqual([]);
    for (const arrived of [0, 1, 0]) {
      await hurry();
      expect(to(await office.work(), emailOf("peer1"))).toHaveLength(arrived);
    }
  });

  it("for days ends as one that did not arrive", async () => {
    office.mailbox.putOff(emailOf("peer1"), 1_000);
    const round = await make([wish("subject", "peer1")]);
    await database().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts - 1`;
    await office.work();
    expect(await unreachedBy("owner", round)).toMatchObject([{ email: emailOf("peer1"), why: "silent" }]);
    office.mailbox.putOff(emailOf("peer1"), 0);
  });

  it("since nobody answers waits until somebody does", async () => {
    await office.shut();
    const wishes = (["peer1", "peer2", "peer3"] as const).map((rater) => wish("subject", rater));
    await make(wishes);
    await office.work();
    expect((await waitingJobs()).map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    await office.open();
    await hurry();
    const addresses = (await office.work()).flatMap((mail) => mail.to);
    expect(addresses.sort()).toEqual((["peer1", "peer2", "peer3"] as const).map(emailOf).sort());
    expect(await waitingJobs()).toEqual([]);
  });

  it("quickly is waited for", async () => {
    office.mailbox.slowDown(3_000);
    await make([wish("subject", "peer1")]);
    expect(await office.work()).toHaveLength(1);
    office.mailbox.slowDown(0);
  });
});

describe("a day's invitations", () => {
  const quietNow = () => {
    const time = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
    return { isOn: true, from: time(-60), until: time(60), weekends: false };
  };
  const keepQuiet = (isOn: boolean) =>
    done(changeOrganisation, company.caller.owner, {
      org: company.org.slug,
      quietHours: { ...quietNow(), isOn },
    });

  it("wait for the end of quiet hours, and are one mail for all that opened meanwhile", async () => {
    await keepQuiet(true);
    const first = await make([wish("subject", "peer1")], "First");
    const second = await make([wish("manager", "peer1"), wish("manager", "peer2")], "Second");
    expect(await office.work()).toEqual([]);
    const jobs = await waitingJobs();
    expect(jobs).toHaveLength(2);
    for (const { runAt } of jobs) expect(runAt.getTime()).toBeGreaterThan(Date.now() + 55 * 60_000);
    // Also a job that comes too early waits on.
    await hurry();
    expect(await office.work()).toEqual([]);
    await keepQuiet(false);
    await hurry();
    const mails = await office.work();
    expect(mails).toHaveLength(2);
    const [mail] = to(mails, emailOf("peer1"));
    for (const round of [first, second])
      for (const { id } of (await given.roster(round)).filter(
        ({ raterId }) => raterId === company.member.peer1.id,
      ))
        expect(mail?.text).toContain(id);
    expect(mail?.text).toMatch(/First[\s\S]*Second|Second[\s\S]*First/i);
    expect(mail?.text).toContain("16 minutes");
  });

  it("that open after it was sent come the next morning", async () => {
    await make([wish("subject", "peer1")], "First");
    expect(await office.work()).toHaveLength(1);
    await make([wish("manager", "peer1")], "Second");
    expect(await office.work()).toEqual([]);
    const [job] = await waitingJobs();
    expect(job?.runAt.toISOString().slice(11, 16)).toBe("08:00");
    expect(job?.runAt.getTime()).toBeGreaterThan(Date.now());
    await database().$executeRaw`update "SentMail" set day = day - 1`;
    await hurry();
    const [mail, ...more] = await office.work();
    expect(more).toEqual([]);
    expect(mail?.text).toMatch(/Second/i);
    expect(mail?.text).not.toMatch(/First/i);
  });

  it("leave no address and no pair of rater and subject in the queue", async () => {
    await keepQuiet(true);
    await make([wish("subject", "peer1"), visitorAbout("subject")]);
    const queue = (await dumpDatabase()).filter(({ table }) => table.startsWith("graphile_worker"));
    const traces = [company.member.subject.id, emailOf("peer1"), VISITOR];
    expect(queue.filter(({ row }) => traces.some((trace) => row.includes(trace)))).toEqual([]);
  });
});

describe("the job process", () => {
  it("that is killed while a mail server has a mail loses none, and sends the same one again", {
    timeout: 400_000,
  }, async () => {
    await make([wish("subject", "peer1"), wish("subject", "peer2")]);
    const holding = office.mailbox.hold();
    const first = startJobProcess({ SMTP_URL: office.mailbox.smtpUrl });
    await until(() => holding.held.length === 2, "both mails are on their way");
    await first.end("SIGKILL");
    holding.end();
    const second = startJobProcess({ SMTP_URL: office.mailbox.smtpUrl });
    try {
      await until(async () => (await waitingJobs()).length === 0, "all is sent");
    } finally {
      await second.end("SIGTERM");
    }
    const mails = office.mailbox.mails;
    expect(mails.flatMap((mail) => mail.to).sort()).toEqual([emailOf("peer1"), emailOf("peer2")].sort());
    const idsOf = (from: typeof mails) => from.map(({ headers }) => headers["message-id"]).sort();
    expect(idsOf(mails)).toEqual(idsOf(holding.held));
    expect(new Set(idsOf(mails)).size).toBe(2);
    await office.work();
  });

  it("sends five hundred invitations, each once", { timeout: 400_000 }, async () => {
    const people = await given.people(
      company.org,
      Array.from({ length: 500 }, (_, at) => ({
        email: `rater-${at}@many.test`,
        name: `Rater ${at}`,
        title: null,
        managerEmail: null,
        teams: [],
      })),
    );
    const raters = [...people.values()].filter(({ email }) => email.startsWith("rater-"));
    const subject = company.member.subject.id;
    const process = startJobProcess({ SMTP_URL: office.mailbox.smtpUrl });
    try {
      await make(raters.map(({ id }): Wish => ({ subject, rater: id, relationship: "peer" })));
      await until(() => office.mailbox.mails.length >= 500, "five hundred mails");
      await until(async () => (await waitingJobs()).length === 0, "nothing is left to send");
    } finally {
      await process.end("SIGTERM");
    }
    const addresses = office.mailbox.mails.flatMap((mail) => mail.to);
    expect(addresses.sort()).toEqual(raters.map(({ email }) => email).sort());
    await office.work();
  });
});
