import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlanInput, type Proposal, plan } from "../../lib/domain/nomination";
import { companyOf, countOf, loadsOf, lotOf, someOf, textOf } from "./company";
import { chanceFrom } from "./world";

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const small = fc.record({ seed, people: fc.integer({ min: 3, max: 60 }) });
const any = fc.record({ seed, people: fc.integer({ min: 3, max: 300 }) });
const large = fc.record({ seed, people: fc.integer({ min: 2_000, max: 5_000 }) });

const PATIENCE = 60_000;

/** Every rule that a proposal keeps by itself. */
const expectTruth = (input: PlanInput, proposals: readonly Proposal[]): void => {
  const managerOf = new Map(input.members.map(({ id, managerId }) => [id, managerId]));
  const subjects = new Set(input.subjects);
  const wrong = proposals.filter(({ subject, rater, relationship }) => {
    if (!subjects.has(subject) || !managerOf.has(rater)) return true;
    if (relationship === "self") return rater !== subject;
    if (rater === subject) return true;
    if (relationship === "manager") return managerOf.get(subject) !== rater;
    if (relationship === "direct_report") return managerOf.get(rater) !== subject;
    return relationship !== "peer" || managerOf.get(subject) === rater || managerOf.get(rater) === subject;
  });
  expect(wrong).toEqual([]);
  const pairs = new Set(proposals.map(({ subject, rater }) => `${subject} ${rater}`));
  expect(pairs.size).toBe(proposals.length);
  expect(proposals.filter(({ relationship }) => relationship === "self")).toHaveLength(subjects.size);
  expect(Math.max(0, ...countOf(proposals, "peer").values())).toBeLessThanOrEqual(input.peersPerSubject);
  expect(Math.max(0, ...countOf(proposals, "manager").values())).toBeLessThanOrEqual(1);
  expect(Math.max(0, ...loadsOf(proposals).values())).toBeLessThanOrEqual(input.maxPerRater);
};

/**
 * Whoever has fewer reviews by direct reports than a figure needs is short only because the others among them have as
 * many as anybody may have, and those as line managers: of these reviews each has only one who could write it.
 */
const expectReportsFirst = (input: PlanInput, proposals: readonly Proposal[]): number => {
  const [loads, had] = [loadsOf(proposals), countOf(proposals, "direct_report")];
  const asked = new Set(proposals.map(({ subject, rater }) => `${subject} ${rater}`));
  const managerOf = new Map(input.members.map(({ id, managerId }) => [id, managerId]));
  const short = new Set(input.subjects.filter((id) => (had.get(id) ?? 0) < input.threshold));
  const left = input.members.filter(
    ({ id, managerId }) =>
      managerId !== null &&
      managerId !== id &&
      short.has(managerId) &&
      managerOf.get(managerId) !== id &&
      !asked.has(`${managerId} ${id}`),
  );
  for (const { id } of left) expect(loads.get(id)).toBe(input.maxPerRater);
  const leftOut = new Set(left.map(({ id }) => id));
  const others = proposals.filter(
    ({ rater, subject, relationship }) =>
      leftOut.has(rater) && subject !== rater && relationship !== "manager",
  );
  expect(others).toEqual([]);
  return left.length;
};

