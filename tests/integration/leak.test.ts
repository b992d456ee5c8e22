import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { database } from "@/lib/data/database";
import type { Invitation } from "@/lib/data/invitations";
import { declineInvitation } from "@/lib/operations/answers";
import { done, type GivenRound, given } from "@/prisma/seed/given";
import { readAll } from "../attack/reads";
import { type Client, clientFor } from "./client";
import {
  about,
  answerAll,
  type Company,
  daysFrom,
  formOf,
  invitationOf,
  KEYS,
  type Key,
  makeCompany,
  PEERS,
  reflectionOf,
  subjectsOf,
  wishesOf,
} from "./company";
import { dumpDatabase } from "./dump";
import { answersIn } from "./export-parts";
import { bytesOf, type Harvested, harvest, readPaths } from "./harvest";

const OUTSIDERS = ["visitor-one@guest.test", "visitor-two@guest.test"] as const;

let company: Company;
let released: GivenRound;
let open: GivenRound;
let viewers: Map<string, Client>;
let harvested: Harvested[];
let answers: Harvested[];

beforeAll(async () => {
  const now = new Date();
  company = await makeCompany("leak");
  const base = {
    org: company.org,
    readers: "subject_and_manager" as const,
    subjects: subjectsOf(company),
    wishes: wishesOf(company, OUTSIDERS),
  };
  released = await given.round({ ...base, now: daysFrom(now, -120), closesAt: daysFrom(now, -100) });
  await answerAll(released, daysFrom(now, -110));
  await given.release(released, daysFrom(now, -101));
  open = await given.round(base);
  const { peer1, peer5 } = company.member;
  const isSilent = (asked: Invitation) => asked.raterId === peer5.id && asked.subjectId === peer1.id;
  await answerAll(open, now, isSilent);
  viewers = await clientsOf(["owner", ...KEYS]);
  for (const email of OUTSIDERS) {
    const asked = await invitationOf(open, { subject: company.member.subject.id, rater: email });
    viewers.set(email, await clientFor(await given.raterCaller(company.org, asked)));
  }
  harvested = await harvest(viewers, await pathsOf([released, open]));
  answers = harvested.flatMap(answersIn);
});

const clientsOf = async (keys: readonly (Key | "owner")[]) =>
  new Map(await Promise.all(keys.map(async (key) => [key, await clientFor(company.caller[key])] as const)));

const pathsOf = async (rounds: readonly GivenRound[]) => {
  const asked = await Promise.all(rounds.map((round) => about(round, company.member.subject.id)));
  return readPaths({
    org: [company.org.slug],
    round: rounds.map(({ roundId }) => roundId),
    team: [company.team],
    member: subjectsOf(company),
    invitation: asked.flat().map(({ id }) => id),
  });
};

