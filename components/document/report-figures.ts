import type { GapRowData } from "@/components/charts/gap-row";
import { gapTable } from "@/components/charts/gap-table";
import { levelSeries, levelTable } from "@/components/charts/level-table";
import type { SeriesId } from "@/components/charts/reading";
import { seriesTable } from "@/components/charts/series-table";
import { answerWords, blockRows, cellWords } from "@/components/report/block-rows";
import { gapSentence } from "@/components/report/gap-count";
import { levelRows } from "@/components/report/level-rows";
import { radarCharts } from "@/components/report/radar-charts";
import { blockName, seriesNames } from "@/components/report/series-names";
import { gapGroups } from "@/components/report/skill-rows";
import { styleChart } from "@/components/report/style-chart";
import { styleFinding } from "@/components/report/style-finding";
import { leanWords } from "@/components/report/words";
import type { Report } from "@/lib/domain/report";
import { DIMENSION_SCALE, SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";
import { chartTable } from "./chart-table";
import { drawLegend } from "./drawn-mark";
import { drawRadar, RADAR_HEIGHT } from "./drawn-radar";
import { type DrawnRow, drawRows, rowsHeight } from "./drawn-rows";
import { figure, figuresInRow } from "./figure";
import type { Sheet } from "./sheet";
import { sheetTable } from "./sheet-table";

/** A file is passed on: it says "self", whoever asks for it, and holds what every reader of the report may read. */
const viewOf = (report: Report) => ({
  own: false,
  showsManager: report.method.manager?.answered === true,
  sort: "meaning" as const,
});

const LEGEND = 16;
const VIEWS = ["self", "others", "manager"] as const;

/** The two lists of skills side by side. Their figures stand in the tables below. */
export const putRadars = (sheet: Sheet, report: Report): void => {
  const seen = { ...viewOf(report), showsManager: false };
  const drawings = radarCharts(report, seen).map(({ list, title, finding, axes, series }) => ({
    title,
    finding,
    draw: (box: { left: number; top: number; width: number }) =>
      drawRadar(sheet, { tone: list, scale: SKILL_SCALE, axes, series }, box),
  }));
  figuresInRow(sheet, drawings, RADAR_HEIGHT);
};

const legendOf = (ids: readonly SeriesId[], names: Readonly<Record<SeriesId, string>>) =>
  ids.map((id) => ({ id, name: names[id] }));

export const putLevels = (sheet: Sheet, report: Report): void => {
  const names = seriesNames(report, false);
  const rows = levelRows(report);
  const drawn = rows.map(
    ({ name, tone, self, others, words }): DrawnRow => ({
      name,
      tone,
      words,
      marks: [...(self ? [{ id: "self" as const, reading: self }] : []), { id: "others", reading: others }],
    }),
  );
  const draw = ({ left, top }: { left: number; top: number }) => {
    drawLegend(sheet, legendOf(levelSeries(rows), names), { x: left, y: top + 5 });
    drawRows(sheet, { scale: SKILL_SCALE, rows: drawn }, top + LEGEND);
  };
  const finding = leanWords({ lean: report.balance.lean, own: false, name: report.subject.name });
  figure(sheet, { title: t("The level of each list"), finding, draw }, LEGEND + rowsHeight(rows.length));
  chartTable(sheet, levelTable(rows, names));
};

const gapRow = ({ name, tone, self, others, manager, verdict }: GapRowData): DrawnRow => ({
  name,
  tone,
  words: [verdict.words, verdict.name].filter(Boolean).join(": "),
  connected: verdict.clear,
  marks: [
    { id: "self", reading: self },
    { id: "others", reading: others },
    ...(manager ? [{ id: "manager" as const, reading: manager }] : []),
  ],
});

/** A row for each skill: the views of it on one scale, and in words whether they differ. */
export const putGaps = (sheet: Sheet, report: Report): void => {
  const names = seriesNames(report, false);
  const rows = gapGroups(report, viewOf(report)).flatMap((group) => group.rows);
  const ids = VIEWS.filter((id) => rows.some((row) => row[id]));
  const draw = ({ left, top }: { left: number; top: number }) => {
    drawLegend(sheet, legendOf(ids, names), { x: left, y: top + 5 });
    drawRows(sheet, { scale: SKILL_SCALE, rows: rows.map(gapRow) }, top + LEGEND);
  };
  const height = LEGEND + rowsHeight(rows.length);
  figure(sheet, { title: t("Skill by skill"), finding: gapSentence(report), draw }, height);
  chartTable(sheet, gapTable({ rows, names, ids }));
};

/** Every published figure by the block of people behind it. */
export const putBlocks = (sheet: Sheet, report: Report): void => {
  const names = seriesNames(report, false);
  const { showsManager } = viewOf(report);
  const { threshold } = report.method;
  sheetTable(sheet, {
    columns: [
      t("Skill or style"),
      names.self,
      ...(showsManager ? [names.manager] : []),
      ...report.blocks.map(blockName),
    ],
    rows: blockRows(report).map((row) => ({
      head: row.name,
      cells: [
        { text: answerWords(row.item.self, row) },
        ...(showsManager ? [{ text: answerWords(row.item.manager, row) }] : []),
        ...report.blocks.map(({ key }) => {
          const { figure: text, certainty } = cellWords(row.item.blocks[key], row, threshold);
          return { text, small: certainty };
        }),
      ],
    })),
  });
};

/** Where a person stands between the poles of each style; false where nothing is known of it. */
export const putStyles = (sheet: Sheet, report: Report): void => {
  const { rows, series } = styleChart(report, viewOf(report));
  const drawn = rows.map(
    ({ name }, index): DrawnRow => ({
      name,
      tone: "shared",
      words: "",
      marks: series.flatMap(({ id, readings }) => {
        const reading = readings[index];
        return reading ? [{ id, reading }] : [];
      }),
    }),
  );
  const draw = ({ left, top }: { left: number; top: number }) => {
    drawLegend(sheet, series, { x: left, y: top + 5 });
    const distance = (tick: number) => String(Math.abs(tick));
    drawRows(sheet, { scale: DIMENSION_SCALE, rows: drawn, write: distance }, top + LEGEND);
  };
  const title = t("Between the two poles: management left, leadership right");
  figure(sheet, { title, finding: styleFinding(report), draw }, LEGEND + rowsHeight(rows.length));
  const table = seriesTable({ rowName: t("Scale"), rows, series });
  sheetTable(sheet, {
    columns: [table.rowName, t("Management end"), t("Leadership end"), ...series.map(({ name }) => name)],
    rows: table.rows.map(({ name, cells }, index) => ({
      head: name,
      cells: [
        { text: rows[index]?.left ?? "" },
        { text: rows[index]?.right ?? "" },
        ...series.map(({ id }) => ({ text: cells[id] ?? "" })),
      ],
    })),
  });
};