describe("a plan", { timeout: PATIENCE }, () => {
  it(
    "asks everybody about themself, nobody twice, nobody too often, and says the truth of each",
    () => {
      fc.assert(
        fc.property(any, (size) => expectTruth(companyOf(size), plan(companyOf(size)))),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    "does so for thousands",
    () => {
      fc.assert(
        fc.property(large, (size) => expectTruth(companyOf(size), plan(companyOf(size)))),
        { numRuns: 2 },
      );
    },
    PATIENCE,
  );

  it(
    "does so for ten thousand",
    () => {
      const input = {
        ...companyOf({ seed: 10, people: 10_000 }),
        ...{ threshold: 4, peersPerSubject: 6, maxPerRater: 8 },
      };
      const everybody = { ...input, subjects: input.members.map(({ id }) => id) };
      const proposals = plan(everybody);
      expectTruth(everybody, proposals);
      expectReportsFirst({ ...everybody, organisers: new Set() }, proposals);
      expect(proposals.length).toBeGreaterThan(60_000);
    },
    PATIENCE,
  );

  it("is the same in whatever order the same company is told", () => {
    fc.assert(
      fc.property(small, (size) => {
        const input = companyOf(size);
        const turned = {
          ...input,
          members: input.members.toReversed(),
          teams: input.teams.map(({ members }) => ({ members: members.toReversed() })),
          subjects: input.subjects.toReversed(),
        };
        expect(plan(turned).map(textOf)).toEqual(plan(input).map(textOf));
      }),
    );
  });

  it("leaves nobody short of a figure while somebody in question is free, or works for one who has more", () => {
    fc.assert(
      fc.property(small, (size) => {
        const input = { ...companyOf(size), organisers: new Set<string>() };
        const proposals = plan(input);
        const [loads, peers] = [loadsOf(proposals), countOf(proposals, "peer")];
        const asked = new Set(proposals.map(({ subject, rater }) => `${subject} ${rater}`));
        const managerOf = new Map(input.members.map(({ id, managerId }) => [id, managerId]));
        const isLine = (a: string, b: string) => managerOf.get(a) === b || managerOf.get(b) === a;
        const enough = Math.min(input.threshold, input.peersPerSubject);
        for (const subject of input.subjects) {
          const has = peers.get(subject) ?? 0;
          if (has >= enough) continue;
          const mates = input.teams.filter(({ members }) => members.includes(subject));
          const inQuestion = new Set(
            mates
              .flatMap(({ members }) => members)
              .filter((id) => id !== subject && !isLine(id, subject) && !asked.has(`${subject} ${id}`)),
          );
          for (const id of inQuestion) expect(loads.get(id)).toBe(input.maxPerRater);
          const better = proposals.filter(
            ({ subject: other, rater, relationship }) =>
              relationship === "peer" && inQuestion.has(rater) && (peers.get(other) ?? 0) > has + 1,
          );
          expect(better).toEqual([]);
        }
      }),
    );
  });

  it("asks every direct report of whoever is short of a figure by them, but those who lead others and can no more", () => {
    let left = 0;
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (size, maxPerRater) => {
        const input = { ...companyOf(size), organisers: new Set<string>(), maxPerRater };
        left += expectReportsFirst(input, plan(input));
      }),
    );
    expect(left).toBeGreaterThan(0);
  });

  it("takes from peers, not from the direct reports, where the same people are asked for both", () => {
    const reports = ["r1", "r2", "r3", "r4"];
    const peers = ["p1", "p2", "p3", "p4"];
    const proposals = plan({
      members: [
        { id: "boss", managerId: null },
        ...reports.map((id) => ({ id, managerId: "boss" })),
        ...peers.map((id) => ({ id, managerId: null })),
      ],
      teams: [{ members: [...reports, ...peers] }],
      subjects: ["boss", "p1", "p2"],
      threshold: 3,
      peersPerSubject: 3,
      maxPerRater: 1,
      lot: lotOf("either"),
    });
    expect(countOf(proposals, "direct_report")).toEqual(new Map([["boss", 3]]));
    // one direct report and four peers are left for two who want three each
    expect([...countOf(proposals, "peer").values()].sort()).toEqual([2, 3]);
    expect([...loadsOf(proposals).values()]).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it("gives everybody enough peers, and everybody about the same to do, where teams are alike", () => {
    const teams = fc.record({
      seed,
      count: fc.integer({ min: 1, max: 12 }),
      size: fc.integer({ min: 5, max: 30 }),
      peersPerSubject: fc.integer({ min: 4, max: 8 }),
      maxPerRater: fc.integer({ min: 4, max: 10 }),
    });
    fc.assert(
      fc.property(teams, ({ seed: secret, count, size, ...limits }) => {
        const ids = Array.from({ length: count * size }, (_, at) => `m${at}`);
        const proposals = plan({
          members: ids.map((id) => ({ id, managerId: null })),
          teams: Array.from({ length: count }, (_, at) => ({
            members: ids.slice(at * size, (at + 1) * size),
          })),
          subjects: ids,
          threshold: 4,
          ...limits,
          lot: lotOf(String(secret)),
        });
        const [loads, peers] = [loadsOf(proposals), countOf(proposals, "peer")];
        const each = Math.min(limits.peersPerSubject, limits.maxPerRater, size - 1);
        expect(ids.filter((id) => peers.get(id) !== each)).toEqual([]);
        expect(ids.filter((id) => Math.abs((loads.get(id) ?? 0) - each) > 1)).toEqual([]);
      }),
    );
  });
});

describe("a plan on top of what stands", { timeout: PATIENCE }, () => {
  it("adds only what is missing, and counts what is there towards the limits", () => {
    fc.assert(
      fc.property(small, (size) => {
        const input = companyOf(size);
        expect(plan({ ...input, standing: plan(input) })).toEqual([]);
        const standing = someOf(plan(input), chanceFrom(size.seed));
        const added = plan({ ...input, standing });
        const all = [...standing, ...added] as Proposal[];
        expectTruth(input, all);
      }),
    );
  });

  it("never gives more to whoever has too much by hand", () => {
    fc.assert(
      fc.property(small, (size) => {
        const input = { ...companyOf(size), organisers: new Set<string>() };
        const standing = plan({ ...input, maxPerRater: 40 });
        const loads = loadsOf(standing);
        const all = loadsOf([...standing, ...plan({ ...input, standing, peersPerSubject: 12 })]);
        for (const [rater, load] of all)
          expect(load).toBeLessThanOrEqual(Math.max(input.maxPerRater, loads.get(rater) ?? 0));
      }),
    );
  });
});

describe("of what is proposed about an organiser", { timeout: PATIENCE }, () => {
  const withOrganisers = small.map((size) => {
    const input = companyOf(size);
    const chance = chanceFrom(size.seed + 1);
    const organisers = new Set(input.members.slice(0, 3).map(({ id }) => id));
    return { input: { ...input, organisers, subjects: [...input.subjects, ...organisers] }, chance };
  });

  it("nothing shows in what is proposed about others: neither how the lots fell nor what stands", () => {
    fc.assert(
      fc.property(withOrganisers, ({ input, chance }) => {
        const one = [...input.organisers][0] ?? "";
        const openly = (proposals: readonly Proposal[]) =>
          proposals.filter(({ subject }) => subject !== one).map(textOf);
        const first = plan(input);
        const lot = (text: string) => input.lot(text.startsWith(`${one} `) ? `other ${text}` : text);
        expect(openly(plan({ ...input, lot }))).toEqual(openly(first));
        const others = someOf(
          first.filter(({ subject }) => subject !== one),
          chance,
        );
        const about = someOf(
          first.filter(({ subject }) => subject === one),
          chance,
        );
        expect(openly(plan({ ...input, standing: [...others, ...about] }))).toEqual(
          openly(plan({ ...input, standing: others })),
        );
      }),
    );
  });

  it("not more than half is taken of those for whom a place is kept, unless everybody in question is", () => {
    const ids = Array.from({ length: 60 }, (_, at) => `m${at}`);
    const input = {
      members: ids.map((id) => ({ id, managerId: null })),
      teams: [{ members: ids }],
      subjects: ids,
      organisers: new Set(["m0"]),
      threshold: 4,
      peersPerSubject: 6,
      maxPerRater: 6,
    };
    fc.assert(
      fc.property(seed, (secret) => {
        const proposals = plan({ ...input, lot: lotOf(String(secret)) });
        const taken = proposals.filter(({ subject, rater }) => subject === "m0" && rater !== "m0");
        const loads = loadsOf(proposals.filter(({ subject }) => subject !== "m0"));
        const free = ids.filter((id) => id !== "m0" && (loads.get(id) ?? 0) < 6);
        expect(taken.filter(({ rater }) => !free.includes(rater))).toEqual([]);
        expect(free.length).toBeGreaterThanOrEqual(2 * taken.length);
        expect(taken.length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });
});