/** Whatever was answered, or was made of answers, in whatever place of a text. */
const ANSWERED = /"bound":|"value":|keep remark|differently remark|"draft":\{|"selfNotes":|reflection of /;
const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d\d:\d\d:\d\d\b|\b1[5-9]\d{8}(\d{3})?\b/;

const plain = (text: string): string => text.replaceAll('""', '"');

/** Everybody who rates anonymously, by id, name and address; but not the one whom a text is about. */
const ratersBut = (subjectId: string | undefined): string[] => [
  ...OUTSIDERS,
  ...PEERS.map((peer) => company.member[peer])
    .filter(({ id }) => id !== subjectId)
    .flatMap(({ id, name, email }) => [id, name, email]),
];

const subjectIn = (text: string): string | undefined => {
  const id = /"subject":\{"id":"([0-9a-f-]{36})"/.exec(text)?.[1];
  const name = /"subject":\{"name":"([^"]+)"/.exec(text)?.[1];
  return id ?? PEERS.map((peer) => company.member[peer]).find((member) => member.name === name)?.id;
};

const tracesIn = (text: string): string[] =>
  ratersBut(subjectIn(plain(text))).filter((trace) => text.includes(trace));

const closingTimes = async (): Promise<string[]> =>
  (await database().round.findMany({ select: { closesAt: true } })).map(({ closesAt }) =>
    closesAt.toISOString(),
  );

describe("an output that holds an answer or a figure", () => {
  it("is found where it should be, and only there", () => {
    const kinds = answers
      .filter(({ text }) => ANSWERED.test(text))
      .map(({ viewer, path }) => {
        const what = path.includes("/reports/") ? "report" : path.includes("/balance") ? "balance" : "form";
        return what === "balance" ? what : `${what} by ${viewer}`;
      });
    const own = (key: string) => `report by ${key}`;
    expect([...new Set(kinds)].sort()).toEqual(
      [
        "balance",
        ...["subject", "manager", "admin", ...PEERS].map(own),
        ...["subject", "manager", "admin", ...PEERS, ...OUTSIDERS].map((key) => `form by ${key}`),
      ].sort(),
    );
  });

  it("names no anonymous rater, over REST", () => {
    const found = answers
      .filter(({ text }) => ANSWERED.test(text))
      .map(({ viewer, path, text, headers }) => ({
        viewer,
        path,
        traces: tracesIn(text + JSON.stringify([...headers])),
      }));
    expect(found.filter(({ traces }) => traces.length > 0)).toEqual([]);
  });

  it("holds no time but the round's own", async () => {
    const known = await closingTimes();
    for (const { viewer, path, text } of answers.filter((reply) => ANSWERED.test(reply.text))) {
      const rest = known.reduce((left, time) => left.replaceAll(time, ""), text);
      expect(MOMENT.exec(rest)?.[0], `${viewer} ${path}`).toBeUndefined();
    }
  });

  it("names no anonymous rater and holds no time, in any row of the database", async () => {
    const rows = (await dumpDatabase()).filter(
      ({ table, row }) => ANSWERED.test(plain(row)) && table !== 'public."FrameworkVersion"',
    );
    expect([...new Set(rows.map(({ table }) => table))].sort()).toEqual([
      'public."Snapshot"',
      'public."TeamSnapshot"',
    ]);
    for (const { table, row } of rows) {
      expect(tracesIn(row), table).toEqual([]);
      expect(MOMENT.exec(row)?.[0], table).toBeUndefined();
    }
  });

  it("is in no audit entry, job or idempotency key, and neither is who gave it", async () => {
    const rows = await dumpDatabase();
    const kept = rows.filter(({ table }) => /AuditEntry|Idempotency|graphile_worker|KeptMail/.test(table));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ row }) => ANSWERED.test(row))).toEqual([]);
    const audited = kept.filter(({ table }) => table.includes("AuditEntry"));
    expect(audited.filter(({ row }) => /answer|decline/.test(row))).toEqual([]);
    expect(audited.filter(({ row }) => tracesIn(row).length > 0)).toEqual([]);
  });

  it("comes in another order for each question", () => {
    const isShuffled = (["subject", "admin"] as const).map((key) => {
      const reply = harvested.find(
        ({ path, viewer }) =>
          viewer === key && path.endsWith(`${released.roundId}/reports/${company.member[key].id}`),
      );
      const { comments } = reply!.json as {
        comments: { anonymous: Record<"keep" | "differently", string[]> };
      };
      const { keep, differently } = comments.anonymous;
      const numbers = (texts: string[]) => texts.map((text) => Number(/\d+/.exec(text)?.[0]));
      expect(numbers(keep).sort()).toEqual(numbers(differently).sort());
      expect(keep.length).toBeGreaterThanOrEqual(5);
      return numbers(keep).join() !== numbers(differently).join();
    });
    // One of the two may be in the same order by chance.
    expect(isShuffled).toContain(true);
  });
});

