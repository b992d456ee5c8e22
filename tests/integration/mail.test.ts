import { describe, expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { enqueue } from "@/lib/data/jobs";
import { operateTokenCreate } from "@/lib/operations/accounts";
import { openRound } from "@/lib/operations/launch";
import { renewLink, revokeLink } from "@/lib/operations/links";
import { addMember } from "@/lib/operations/members";
import { cancelRound, closeRound } from "@/lib/operations/rounds";
import { done, given, type Wish } from "@/prisma/seed/given";
import type { CaughtMail } from "@/tests/support/mailbox";
import { clientFor, clientOf } from "./client";
import { formOf, invitationOf, KEYS, type Key, makeCompany, PEERS, subjectsOf, wishesOf } from "./company";
import { dumpDatabase } from "./dump";
import { company, idOf, office, stageFor, VISITOR, visitorAbout, wish } from "./mail-stage";
import { to } from "./post-office";
import { placeOf } from "./round-state";
import { undone } from "./two-companies";

stageFor("mail");

const work = () => office.work();

const make = (fields: Partial<Parameters<typeof given.round>[0]> = {}) =>
  given.round({
    org: company.org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, [VISITOR]),
    ...fields,
  });
/** A round about one person, with a few who were asked. */
const makeSmall = (raters: readonly Key[], more: readonly Wish[] = []) =>
  make({
    subjects: [idOf("subject")],
    wishes: [...raters.map((rater) => wish("subject", rater)), ...more],
  });
const textOf = ({ subject, text, html }: CaughtMail) => [subject, text, html].join("\n");

/** Beside them a job may wait that takes cancelled answers off the disk, as long as anybody reads there. */
const mailsToCome = () =>
  database().$queryRaw`select 1 from graphile_worker.jobs where task_identifier like 'send-%'`;

describe("an opening", () => {
  it("writes one mail to each rater, however many subjects, with a link for each", async () => {
    const round = await make();
    const mails = await work();
    const { member } = company;
    const raters = [...PEERS, "subject", "manager", "admin"].map((key) => member[key as Key].email);
    expect(mails.flatMap((mail) => mail.to).sort()).toEqual([...raters, VISITOR].sort());
    const [mail] = to(mails, member.peer1.email);
    for (const invitation of (await given.roster(round)).filter(({ raterId }) => raterId === member.peer1.id))
      expect(mail!.html).toContain(`/o/${company.org.slug}/give/${invitation.id}`);
    // Each mail names its reader and whom it is about, and nobody else who was asked.
    const roster = await given.roster(round);
    for (const key of [...PEERS, "subject", "manager"] as const) {
      const reader = company.member[key];
      const about = roster.filter(({ raterId }) => raterId === reader.id).map(({ subjectId }) => subjectId);
      const strangers = KEYS.map((other) => company.member[other]).filter(
        ({ id }) => id !== reader.id && !about.includes(id),
      );
      const text = textOf(to(mails, reader.email)[0]!);
      for (const { id, name, email } of strangers)
        for (const trace of [id, name, email]) expect(text.includes(trace), `${trace} to ${key}`).toBe(false);
    }
    expect(await work()).toEqual([]);
  });

  it("gives somebody from outside a link that opens that one form", async () => {
    const subject = company.member.subject.id;
    const round = await makeSmall([], [visitorAbout("subject")]);
    const [mail] = to(await work(), VISITOR);
    const token = /\/give\/([\w-]+)/.exec(mail!.text)?.[1];
    const invitation = await invitationOf(round, { subject, rater: VISITOR });
    const visitor = clientOf(token!);
    expect(await visitor("GET", `/invitations/${invitation.id}`)).toMatchObject({
      status: 200,
      json: { subject: { name: company.member.subject.name } },
    });
    const answers = { ...formOf(4), state: "sent" };
    expect(await visitor("PUT", `/invitations/${invitation.id}/answers`, answers)).toMatchObject({
      status: 200,
    });
  });

  it("can send a new link to the same address, which says that the one before is dead", async () => {
    const subject = company.member.subject.id;
    const round = await makeSmall([], [visitorAbout("subject")]);
    const tokenIn = (mails: readonly CaughtMail[]) =>
      /\/give\/([\w-]+)/.exec(to(mails, VISITOR)[0]!.text)![1]!;
    const first = tokenIn(await work());
    const { id } = await invitationOf(round, { subject, rater: VISITOR });
    await done(renewLink, company.caller.owner, { ...placeOf(round), invitation: id });
    const mails = await work();
    expect(mails).toHaveLength(1);
    expect(textOf(mails[0]!)).toContain("no longer work");
    expect(await clientOf(tokenIn(mails))("GET", `/invitations/${id}`)).toMatchObject({ status: 200 });
    expect(await clientOf(first)("GET", `/invitations/${id}`)).toMatchObject({ status: 401 });
    await undone(async () => {
      await done(renewLink, company.caller.owner, { ...placeOf(round), invitation: id });
      await done(revokeLink, company.caller.owner, { ...placeOf(round), invitation: id });
    });
    expect(await work()).toEqual([]);
  });

  it("that is refused, or undone, sends nothing", async () => {
    const round = await make({ isOpen: false });
    await work();
    const stale = await perform(openRound, company.caller.owner, { ...placeOf(round), rosterHash: "stale" });
    expect(stale).toMatchObject({ code: "roster_changed" });
    await undone(() => done(openRound, company.caller.owner, placeOf(round)));
    const body = { org: company.org.slug, email: "new@mail.test", name: "New" };
    await undone(() => done(addMember, company.caller.owner, body));
    expect(await work()).toEqual([]);
  });

  it("asks for nothing that is no longer open", async () => {
    const round = await makeSmall(["manager"]);
    const { subject, manager } = company.member;
    const invitation = await invitationOf(round, { subject: subject.id, rater: manager.id });
    await given.answers(round, invitation, formOf(3));
    expect(to(await work(), manager.email)).toEqual([]);
    const second = await makeCompany("mail-second");
    const other = await given.round({
      org: second.org,
      subjects: subjectsOf(second),
      wishes: wishesOf(second),
    });
    await done(cancelRound, second.caller.owner, placeOf(other));
    expect(await work()).toEqual([]);
  });

  it("reaches everybody else when one mailbox refuses, and does not try that one again", async () => {
    const { peer1, peer2 } = company.member;
    await office.mailbox.refuse(peer1.email);
    await makeSmall(["peer1", "peer2"]);
    const mails = await work();
    expect([to(mails, peer1.email).length, to(mails, peer2.email).length]).toEqual([0, 1]);
    await office.mailbox.accept(peer1.email);
    expect(await mailsToCome()).toEqual([]);
    expect(await work()).toEqual([]);
  });
});

