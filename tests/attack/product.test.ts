import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { openRound } from "@/lib/operations/launch";
import { releaseRound } from "@/lib/operations/release";
import { done } from "@/prisma/seed/given";
import { clientFor } from "../integration/client";
import { openPostOffice, type PostOffice } from "../integration/post-office";
import { scopeOf } from "../integration/round-state";
import { attackOrganisation } from "./attacker/assault";
import { tracesIn } from "./attacker/trace";
import { canonical, differenceIn } from "./canon";
import { earlier, last, placesIn, viewersOf, world } from "./cast";
import { distinct, type File, madeAgain, readFiles, wordsIn } from "./files";
import { harvestOf } from "./harvest";
import { approveAll, nameAll, startNamingOf } from "./naming";
import { answeredOtherwise } from "./other-answers";
import { MADE_OF, READS, type Read, readAll } from "./reads";
import {
  answerRound,
  cancelSettled,
  closeSettled,
  draftRound,
  type Settlement,
  settle,
  shareReports,
  showTeams,
  worldOf,
} from "./settlement";
import { figuresIn, figuresTaken, strangeIn, takenIn, withoutAnswers } from "./taken";
import type { Round } from "./world";

// One company and its twin, in which everybody answers something else, go through two rounds side by side. Between them
// a round is called off, and while the last one is answered, raters are named for a next one.

const now = new Date();

const beside = (round: Round, id: string): Round => ({ ...round, id, name: id });
/** The twins' rounds that never end: the same people are asked, who answer as they do in the last one. */
const calledOff = "called off";
const naming = "naming";

const BEFORE = ["called off", "draft", "half answered", "named", "approved", "answered", "closed"] as const;

let post: PostOffice;
let both: readonly [Settlement, Settlement];
let mails: readonly (readonly string[])[];
const steps = new Map<string, readonly [Read[], Read[]]>();
const files = new Map<string, readonly File[]>();

const lookAt = async (settlement: Settlement, roundId?: string): Promise<Read[]> =>
  readAll(await viewersOf(settlement), placesIn(settlement, roundId), now);

const look = async (step: string, roundId?: string): Promise<void> => {
  steps.set(step, [await lookAt(both[0], roundId), await lookAt(both[1], roundId)]);
  files.set(step, await readFiles(await viewersOf(both[0]), placesIn(both[0], roundId)));
};

const inBoth = async (work: (settlement: Settlement, at: number) => Promise<unknown>): Promise<void> => {
  for (const [at, settlement] of both.entries()) await work(settlement, at);
};

const finish = async (settlement: Settlement, round: Round): Promise<void> => {
  await releaseRound(await scopeOf(await closeSettled(settlement, round, now)));
  await showTeams(settlement, round);
  await shareReports(settlement, round, now);
};

const openAt = ({ org, ids }: Settlement, round: Round, daysAgo: number) =>
  done(
    openRound,
    org.owner,
    { org: org.slug, round: ids.get(round.id)! },
    new Date(now.getTime() - daysAgo * 86_400_000),
  );

beforeAll(async () => {
  post = await openPostOffice();
  both = [await settle(world, "attack-one"), await settle(answeredOtherwise(world), "attack-two")];
  await inBoth(async (settlement) => {
    const round = settlement.world.rounds[0]!;
    await draftRound(settlement, round, now);
    await openAt(settlement, round, 125);
    await answerRound(settlement, round, now);
    await finish(settlement, round);
  });
  const rounds = both.map((settlement) => settlement.world.rounds[1]!);
  await inBoth(async (settlement, at) => {
    const round = beside(rounds[at]!, calledOff);
    await draftRound(settlement, round, now);
    await openAt(settlement, round, 66);
    await answerRound(settlement, round, now);
    await cancelSettled(settlement, round, now);
  });
  await look("called off", calledOff);
  await inBoth((settlement, at) => draftRound(settlement, rounds[at]!, now));
  await look("draft");
  await inBoth((settlement) => openAt(settlement, last, 6));
  await inBoth((settlement, at) => answerRound(settlement, rounds[at]!, now, (_, place) => place % 2 === 0));
  await look("half answered");
  await inBoth(async (settlement, at) => {
    const round = beside(rounds[at]!, naming);
    await startNamingOf(settlement, round, now);
    await nameAll(settlement, round, now);
  });
  await look("named", naming);
  await inBoth((settlement, at) => approveAll(settlement, beside(rounds[at]!, naming), now));
  await look("approved", naming);
  await inBoth((settlement, at) => answerRound(settlement, rounds[at]!, now, (_, place) => place % 2 === 1));
  await look("answered");
  await inBoth((settlement, at) => closeSettled(settlement, rounds[at]!, now));
  await look("closed");
  await inBoth((settlement, at) => finish(settlement, rounds[at]!));
  await look("released");
  const sent = await post.work();
  mails = both.map(({ org }) =>
    sent
      .filter(({ to }) => to.some((address) => address.endsWith(`@${org.slug}.test`)))
      .map(({ to, subject, text }) => JSON.stringify([to, subject, text])),
  );
}, 300_000);

