import { parse } from "csv-parse/sync";
import type { Route } from "next";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportView } from "@/components/report/report-view";
import type { Answers, DimensionAnswer } from "@/lib/domain/answers";
import { csvOf } from "@/lib/domain/csv";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Relationship } from "@/lib/domain/relationship";
import { release } from "@/lib/domain/release";
import type { Report } from "@/lib/domain/report";
import { reportRows } from "@/lib/domain/report-csv";
import { formatDifference, formatFigure } from "@/lib/i18n";
import { pageTables } from "@/tests/support/page-tables";
import { type ReadPdf, readPdf } from "@/tests/support/pdf";
import { drawable, UNKNOWN } from "./glyphs";
import { reportPdf } from "./report-pdf";

const { skills, dimensions } = STANDARD_FRAMEWORK;

const RATERS: readonly Relationship[] = [
  "self",
  "manager",
  ...Array.from({ length: 6 }, () => "peer" as const),
  ...Array.from({ length: 4 }, () => "direct_report" as const),
];

const answersOf = (rater: number, relationship: Relationship, remark: string): Answers => ({
  skills: Object.fromEntries(
    skills.map(({ key }, at) => {
      if (at === 3 && rater > 8) return [key, "not_observed"];
      return [key, relationship === "self" ? 3 + (at % 3) : at === 5 ? 1 : 1 + ((at * 2 + rater) % 5)];
    }),
  ) as Answers["skills"],
  dimensions: Object.fromEntries(
    dimensions.map(({ key }, at) => [key, (((at * 2 + rater) % 7) - 3) as DimensionAnswer]),
  ),
  comments: { keep: `${remark} ${rater}`, skills: { feedback: `Said ${rater}.` } },
  ...(relationship === "self" ? { reflection: { tasksOrVision: "Only mine." } } : {}),
});

