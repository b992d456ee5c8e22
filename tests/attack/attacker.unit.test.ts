import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Explanation } from "./attacker/leaves";
import type { PublishedReport } from "./attacker/published";
import { narrowestByVariance, narrowestByWord } from "./attacker/words";
import { publish } from "./product";
import type { Asked, World } from "./world";

const FOLDER = path.join(import.meta.dirname, "attacker");
const PEERS = 4;

describe("the attacker", () => {
  it("knows nothing of the rules: it imports none of the product, and no library but for quantiles", () => {
    const imports = readdirSync(FOLDER).flatMap((file) =>
      [...readFileSync(path.join(FOLDER, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from!),
    );
    expect(imports.length).toBeGreaterThan(30);
    expect(
      imports.filter((from) => !/^\.\/[a-z]+$/.test(from) && from !== "../world" && from !== "jstat"),
    ).toEqual([]);
  });

  it("takes what nobody explains, what is not as explained and what is missing for a find", () => {
    const explain = new Explanation({ figure: 3.1, spread: { sd: 0.4 } });
    explain.near("figure", 3.2);
    explain.equal("figures.n", 4);
    expect(explain.problems()).toEqual([
      "not as the method says: figure = 3.1, not 3.2",
      "unexplained: spread.sd = 0.4",
      "missing: figures.n",
    ]);
  });
});

/** Twelve people, each rated by four peers in one skill, as evenly as a mean of 3.5 allows. */
const evenly = (): World => {
  const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
  const peer = (subject: number, at: number): Asked => ({
    id: id(1_000 + subject * PEERS + at),
    rater: id(2_000 + subject * PEERS + at),
    name: `Peer ${subject}.${at}`,
    isOutsider: false,
    relationship: "peer",
    given: { skills: { communication: at < 2 ? 3 : 4 }, dimensions: {}, comments: {} },
  });
  const subjects = Array.from({ length: 12 }, (_, at) => ({
    id: id(at),
    name: `Subject ${at}`,
    readerId: null,
    asked: Array.from({ length: PEERS }, (_, index) => peer(at, index)),
  }));
  const round = { id: id(9_000), name: "Spring", closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 };
  return {
    seed: 1,
    orgId: id(9_001),
    organiserId: id(0),
    rounds: [{ ...round, subjects, teams: [], shares: [] }],
  };
};

describe("a figure of several cells together", () => {
  const reports = publish(evenly()).flatMap(({ kind, text }) =>
    kind === "report" ? [JSON.parse(text) as PublishedReport] : [],
  );

  it("is no variance that would tell every answer to whoever reads all reports (I4)", () => {
    expect(narrowestByVariance(reports)).toBeGreaterThanOrEqual(2);
    // 12 squares are needed, and 0.3 with 36 degrees of freedom allows fewer than 12.6.
    const tight = reports.map((report) => ({
      ...report,
      method: { ...report.method, withinVariance: { ...report.method.withinVariance, value: 0.3 } },
    }));
    expect(narrowestByVariance(tight)).toBe(1);
  });

  it("is no word that the cells all but rule out (I4)", () => {
    const [report] = reports;
    const cell = (value: number) => ({ value, bound: "exact", low: 1, high: 5, n: PEERS });
    const skills = report!.skills.map((skill, at) => {
      const isAsked = at < 5 && report!.method.framework.skills[at]!.lists.includes("leadership");
      return isAsked
        ? { ...skill, others: cell(3.4), blocks: { peer: cell(4), other: cell(2.8) } }
        : { ...skill, others: { hidden: "x" } };
    });
    const saying = (agreement: string): PublishedReport => ({
      ...report!,
      skills,
      lists: { ...report!.lists, leadership: { ...report!.lists.leadership, agreement } },
    });
    expect(narrowestByWord(saying("largely_agree"), "leadership")).toBe(0);
    expect(narrowestByWord(saying("somewhat_agree"), "leadership")).toBeGreaterThanOrEqual(2);
  });
});