describe("a reflection", () => {
  it("is read by its writer, and by nobody else in whatever they can read", async () => {
    const writers = ["subject", "admin"] as const;
    const callers = new Map<string, Caller>(Object.entries(company.caller));
    for (const email of OUTSIDERS) {
      const asked = await invitationOf(open, { subject: company.member.subject.id, rater: email });
      callers.set(email, await given.raterCaller(company.org, asked));
    }
    const own = writers.map((key) => company.member[key].id);
    const asked = await Promise.all(
      [released, open].flatMap((round) => own.map((subject) => about(round, subject))),
    );
    const reads = await readAll(
      callers,
      {
        org: [company.org.slug],
        round: [released.roundId, open.roundId],
        team: [company.team],
        member: [...own, company.member.peer1.id],
        invitation: asked.flat().map(({ id }) => id),
      },
      new Date(),
    );
    const texts = [
      ...reads.map(({ viewer, name, text, made }) => ({ viewer, name, text: text + plain(made) })),
      ...harvested.map(({ viewer, path, text }) => ({ viewer, name: path, text })),
    ];
    for (const key of writers) {
      const meets = texts.filter(({ text }) => text.includes(reflectionOf(company.member[key].id)));
      expect([...new Set(meets.map(({ viewer }) => viewer))]).toEqual([key]);
      const declared = meets.map(({ name }) => name).filter((name) => !name.startsWith("/"));
      expect([...new Set(declared)].sort()).toEqual(["answer.form", "org.export", "report.page"]);
    }
  });
});

describe("before the close, an answer changes nothing for anybody else", () => {
  const watchers = ["owner", "admin", "subject", "manager", "lead", "peer2", "bystander"] as const;
  let others: Map<string, Client>;
  let paths: string[];

  const look = async () => bytesOf(await harvest(others, paths));
  const asked = (key: Key, subject: Key = "subject") =>
    invitationOf(open, { subject: company.member[subject].id, rater: company.member[key].id });

  beforeAll(async () => {
    others = await clientsOf(watchers);
    const outsider = OUTSIDERS[0];
    others.set(outsider, viewers.get(outsider)!);
    paths = await pathsOf([open]);
  });

  it("whether it is low, high or long", async () => {
    const invitation = await asked("peer1");
    await given.answers(open, invitation, formOf(1));
    const before = await look();
    expect(before.length).toBeGreaterThan(200);
    await given.answers(open, invitation, formOf(5, "x".repeat(1_900)));
    expect(await look()).toEqual(before);
    await given.answers(open, invitation, { skills: { communication: "not_observed" } });
    expect(await look()).toEqual(before);
  });

  it("whether there is a draft, and whatever it says", async () => {
    const invitation = await asked("peer5", "peer1");
    const before = await look();
    await given.answers(open, invitation, formOf(2), { state: "draft" });
    expect(await look()).toEqual(before);
    await given.answers(open, invitation, formOf(5, "y".repeat(1_900)), { state: "draft" });
    expect(await look()).toEqual(before);
  });

  it("nor, to an organiser, who has answered or declined about that organiser", async () => {
    const invitation = await asked("peer4", "admin");
    others = await clientsOf(["admin"]);
    await given.answers(open, invitation, formOf(3), { state: "draft" });
    const before = await look();
    await given.answers(open, invitation, formOf(3));
    expect(await look()).toEqual(before);
    await done(declineInvitation, company.caller.peer4, { invitation: invitation.id });
    expect(await look()).toEqual(before);
  });
});

describe("an organiser", () => {
  it("never meets an invitation about themself, in anything that can be read", async () => {
    const aboutAdmin = (await about(open, company.member.admin.id)).filter(
      ({ relationship }) => relationship !== "self",
    );
    expect(aboutAdmin).toHaveLength(PEERS.length);
    const seen = harvested.filter(({ viewer }) => viewer === "admin");
    expect(seen.some(({ path, status }) => path.endsWith("/invitations") && status === 200)).toBe(true);
    for (const { id } of aboutAdmin) expect(seen.filter(({ text }) => text.includes(id))).toEqual([]);
    const owner = harvested.filter(({ viewer }) => viewer === "owner");
    for (const { id } of aboutAdmin) expect(owner.some(({ text }) => text.includes(id))).toBe(true);
  });

  it("reads no report for being one", () => {
    const reports = harvested.filter(({ path, status }) => /\/reports\/[^/]+$/.test(path) && status === 200);
    expect([...new Set(reports.map(({ viewer }) => viewer))].sort()).toEqual(
      ["admin", "manager", "subject", ...PEERS].sort(),
    );
    const byAdmin = reports
      .filter(({ viewer }) => viewer === "admin")
      .map(({ path }) => path.split("/").at(-1));
    expect(byAdmin).toEqual([company.member.admin.id]);
  });
});
