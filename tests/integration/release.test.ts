import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import type { RoundScope } from "@/lib/access/scope";
import { database } from "@/lib/data/database";
import { sweepRounds } from "@/lib/jobs/sweep";
import { declineInvitation } from "@/lib/operations/answers";
import { openRound } from "@/lib/operations/launch";
import { releaseRound } from "@/lib/operations/release";
import { cancelRound, closeRound } from "@/lib/operations/rounds";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import {
  about,
  answerAll,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  PEERS,
  subjectsOf,
  wishesOf,
} from "./company";
import { dumpDatabase } from "./dump";
import { countOf, fresh, openRoundOf, placeOf, reportOf, scopeOf, stateOf } from "./round-state";

const snapshotsOf = async ({ roundId }: GivenRound) =>
  database().$queryRaw<{ memberId: string; report: string; selfNotes: string; hash: string }[]>`
    select "memberId", report::text, "selfNotes"::text, hash from "Snapshot"
    where "roundId" = ${roundId}::uuid order by "memberId"`;

const rowsInPlace = ({ roundId }: GivenRound) =>
  database().$queryRaw<{ id: string; row: string }[]>`
    select id, i::text as row from "Invitation" i where "roundId" = ${roundId}::uuid order by ctid`;

const closed = async (round: GivenRound, now = new Date()): Promise<RoundScope> => {
  await done(closeRound, round.org.owner, placeOf(round), now);
  return scopeOf(round);
};