const given = ({
  name = "Ines Halloran",
  remark = "Keep it",
  raters = RATERS,
}: {
  name?: string;
  remark?: string;
  raters?: readonly Relationship[];
} = {}): Report => {
  const { reports } = release({
    round: { id: "r", name: "Spring 2026", closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [
      {
        id: "s",
        name,
        invitations: raters.map((relationship, at) => ({
          id: `${at}`,
          relationship,
          raterName: `Rater ${at}`,
        })),
      },
    ],
    ballots: raters.map((relationship, at) => ({
      invitationId: `${at}`,
      answers: answersOf(at, relationship, remark),
    })),
    shuffle: (items) => [...items],
  });
  return reports[0]!.report;
};

const view = {
  own: false,
  showsManager: true,
  managerHref: "/report" as Route,
  sort: "meaning" as const,
  sortHref: "/report" as Route,
};

/** Every table of the page, as rows of words. */
const tablesOf = (report: Report): string[][][] =>
  pageTables(
    renderToStaticMarkup(
      <ReportView
        report={report}
        place={{ org: "acme", round: "r", member: "s" }}
        notes={null}
        view={view}
      />,
    ),
  );

/** The rows of tables by what their first cell says, whichever page they stand on. */
const rowsOf = (tables: readonly string[][][]): string[] =>
  tables.flatMap((table) => table.map((row) => row.join(" | "))).sort();

const headed = (tables: readonly string[][][], head: string) =>
  tables.filter((table) => table[0]?.includes(head));

/** For a machine that has other things to do. */
const PATIENCE = 60_000;

let report: Report;
let bytes: Buffer;
let pdf: ReadPdf;

beforeAll(async () => {
  report = given();
  bytes = await reportPdf(report, "hash");
  pdf = await readPdf(bytes);
}, PATIENCE);

describe("a report as a PDF", () => {
  it("holds the page's own figures, word for word", () => {
    const page = tablesOf(report);
    for (const head of ["In words", "Skill or style"]) {
      const shown = headed(page, head).flatMap((table) => table.slice(1));
      const drawn = rowsOf(pdf.tables);
      expect(shown.length).toBeGreaterThan(15);
      for (const row of shown) expect(drawn).toContain(row.join(" | "));
    }
  });

  it("says at its end that earlier rounds are compared on the page, if there are some", async () => {
    const words = "Earlier rounds are not in this file.";
    expect(pdf.text).not.toContain(words);
    const later = { ...report, comparisons: [{ round: "before", blocks: [] }] };
    expect((await readPdf(await reportPdf(later, "hash"))).text).toContain(words);
  });

  it("holds what the snapshot says and the list with commas has, to the digit", () => {
    const rows = parse(csvOf(reportRows(report)), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(100);
    const drawn = rowsOf(pdf.tables);
    for (const skill of report.skills) {
      const name = skills.find(({ key }) => key === skill.key)!.name;
      const row = (seen: string) =>
        rows.find(({ kind, key, view: by }) => kind === "skill" && key === skill.key && by === seen)!;
      expect(Number(row("self").value)).toBe(skill.self);
      const line = drawn.find(
        (text) => text.startsWith(`${name} | ${skill.self} |`) && text.split(" | ").length === 7,
      )!;
      if ("hidden" in skill.others) {
        expect(row("others").hidden).toBe(skill.others.hidden);
        continue;
      }
      const { value, low, high, bound, n } = skill.others;
      expect(row("others")).toMatchObject({
        value: String(value),
        low: String(low),
        high: String(high),
        bound,
        answers: String(n),
      });
      expect(line).toContain(`${formatFigure(low)} to ${formatFigure(high)}`);
      expect(line).toContain(formatFigure(value));
      expect(line.includes("or lower")).toBe(bound === "at_most");
      expect(Number(row("self minus others").value)).toBe(skill.gap!.difference);
      expect(line).toContain(`${formatDifference(skill.gap!.low)} to ${formatDifference(skill.gap!.high)}`);
      for (const [block, cell] of Object.entries(skill.blocks))
        expect(row(block)).toMatchObject(
          "hidden" in cell ? { hidden: cell.hidden } : { value: String(cell.value) },
        );
    }
  });

  it("hides what is hidden, in words", () => {
    expect(report.skills.some(({ blocks }) => Object.values(blocks).some((cell) => "hidden" in cell))).toBe(
      true,
    );
    expect(pdf.text).toContain("Fewer than 4 answered this");
  });

  it("says everything that others wrote, and nothing of the subject's own notes", () => {
    for (let rater = 1; rater < RATERS.length; rater++) expect(pdf.text).toContain(`Keep it ${rater}`);
    expect(pdf.text).not.toContain("Keep it 0");
    expect(pdf.text).not.toContain("Only mine.");
    expect(pdf.text).toContain("From Rater 1, manager");
  });

  it("can be read by ear: tags, a title, a language, and words for each drawing", () => {
    const roles = [
      "Document",
      "H1",
      "H2",
      "H3",
      "H4",
      "P",
      "Table",
      "THead",
      "TBody",
      "TR",
      "TH",
      "TD",
      "Figure",
      "L",
      "LI",
      "LBody",
    ];
    expect(roles.filter((role) => !pdf.roles.has(role))).toEqual([]);
    expect(pdf.alts).toHaveLength(5);
    for (const alt of pdf.alts) expect(alt).toMatch(/^.+\. .+\.$/);
    expect(pdf.info).toMatchObject({ Title: "Ines Halloran: Spring 2026", Language: "en-GB" });
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.metadata).toContain("Halloran");
    const raw = bytes.toString("latin1");
    expect(raw.startsWith("%PDF-1.7")).toBe(true);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/\/FontFile2/);
    expect(raw).not.toContain("/Helvetica");
  });

  it(
    "is the same to the byte for the same snapshot, whenever it is made",
    async () => {
      expect(Buffer.compare(await reportPdf(given(), "hash"), bytes)).toBe(0);
      expect(pdf.info.CreationDate).toBe("D:20260331000000Z");
    },
    PATIENCE,
  );

  it(
    "takes whatever people write",
    async () => {
      const odd = given({
        name: `O'Neil & <Søren> "李雷" 👩‍👩‍👧 ${"x".repeat(200)}`,
        remark: `日本語 שלום العربية 👍🏽 \u0000\u0007\u202e \ud800 e\u0301\tx\r\ny ${"長".repeat(1_500)} ${"w".repeat(800)}`,
      });
      const read = await readPdf(await reportPdf(odd, "odd"));
      expect(read.info.Title).toContain("李雷");
      expect(read.metadata).not.toMatch(/<Søren>/);
      expect(read.text).toContain(UNKNOWN);
      expect(read.text).toContain("stands for a sign");
      expect(read.text).toContain("é x");
    },
    PATIENCE,
  );

  it(
    "says plainly where nothing can be shown",
    async () => {
      const few = await readPdf(await reportPdf(given({ raters: ["self", "peer", "peer"] }), "few"));
      expect(few.text).toContain("Too few people answered for figures");
      expect(few.text).toContain("Comments are only shown where");
      const none = await readPdf(await reportPdf(given({ raters: ["peer"] }), "none"));
      expect(none.text).toContain("Ines Halloran");
    },
    PATIENCE,
  );
});

describe("a text that is drawn", () => {
  const hasGlyph = (code: number) => code < 0x250;

  it.each([
    ["plain", "plain", true],
    ["cafe\u0301", "café", true],
    ["👩‍👩‍👧!", `${UNKNOWN}!`, false],
    ["a\u200bb\u202ec", "abc", true],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", true],
    ["\ud800", UNKNOWN, false],
    ["w".repeat(130), `${"w".repeat(60)} ${"w".repeat(60)} ${"w".repeat(10)}`, true],
    ["a\u9577\u9577\u9577\u9577\u9577b", `a${UNKNOWN.repeat(3)}b`, false],
  ])("%j is %j", (text, drawn, isWhole) => {
    expect(drawable(text, hasGlyph)).toEqual({ text: drawn, isWhole });
  });
});
