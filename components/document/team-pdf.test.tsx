import { parse } from "csv-parse/sync";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { TeamBody, TeamEnd, TeamHead } from "@/components/team/team-view";
import { csvOf } from "@/lib/domain/csv";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { SITUATIONS } from "@/lib/domain/situation";
import type { EarlierTeams } from "@/lib/domain/team-comparison";
import { teamRows } from "@/lib/domain/team-csv";
import { foldTeams } from "@/lib/domain/team-fold";
import type { TeamFigure } from "@/lib/domain/team-overview";
import { formatDifference, formatFigure } from "@/lib/i18n";
import { type BalanceOutput, balanceOutput } from "@/lib/schemas/balance";
import { methodOf, type Rate, sourceOf } from "@/tests/domain/team-source";
import { ORG_ID, TEAM_ID } from "@/tests/support/balance";
import { pageTables } from "@/tests/support/page-tables";
import { type ReadPdf, readPdf } from "@/tests/support/pdf";
import { teamPdf } from "./team-pdf";
import { teamSheet } from "./team-sheet";

// A team of six in an organisation of fourteen, in two rounds: every kind of figure, and every reason but the viewer's.

const { skills, dimensions } = STANDARD_FRAMEWORK;
const KEYS = [...skills, ...dimensions].map(({ key }) => key);
const PEOPLE = 14;
const TEAM = 6;
const idOf = (at: number) => `00000000-0000-4000-8000-0000000000${String(at + 10)}`;
const memberIds = Array.from({ length: TEAM }, (_, at) => idOf(at));
const teams = [{ id: TEAM_ID, memberIds }];

/** Four of the team have a figure of feedback, and four outside of it one of creativity and of one style. */
const isMissing = (key: string, at: number): boolean =>
  (key === "feedback" && at < 2) || ((key === "creativity" || key === "focus") && at >= TEAM + 4);

const rateOf =
  (at: number, up: number): Rate =>
  (key) => {
    if (isMissing(key, at)) return null;
    const place = KEYS.indexOf(key);
    if (place >= skills.length) return ((place * 5 + at) % 9) / 2 - 2;
    return Math.min(4.75, 1.9 + ((place * 7 + at * 3) % 10) / 4 + (place % 3 === 0 ? up : 0));
  };

const fold = (up: number, before: EarlierTeams | null) => {
  const sources = Array.from({ length: PEOPLE }, (_, at) =>
    sourceOf(idOf(at), rateOf(at, up), { raters: 4 + (at % 5) }),
  );
  return foldTeams({ organisation: ORG_ID, teams, sources, method: methodOf(), before });
};

const given = (): BalanceOutput => {
  const round = { id: "44444444-4444-4444-8444-444444444444", name: "Autumn 2025", closedOn: "2025-09-30" };
  const earlier = fold(0, null);
  const [wholeBefore, before] = earlier.overviews;
  const published = (view: typeof before) =>
    view!.skills.flatMap(({ key, figure }) => ("value" in figure ? [key] : []));
  const { overviews } = fold(0.75, {
    round: round.id,
    threshold: 4,
    framework: STANDARD_FRAMEWORK,
    people: earlier.folded.map(({ memberId: id, parts }) => ({
      id,
      hasFigure: parts.map((one) => one >= 0),
    })),
    teams: [
      {
        id: ORG_ID,
        memberIds: earlier.folded.map(({ memberId }) => memberId),
        published: published(wholeBefore),
      },
      { id: TEAM_ID, memberIds, published: published(before) },
    ],
  });
  const [organisation, view] = overviews;
  return balanceOutput.parse({
    round: { id: "33333333-3333-4333-8333-333333333333", name: "Spring 2026", closedOn: "2026-03-31" },
    team: { id: TEAM_ID, name: "Product", isOrganisation: false },
    skills,
    dimensions,
    view,
    people: [],
    tooClose: [{ id: ORG_ID, name: "Fernhollow" }],
    before: { round, view: before },
    organisation,
  });
};

type Row = Record<string, string>;

/** For a machine that has other things to do. */
const PATIENCE = 60_000;

let balance: BalanceOutput;
let markup: string;
let page: string[][][];
let rows: Row[];
let bytes: Buffer;
let pdf: ReadPdf;
let json: BalanceOutput;

beforeAll(async () => {
  balance = given();
  markup = renderToStaticMarkup(
    <>
      <TeamHead balance={balance} />
      <TeamBody org="fernhollow" balance={balance} models={[]} />
      <TeamEnd org="fernhollow" balance={balance} />
    </>,
  );
  page = pageTables(markup);
  json = balanceOutput.parse(JSON.parse(JSON.stringify(balance)));
  rows = parse(csvOf(teamRows(teamSheet(balance))), { columns: true, bom: true }) as Row[];
  bytes = await teamPdf(balance, "hash");
  pdf = await readPdf(bytes);
}, PATIENCE);

