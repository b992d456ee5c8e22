import { expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { database } from "@/lib/data/database";
import { type Making, makeOf } from "@/lib/data/making";
import { findUserOfSession } from "@/lib/data/users";
import { loadOwnNaming } from "@/lib/loaders/naming";
import { loadReportPage } from "@/lib/loaders/report";
import { shareReport } from "@/lib/operations/report-shares";
import { done, given } from "@/prisma/seed/given";
import { daysFrom, subjectsOf, wishesOf } from "./company";
import { approve, callerOf, company, FOUR, idOf, make, now, save, stageFor } from "./naming-stage";
import { placeOf } from "./round-state";

// A page comes sooner while nothing that it is made of has changed: so it is made of nothing that it does not show.

stageFor("made-of");

/** What `work` answers, and what the database answered for it. */
const noted = async <T>(work: () => Promise<T>): Promise<{ answer: T; made: Making }> => {
  const made: Making = { reads: [], deeds: [], isUnsure: false };
  const answer = await makeOf(made, work);
  expect(made.isUnsure).toBe(false);
  return { answer, made };
};
const rowsOf = ({ reads }: Making): string => JSON.stringify(reads.map(({ answer }) => answer));

it("tells nobody sooner that they are named, or are not any more", async () => {
  const round = await make("manager_approves");
  const home = () => noted(() => perform(loadOwnNaming, callerOf("peer1"), { org: company.org.slug }, now));
  const nobody = await home();
  await save(round, FOUR);
  const named = await home();
  expect(rowsOf(named.made)).toBe(rowsOf(nobody.made));
  await save(round, ["peer2", "peer3"]);
  expect(rowsOf((await home()).made)).toBe(rowsOf(nobody.made));
  await save(round, FOUR);
  await approve(round);
  expect(rowsOf((await home()).made)).not.toBe(rowsOf(nobody.made));
});

it("holds of somebody's reports those that the reader may read, and no others", async () => {
  const { org } = company;
  const base = { org, subjects: subjectsOf(company), wishes: wishesOf(company) };
  const first = await given.round({ ...base, now: daysFrom(now, -140), closesAt: daysFrom(now, -120) });
  await given.release(first, daysFrom(now, -121));
  const second = await given.round({ ...base, now: daysFrom(now, -20), closesAt: daysFrom(now, -5) });
  await given.release(second, daysFrom(now, -6));
  const place = { ...placeOf(first), member: idOf("subject") };
  await done(shareReport, callerOf("subject"), { ...place, reader: idOf("bystander") }, now);
  const shared = await noted(() => perform(loadReportPage, callerOf("bystander"), place, now));
  expect(shared.answer.ok).toBe(true);
  expect(rowsOf(shared.made)).toContain(first.roundId);
  expect(rowsOf(shared.made)).not.toContain(second.roundId);
  const own = await noted(() => perform(loadReportPage, callerOf("subject"), place, now));
  expect(rowsOf(own.made)).toContain(second.roundId);
});

it("is nobody's once the session has run out", async () => {
  const caller = callerOf("peer1");
  const userId = caller.kind === "user" ? caller.userId : "";
  const expires = daysFrom(new Date(), 1);
  await database().session.create({ data: { sessionToken: "made-of", userId, expires } });
  const { answer, made } = await noted(() => findUserOfSession("made-of"));
  expect(answer?.user.id).toBe(userId);
  expect(await made.reads[0]?.ask(new Date(expires.getTime() - 1_000))).toHaveLength(1);
  expect(await made.reads[0]?.ask(expires)).toEqual([]);
});