afterAll(() => post.close());

const differenceOf = (pair: readonly [Read, Read], part: "text" | "made" = "text"): string | null =>
  differenceIn(both, pair, part);

describe("a read of the product", () => {
  it("is known to the attack: somebody has said what it is made of", () => {
    expect(READS.map(({ name }) => name).sort()).toEqual(Object.keys(MADE_OF).sort());
  });

  it("is answered to somebody at some step", () => {
    const answered = new Set(
      [...steps.values()].flatMap(([reads]) =>
        reads.flatMap(({ name, text }) => (text.startsWith('{"ok":true') ? name : [])),
      ),
    );
    expect(READS.flatMap(({ name }) => (answered.has(name) ? [] : name))).toEqual([]);
  });

  it.each(BEFORE)("is the same to everybody else, whatever was answered: %s (I6)", (step) => {
    const [first, second] = steps.get(step)!;
    expect(first.length).toBeGreaterThan(200);
    const pairs = first.map((read, at) => [read, second[at]!] as const);
    const apart = ["own answers", "own report", "drawn by lot", "other reads"];
    const others = pairs.filter(([{ name }]) => !apart.includes(MADE_OF[name]!));
    expect(others.flatMap((pair) => differenceOf(pair) ?? [])).toEqual([]);
    const figures = first.filter(({ name }) => MADE_OF[name] === "figures");
    expect(figures.filter(({ text }) => text.startsWith('{"ok":true'))).toEqual([]);
  });

  it("that follows from an earlier report is the same while a later round is answered", () => {
    const texts = ["draft", "half answered", "answered", "closed"].map((step) =>
      steps.get(step)![0].flatMap(({ name, text }) => (MADE_OF[name] === "own report" ? text : [])),
    );
    expect(texts[0]!.some((text) => text.includes('"hasReport":true'))).toBe(true);
    for (const later of texts.slice(1)) expect([...later].sort()).toEqual([...texts[0]!].sort());
  });

  it("is made of what is the same too, so that whoever is answered sooner or later learns nothing", () => {
    for (const step of BEFORE) {
      const [first, second] = steps.get(step)!;
      const pairs = first.map((read, at) => [read, second[at]!] as const);
      const rest = pairs.filter(([{ name }]) => MADE_OF[name] === "no answers");
      expect(rest.filter(([{ made }]) => made.length > 20).length).toBeGreaterThan(100);
      expect(rest.flatMap((pair) => differenceOf(pair, "made") ?? [])).toEqual([]);
    }
  });

  it("is made of nothing that changes without being shown, as others answer", () => {
    const [before, after] = ["half answered", "answered"].map((step) => steps.get(step)![0]);
    const pairs = before!.map((read, at) => [read, after![at]!] as const);
    expect(pairs.filter(([read, later]) => read.made === later.made).length).toBeGreaterThan(100);
    const unshown = pairs.filter(([read, later]) => read.made !== later.made && read.text === later.text);
    expect(unshown.map(([{ name, viewer }]) => `${name} by ${viewer}`)).toEqual([]);
  });

  it("is the same after the release too, but for the figures", () => {
    const [first, second] = steps.get("released")!;
    const pairs = first.map((read, at) => [read, second[at]!] as const);
    const rest = pairs.filter(([{ name }]) => MADE_OF[name] === "no answers");
    expect(rest.flatMap((pair) => differenceOf(pair) ?? [])).toEqual([]);
    const figures = pairs.filter(([{ name }]) => MADE_OF[name] === "figures");
    expect(figures.flatMap((pair) => differenceOf(pair) ?? []).length).toBeGreaterThan(3);
  });

  it("is no mail either: the same letters to the same people", () => {
    const [first, second] = mails.map((letters, at) =>
      letters
        .map((letter) =>
          canonical(letter.replace(/[A-Za-z0-9_-]{40,}/g, "token"), both[at]!.ids, both[at]!.org.slug),
        )
        .sort(),
    );
    expect(first!.length).toBeGreaterThan(10);
    expect(first).toEqual(second);
  });
});