const REASONS = { too_few_members: "Too few members", overlaps: "Overlaps too closely" } as const;
const hiddenIn = (figure: TeamFigure): string =>
  "hidden" in figure ? REASONS[figure.hidden as keyof typeof REASONS] : "";
const valueIn = (figure: TeamFigure): string =>
  "hidden" in figure ? hiddenIn(figure) : formatFigure(figure.value);
const rangeIn = (figure: TeamFigure): string =>
  "hidden" in figure ? "–" : `${formatFigure(figure.low)} to ${formatFigure(figure.high)}`;
const bothIn = (figure: TeamFigure): string => `${valueIn(figure)} ${rangeIn(figure)}`;

const csvFields = (figure: TeamFigure): Row =>
  "hidden" in figure
    ? { value: "", low: "", high: "", hidden: figure.hidden }
    : { value: String(figure.value), low: String(figure.low), high: String(figure.high), hidden: "" };

const inCsv = (kind: string, key: string, view: string): Row =>
  rows.find((row) => row.kind === kind && row.key === key && row.view === view) ?? {};

/** The rows of all tables with such heads, by their first cell. */
const rowsUnder = (tables: readonly string[][][], ...heads: string[]): Map<string, string[]> =>
  new Map(
    tables
      .filter(([head = []]) => heads.every((one) => head.includes(one)))
      .flatMap((table) => table.slice(1).map((row) => [row[0]!, row.slice(1)])),
  );

/** A table that goes on on the next page is one of its own there, without its head. */
const drawnRow = (name: string, cells: readonly string[]): boolean =>
  pdf.tables.some((table) => table.some((row) => row.join(" | ") === [name, ...cells].join(" | ")));