describe("a round that is closed and released", () => {
  let company: Company;
  let round: GivenRound;
  let before: { id: string; row: string }[];

  beforeAll(async () => {
    company = await fresh();
    round = await openRoundOf(company, { wishes: wishesOf(company, ["visitor@elsewhere.test"]) });
    await answerAll(round);
    before = await rowsInPlace(round);
    const scope = await closed(round);
    expect(await countOf(round)).toEqual({ keys: 1, ballots: before.length, snapshots: 0 });
    // Started by two processes at the same moment.
    const released = await Promise.all([releaseRound(scope), releaseRound(scope)]);
    expect(released.sort()).toEqual([false, true]);
  });

  it("has one snapshot for each subject and neither key nor ballots", async () => {
    expect(await countOf(round)).toEqual({ keys: 0, ballots: 0, snapshots: subjectsOf(company).length });
    expect((await stateOf(round)).state).toBe("released");
  });

  it("has the same invitations, in another order than they were made and answered in", async () => {
    const after = await rowsInPlace(round);
    const sorted = (rows: typeof after) => rows.map(({ row }) => row).sort();
    expect(sorted(after)).toEqual(sorted(before));
    expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  });

  it("answers every report exactly as its snapshot says, to the subject and to the reader", async () => {
    const { subject } = company.member;
    const kept = (await snapshotsOf(round)).find(({ memberId }) => memberId === subject.id)!;
    for (const key of ["subject", "manager"] as const) {
      const reply = await reportOf(round, company.caller[key], subject.id);
      expect(reply.status).toBe(200);
      expect(reply.text).toBe(kept.report);
    }
  });

  it("cannot be released, closed, reopened or cancelled again", async () => {
    const kept = await snapshotsOf(round);
    expect(await releaseRound(await scopeOf(round))).toBe(false);
    await done(closeRound, company.org.owner, placeOf(round));
    expect(await releaseRound(await scopeOf(round))).toBe(false);
    await sweepRounds();
    for (const call of [openRound, cancelRound])
      expect(await perform(call, company.org.owner, placeOf(round))).toMatchObject({ kind: "conflict" });
    expect(await snapshotsOf(round)).toEqual(kept);
  });

  it("takes no late answer and no late decline", async () => {
    const kept = await snapshotsOf(round);
    const { id } = await invitationOf(round, {
      subject: company.member.subject.id,
      rater: company.member.peer1.id,
    });
    const send = await clientFor(company.caller.peer1);
    const answer = await send("PUT", `/invitations/${id}/answers`, { ...formOf(1), state: "sent" });
    expect(answer).toMatchObject({ status: 409, json: { code: "round_closed" } });
    expect(await send("POST", `/invitations/${id}/decline`)).toMatchObject({
      status: 409,
      json: { code: "round_closed" },
    });
    expect(await snapshotsOf(round)).toEqual(kept);
    expect(await countOf(round)).toMatchObject({ ballots: 0 });
  });

  it("shows a rater nothing of the own answers any more", async () => {
    const { id } = await invitationOf(round, {
      subject: company.member.subject.id,
      rater: company.member.peer1.id,
    });
    const form = await (await clientFor(company.caller.peer1))("GET", `/invitations/${id}`);
    expect(form).toMatchObject({ status: 200, json: { draft: null, round: { isOpen: false } } });
  });

  it("sends one mail to each subject that the report is ready", async () => {
    const jobs = await database().$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where key like ${`report-ready/${round.roundId}/%`} order by key`;
    const expected = subjectsOf(company).map((id) => `report-ready/${round.roundId}/${id}`);
    expect(jobs.map(({ key }) => key)).toEqual(expected.sort());
  });

  it("leaves no row in the database that links a rater to an answer", async () => {
    const rows = await dumpDatabase();
    const idsOf = new Map(PEERS.map((peer) => [company.member[peer].id, company.member[peer]]));
    const answers = rows.filter(({ row }) => row.includes("remark ") || row.includes('"skills"'));
    expect(answers.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['public."Snapshot"', 'public."TeamSnapshot"']),
    );
    for (const { table, row } of answers) {
      if (table === 'public."FrameworkVersion"') continue;
      expect(table).toMatch(/Snapshot/);
      const about = /"subject":\{"id":"([^"]+)"/.exec(row.replaceAll('""', '"'))?.[1];
      for (const [id, { name, email }] of idsOf) {
        if (id === about) continue;
        for (const trace of [id, name, email]) expect(row.includes(trace), `${table}: ${trace}`).toBe(false);
      }
      expect(row).not.toContain("visitor@elsewhere.test");
    }
    expect(rows.filter(({ table }) => /Ballot|RoundKey/.test(table))).toEqual([]);
  });

  it("is erased with its organisation", async () => {
    const gone = await fresh();
    const other = await openRoundOf(gone);
    await given.release(other);
    const erase = await clientFor(gone.caller.owner);
    expect(await erase("DELETE", `/orgs/${gone.org.slug}`)).toMatchObject({ status: 200 });
    const rows = await dumpDatabase();
    const left = rows.filter(({ table, row }) => table.startsWith("public.") && row.includes(gone.org.orgId));
    expect(left).toEqual([]);
  });
});

describe("what counts", () => {
  it("is sent answers: no draft, nothing of somebody who declined", async () => {
    const company = await fresh();
    const round = await openRoundOf(company);
    const subject = company.member.subject.id;
    const of = (rater: string) => invitationOf(round, { subject, rater });
    for (const peer of PEERS) {
      const invitation = await of(company.member[peer].id);
      await given.answers(round, invitation, formOf(2, `remark of ${peer}`));
    }
    await given.answers(round, await of(company.member.peer4.id), formOf(5), { state: "draft" });
    const declined = await of(company.member.peer5.id);
    await done(declineInvitation, company.caller.peer5, { invitation: declined.id });
    expect(await countOf(round)).toMatchObject({ ballots: 4 });
    await given.release(round);
    const { json } = await reportOf(round, company.caller.subject, subject);
    // Three answers are left, fewer than the threshold: no anonymous figure, no comment.
    expect(json.blocks).toEqual([]);
    expect(json.comments).toMatchObject({ anonymous: null });
    const states = (await about(round, subject)).map(({ raterId, state }) => [raterId, state]);
    expect(states).toContainEqual([company.member.peer4.id, "invited"]);
    expect(states).toContainEqual([company.member.peer5.id, "declined"]);
    expect((await dumpDatabase()).filter(({ row }) => row.includes("remark of peer"))).toEqual([]);
  });

  it.each([
    { threshold: 4, answering: 4, size: 4, comments: 0 },
    { threshold: 4, answering: 5, size: 5, comments: 5 },
    { threshold: 3, answering: 3, size: 3, comments: 0 },
    { threshold: 5, answering: 4, size: null, comments: 0 },
  ])(
    "needs the threshold: $answering answers at $threshold",
    async ({ threshold, answering, size, comments }) => {
      const company = await fresh();
      const round = await openRoundOf(company, { threshold, commentThreshold: 5 });
      const subject = company.member.subject.id;
      for (const peer of PEERS.slice(0, answering))
        await given.answers(
          round,
          await invitationOf(round, { subject, rater: company.member[peer].id }),
          formOf(3, "remark"),
        );
      await given.release(round);
      const { json } = await reportOf(round, company.caller.subject, subject);
      expect(json.blocks).toEqual(size === null ? [] : [expect.objectContaining({ key: "peer", size })]);
      const { anonymous } = json.comments as { anonymous: { keep: string[] } | null };
      expect(anonymous?.keep.length ?? 0).toBe(comments);
    },
  );

  it("counts what somebody had sent who has left since, and lets nobody answer in that name", async () => {
    const company = await fresh();
    const round = await openRoundOf(company);
    const subject = company.member.subject.id;
    for (const peer of PEERS)
      await given.answers(
        round,
        await invitationOf(round, { subject, rater: company.member[peer].id }),
        formOf(3),
      );
    const remove = await clientFor(company.caller.owner);
    const { id } = await invitationOf(round, { subject, rater: company.member.peer1.id });
    expect(
      await remove("DELETE", `/orgs/${company.org.slug}/members/${company.member.peer1.id}`),
    ).toMatchObject({ status: 200 });
    const gone = await clientFor(company.caller.peer1);
    expect(await gone("PUT", `/invitations/${id}/answers`, { ...formOf(1), state: "sent" })).toMatchObject({
      status: 404,
    });
    await given.release(round);
    const { json } = await reportOf(round, company.caller.subject, subject);
    expect(json.blocks).toMatchObject([{ key: "peer", size: 5 }]);
  });
});

describe("a round that is cancelled", () => {
  it("loses its ballots and its key, and makes no report", async () => {
    const company = await fresh();
    const round = await openRoundOf(company);
    await answerAll(round);
    await done(cancelRound, company.org.owner, placeOf(round));
    expect(await countOf(round)).toEqual({ keys: 0, ballots: 0, snapshots: 0 });
    expect(await releaseRound(await scopeOf(round))).toBe(false);
    await sweepRounds(daysFrom(new Date(), 400));
    expect((await stateOf(round)).state).toBe("cancelled");
    expect((await reportOf(round, company.caller.subject, company.member.subject.id)).status).toBe(404);
  });
});