describe("a close", () => {
  it("is released by its job, and tells each subject where the report is, but not what it says", async () => {
    const round = await makeSmall(PEERS);
    const { subject } = company.member;
    for (const peer of PEERS) {
      const rater = company.member[peer].id;
      const invitation = await invitationOf(round, { subject: subject.id, rater });
      await given.answers(round, invitation, formOf(2, "a remark"));
    }
    await work();
    await done(closeRound, company.caller.owner, placeOf(round));
    const mails = await work();
    expect(mails.flatMap((mail) => mail.to)).toEqual([subject.email]);
    const text = textOf(to(mails, subject.email)[0]!);
    expect(text).toContain(`/o/${company.org.slug}/reports/${round.roundId}/${subject.id}`);
    for (const peer of PEERS) expect(text).not.toContain(company.member[peer].name);
    expect(text).not.toContain("a remark");
    const read = await clientFor(company.caller.subject);
    const path = `/orgs/${company.org.slug}/rounds/${round.roundId}/reports/${subject.id}`;
    expect(await read("GET", path)).toMatchObject({ status: 200 });
  });
});

describe("other mail", () => {
  it("for which somebody waits leaves before what is written to many", async () => {
    await make();
    const email = company.member.peer1.email;
    await enqueue("send-sign-in", { email, url: "https://feedback.test/sign-in/confirm" }, "sign-in/wait");
    const [first, ...others] = await work();
    expect(first).toMatchObject({ to: [email], subject: expect.stringMatching(/^Sign in/) });
    expect(others.length).toBeGreaterThan(3);
  });

  it("tells a new member, and the owner of a token that the operator made", async () => {
    const { org, caller, member } = company;
    await done(addMember, caller.owner, { org: org.slug, email: "new@mail.test", name: "New" });
    const made = await done(operateTokenCreate, OPERATOR, { email: member.peer1.email });
    const mails = await work();
    expect(to(mails, "new@mail.test")).toHaveLength(1);
    const [notice] = to(mails, member.peer1.email);
    expect(textOf(notice!)).not.toContain(made.token);
    const jobs = (await dumpDatabase()).filter(({ table }) => table.startsWith("graphile_worker"));
    expect(jobs.filter(({ row }) => row.includes(made.token))).toEqual([]);
  });

  it("of the demo company stays on this machine", async () => {
    const demo = await given.organisation({
      isDemo: true,
      keepsHours: false,
      owner: { email: "o@demo.example", name: "O" },
    });
    const people = await given.people(
      demo,
      ["a", "b", "c"].map((name) => ({
        email: `${name}@demo.example`,
        name,
        title: null,
        managerEmail: null,
        teams: [],
      })),
    );
    const subject = people.get("a@demo.example")!.id;
    const rater = people.get("b@demo.example")!.id;
    await given.round({ org: demo, subjects: [subject], wishes: [{ subject, rater, relationship: "peer" }] });
    expect(await work()).toEqual([]);
    expect(await database().keptMail.count({ where: { to: "b@demo.example" } })).toBe(1);
  });
});