describe("the figures of a team, on the page, as JSON, as CSV and as PDF", () => {
  it("are of every kind here", () => {
    const figures = json.view.skills.map(({ figure }) => hiddenIn(figure));
    expect(new Set(figures)).toEqual(new Set(["", ...Object.values(REASONS)]));
    expect(new Set(json.view.skills.map(({ coverage }) => coverage))).toContain("thin");
    expect(rows.filter(({ view }) => view === "now minus before").map(({ word }) => word)).toContain(
      "higher",
    );
    expect(json.view.dimensions.some(({ figure }) => "hidden" in figure)).toBe(true);
  });

  it("are the same for every skill, to the digit", () => {
    const heat = rowsUnder(page, "Probably at least");
    const compared = rowsUnder(page, "The organisation", "The team");
    const words = { covered: "Covered", unclear: "Unclear", thin: "Thin" };
    for (const { key, figure, coverage } of json.view.skills) {
      const { name } = skills.find((skill) => skill.key === key)!;
      const whole = json.organisation!.skills.find((skill) => skill.key === key)!;
      const before = json.before!.view.skills.find((skill) => skill.key === key)!;
      expect(inCsv("skill", key, "team")).toMatchObject({ ...csvFields(figure), word: coverage ?? "" });
      expect(inCsv("skill", key, "organisation")).toMatchObject(csvFields(whole.figure));
      expect(inCsv("skill", key, "team before")).toMatchObject(csvFields(before.figure));
      expect(heat.get(name)).toEqual([
        valueIn(figure),
        ...("hidden" in figure
          ? [hiddenIn(figure), hiddenIn(figure)]
          : [formatFigure(figure.low), formatFigure(figure.high)]),
        valueIn(whole.figure),
      ]);
      expect(
        drawnRow(name, [
          valueIn(figure),
          rangeIn(figure),
          bothIn(whole.figure),
          coverage ? words[coverage] : "Not shown",
        ]),
        `${name} in the PDF`,
      ).toBe(true);
      const [now, then, organisation] = compared.get(name)!;
      const small = (one: TeamFigure) => ("hidden" in one ? hiddenIn(one) : bothIn(one));
      const change = inCsv("skill", key, "now minus before");
      const isCompared = change.hidden === "";
      expect([now, organisation]).toEqual([figure, whole.figure].map(small));
      const earlier = isCompared ? `${small(before.figure)} ` : "";
      expect(then!.startsWith(earlier), `${name} then`).toBe(true);
      const said = then!.slice(earlier.length);
      expect(said, `no figure where ${name} is not compared`).toMatch(isCompared ? /./ : /^\D+$/);
      expect(
        drawnRow(name, [bothIn(figure), isCompared ? bothIn(before.figure) : "–", said]),
        `${name} then and now`,
      ).toBe(true);
      if (change.word === "higher")
        expect(said).toBe(
          `clearly higher now (${formatDifference(Number(change.low))} to ${formatDifference(Number(change.high))})`,
        );
    }
  });

  it("are the same for both lists, what they share and what parts them", () => {
    const { lists, common, difference } = json.view;
    const plane = rowsUnder(page, "Leadership, probably between").get("The team");
    expect(plane).toEqual(
      [lists.management, lists.leadership].flatMap((one) => [valueIn(one), rangeIn(one)]),
    );
    for (const [key, name, figure] of [
      ["management", "Management", lists.management],
      ["leadership", "Leadership", lists.leadership],
      ["common", "On both lists", common],
    ] as const) {
      expect(inCsv("list", key, "team")).toMatchObject(csvFields(figure));
      expect(pdf.text).toContain(`${name} ${valueIn(figure)}, probably ${rangeIn(figure)}.`);
      expect(markup).toContain(`probably ${rangeIn(figure)}`);
    }
    expect(inCsv("list", "difference", "team")).toMatchObject(csvFields(difference));
    expect("value" in difference).toBe(true);
    if (!("value" in difference)) return;
    const range = `${formatDifference(difference.low)} to ${formatDifference(difference.high)}`;
    expect(pdf.text).toContain(
      `Leadership minus management ${formatDifference(difference.value)}, probably ${range}.`,
    );
    expect(markup).toContain(`probably ${range}`);
  });

  it("are the same for every situation", () => {
    const shown = rowsUnder(page, "Situation");
    const words = { ready: "Ready", not_ready: "Not ready yet", not_enough_to_tell: "Not enough to tell" };
    for (const { key, figure, readiness, heldBackBy } of json.view.situations) {
      const { title } = SITUATIONS.find((situation) => situation.key === key)!;
      const said = readiness ? words[readiness] : "Not shown";
      expect(inCsv("situation", key, "team")).toMatchObject({
        ...csvFields(figure),
        word: heldBackBy ? `${readiness} held_back_by:${heldBackBy}` : (readiness ?? ""),
      });
      expect(shown.get(title)).toEqual([valueIn(figure), rangeIn(figure), said]);
      const drawn = pdf.tables.flat().find(([head, value]) => head === title && value === valueIn(figure));
      expect(drawn?.[2]).toBe(rangeIn(figure));
      expect(drawn?.[3]?.startsWith(said)).toBe(true);
    }
  });

  it("are the same for every style, word for word", () => {
    const shown = rowsUnder(page, "Scale");
    expect(shown.size).toBe(dimensions.length);
    for (const { key, figure, place } of json.view.dimensions) {
      const { name } = dimensions.find((one) => one.key === key)!;
      expect(inCsv("style", key, "team")).toMatchObject({ ...csvFields(figure), word: place ?? "" });
      expect(drawnRow(name, shown.get(name)!)).toBe(true);
      const size = "value" in figure ? formatFigure(Math.abs(figure.value)) : "";
      const side = "value" in figure && figure.value < 0 ? "Management" : "Leadership";
      const placed = size === "0.0" ? "Middle" : `${side} ${size}`;
      expect(shown.get(name)![0]).toBe(hiddenIn(figure) || placed);
    }
  });
});

describe("a team as a PDF", () => {
  it("says why some figures are hidden, and that raters of teams differ", () => {
    expect(pdf.text).toContain("Some figures overlap too closely with those of Fernhollow");
    expect(pdf.text).toContain("Some skills have too few figures");
    expect(pdf.text).toContain("Each team has raters of its own");
  });

  it("can be read by ear: a title, a language, headings, and words for each drawing", () => {
    expect(pdf.info).toMatchObject({ Title: "Product: Spring 2026", Language: "en-GB" });
    const missing = ["H1", "H2", "P", "Table", "TH", "TD", "Figure"].filter((role) => !pdf.roles.has(role));
    expect(missing).toEqual([]);
    expect(pdf.alts).toHaveLength(3);
    for (const alt of pdf.alts) expect(alt).toMatch(/^.+\. .+\.$/);
  });

  it(
    "is the same to the byte for the same view, whenever it is made",
    async () => {
      expect(Buffer.compare(await teamPdf(given(), "hash"), bytes)).toBe(0);
      expect(pdf.info.CreationDate).toBe("D:20260331000000Z");
    },
    PATIENCE,
  );
});

it("says in a file of the whole organisation who is in it", async () => {
  const words = "Everybody with a report in this round is in it";
  expect(pdf.text).not.toContain(words);
  const whole = { ...balance, team: { id: ORG_ID, name: "Fernhollow", isOrganisation: true } };
  expect((await readPdf(await teamPdf(whole, "hash"))).text).toContain(words);
});