describe("what somebody takes along", () => {
  const takenAt = (step: string, at: 0 | 1 = 0) => takenIn(steps.get(step)![at]);

  it.each(BEFORE)("is the same to everybody else, whatever was answered: %s (I6)", (step) => {
    const [first, second] = [takenAt(step), takenAt(step, 1)].map((taken) => taken.map(withoutAnswers));
    expect(first!.length).toBeGreaterThan(5);
    expect(first!.flatMap((read, at) => differenceOf([read, second![at]!]) ?? [])).toEqual([]);
  });

  it.each([...BEFORE, "released"])("is what one's other reads answer, byte for byte: %s", (step) => {
    const { count, strange } = strangeIn(steps.get(step)![0]);
    expect(count).toBeGreaterThan(10);
    expect(strange).toEqual([]);
  });

  it("holds of earlier rounds what it held before, and nothing of one that is not released", () => {
    const roundId = both[0].ids.get(last.id)!;
    const before = figuresIn(takenAt("draft"));
    expect(before.length).toBeGreaterThan(8);
    expect(before.filter((text) => text.includes(roundId))).toEqual([]);
    for (const step of ["half answered", "answered", "closed"])
      expect(figuresIn(takenAt(step))).toEqual(before);
  });
});

describe("a file", () => {
  it("is to be had by nobody before the release, in whatever form", () => {
    for (const step of BEFORE) {
      const asked = files.get(step)!;
      expect(asked.length).toBeGreaterThan(20);
      expect(asked.filter(({ status }) => status !== 404)).toEqual([]);
    }
  });

  it("is made of what the same person reads as JSON, byte for byte, and of nothing else", async () => {
    const all = files.get("released")!;
    expect(all.filter(({ status, json }) => status !== json.status)).toEqual([]);
    const made = all.filter(({ status }) => status === 200);
    const kinds = made.map(({ call, form }) => `${call.name} ${form}`);
    expect(new Set(kinds)).toEqual(
      new Set(["report.show pdf", "report.show csv", "balance.show pdf", "balance.show csv"]),
    );
    for (const file of distinct(made)) {
      const again = await madeAgain(file);
      const same = made.filter(({ form, json }) => form === file.form && json.text === file.json.text);
      expect(same.flatMap(({ viewer, text }) => (text === again ? [] : viewer))).toEqual([]);
    }
  });

  it("of a report or a team names no rater, no id of anybody and no time", async () => {
    const [settlement] = both;
    const round = worldOf(settlement, new Map()).rounds[1]!;
    for (const file of distinct(files.get("released")!.filter(({ status }) => status === 200))) {
      const { call, form, input } = file;
      const text = form === "csv" ? file.text : await wordsIn(file);
      const isReport = call.name === "report.show";
      const subject = isReport ? round.subjects.find(({ id }) => id === input.member)! : null;
      expect(text.length).toBeGreaterThan(1_000);
      expect(tracesIn(text, { ids: [], subject, round })).toEqual([]);
    }
  });
});

describe("the figures of the real product, over its programming interface", () => {
  it("give nothing away", async () => {
    const [settlement] = both;
    const { org } = settlement;
    const rounds = await database().round.findMany({
      where: { orgId: org.orgId, state: "released" },
      select: { id: true, closedOn: true },
    });
    const known = worldOf(
      settlement,
      new Map(rounds.map(({ id, closedOn }) => [id, closedOn!.toISOString().slice(0, 10)])),
    );
    const framework = await (await clientFor(org.owner))("GET", `/orgs/${org.slug}/framework`);
    const { skills, dimensions } = framework.json as { skills: unknown; dimensions: unknown };
    const publications = await harvestOf(settlement, known);
    const published = new Set(publications.map(({ text }) => text));
    const taken = await figuresTaken(settlement);
    expect(taken.length).toBeGreaterThan(last.subjects.length);
    expect(taken.filter((text) => !published.has(text))).toEqual([]);
    const count = (kind: string) => publications.filter((one) => one.kind === kind).length;
    expect(count("report")).toBe(earlier.subjects.length + last.subjects.length);
    expect(count("team")).toBeGreaterThan(4);
    expect(count("what_if")).toBeGreaterThan(10);
    expect(count("report_list")).toBe(count("report"));
    expect(count("share")).toBeGreaterThan(1);
    const { findings, tally } = attackOrganisation({
      world: known,
      publications,
      framework: JSON.stringify({ skills, dimensions }),
    });
    expect(findings).toEqual([]);
    expect(tally.equations).toBeGreaterThan(300);
    expect(tally.raters).toEqual({ [last.threshold]: expect.any(Number) });
  });
});
