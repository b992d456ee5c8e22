import { beforeAll, expect } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { loadReportPage } from "@/lib/loaders/report";
import { changeTeam } from "@/lib/operations/teams";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import {
  answerAll,
  type Company,
  daysFrom,
  type Key,
  makeCompany,
  PEERS,
  subjectsOf,
  wishesOf,
} from "./company";

// More than the limits let anybody send.
process.env.BENCH = "1";

export let company: Company;
export let round: GivenRound;
export let wide: GivenRound;
export let client: Record<Key | "owner", Client>;

export const DAY = /^\d{4}-\d\d-\d\d$/;
export const idOf = (key: Key): string => company.member[key].id;
export const reportPath = (subject: Key = "subject", { roundId } = round): string =>
  `/orgs/${company.org.slug}/rounds/${roundId}/reports/${idOf(subject)}`;
export const share = (subject: Key, reader: string, from = round) =>
  client[subject]("PUT", `${reportPath(subject, from)}/readers/${reader}`);
export const unshare = (subject: Key, reader: Key) =>
  client[subject]("DELETE", `${reportPath(subject)}/readers/${idOf(reader)}`);
export const readersOf = async (subject: Key) => {
  const { status, json } = await client[subject]("GET", `${reportPath(subject)}/readers`);
  expect(status).toBe(200);
  return json.items as {
    id: string;
    by: string;
    sharedOn: string | null;
    endedOn: string | null;
    openedOn: string[];
  }[];
};
export const statusFor = async (reader: Key | "owner", subject: Key = "subject", query = "") =>
  (await client[reader]("GET", `${reportPath(subject)}${query}`)).status;
export const pageFor = (caller: Caller, subject: Key = "subject") =>
  done(loadReportPage, caller, { org: company.org.slug, round: round.roundId, member: idOf(subject) });

const build = async (name: string): Promise<void> => {
  const now = new Date();
  company = await makeCompany(name);
  const { org, member } = company;
  // everybody whom the second round is about: beside the organisation's figures a part of them would not be shown
  await done(changeTeam, org.owner, { org: org.slug, team: company.team, members: subjectsOf(company) });
  // too small for a figure of its own: nothing is published that could be taken from another
  await given.team(org, { name: "Few", managers: [], members: [member.peer1.id, member.peer2.id] });
  const subjects = subjectsOf(company);
  const wishes = wishesOf(company);
  const base = { org, readers: "subject_and_manager" as const };
  const lead = PEERS.map((peer) => ({
    subject: member.lead.id,
    rater: member[peer].id,
    relationship: "peer" as const,
  }));
  // eight people: a mean over everybody stands in their reports
  wide = await given.round({
    ...base,
    now: daysFrom(now, -140),
    closesAt: daysFrom(now, -120),
    subjects: [...subjects, member.lead.id],
    wishes: [...wishes, ...lead],
  });
  await answerAll(wide, daysFrom(now, -130));
  await given.release(wide, daysFrom(now, -121));
  round = await given.round({
    ...base,
    now: daysFrom(now, -20),
    closesAt: daysFrom(now, -5),
    subjects,
    wishes,
  });
  await answerAll(round, daysFrom(now, -10));
  await given.release(round, daysFrom(now, -6));
  const keys = [...Object.keys(company.caller)] as (Key | "owner")[];
  client = Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await clientFor(company.caller[key])] as const)),
  ) as typeof client;
};

/** Two released rounds, of eight and of seven, with a client for everybody. */
export const stageFor = (name: string): void => beforeAll(() => build(name));
