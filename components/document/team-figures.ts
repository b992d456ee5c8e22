import type { LevelRow } from "@/components/charts/level-plot";
import { changeWords, compareRows, isCompared, standsBeside, trendIn } from "@/components/team/change-words";
import { situationLines } from "@/components/team/situation-lines";
import { situationRows, styleChart, whoIs } from "@/components/team/team-charts";
import { situationSentence, styleSentence } from "@/components/team/team-sentences";
import {
  coverageWords,
  figureWords,
  intervalWords,
  leanWords,
  teamReading,
} from "@/components/team/team-words";
import { DIMENSION_SCALE, SKILL_SCALE } from "@/lib/domain/scale";
import { SKILL_LISTS } from "@/lib/domain/skill";
import type { TeamFigure } from "@/lib/domain/team-overview";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { chartTable } from "./chart-table";
import { type DrawnRow, drawRows, rowsHeight } from "./drawn-rows";
import { figure } from "./figure";
import type { Sheet } from "./sheet";
import { sheetTable } from "./sheet-table";

const drawnRow = ({
  name,
  tone,
  others,
  words,
}: Pick<LevelRow, "name" | "tone" | "others" | "words">): DrawnRow => ({
  name,
  tone,
  words,
  marks: [{ id: "others", reading: others }],
});

/** The two levels on one scale. Their figures stand in the lines below. */
export const putTeamLevels = (sheet: Sheet, { view }: BalanceOutput): void => {
  const rows = SKILL_LISTS.toReversed().map((list) =>
    drawnRow({
      name: list === "management" ? t("Management") : t("Leadership"),
      tone: list,
      others: teamReading(view.lists[list]),
      words: figureWords(view.lists[list]),
    }),
  );
  const draw = ({ top }: { top: number }) => drawRows(sheet, { scale: SKILL_SCALE, rows }, top);
  const title = t("The level of each list");
  figure(sheet, { title, finding: leanWords(view), draw }, rowsHeight(rows.length));
};

/** Every skill: the average, where it probably lies, the organisation's, and whether somebody covers it. */
export const putCoverage = (sheet: Sheet, { skills, view, organisation }: BalanceOutput): void =>
  sheetTable(sheet, {
    columns: [
      t("Skill"),
      t("Average"),
      t("Probably between"),
      ...(organisation ? [t("Organisation")] : []),
      t("Coverage"),
    ],
    rows: skills.flatMap(({ key, name }, at) => {
      const own = view.skills[at];
      if (!own || own.key !== key) return [];
      const whole = organisation?.skills[at];
      return [
        {
          head: name,
          cells: [
            { text: figureWords(own.figure) },
            { text: intervalWords(own.figure) },
            ...(whole ? [{ text: figureWords(whole.figure), small: intervalWords(whole.figure) }] : []),
            { text: coverageWords(own.coverage) },
          ],
        },
      ];
    }),
  });

export const putSituations = (sheet: Sheet, balance: BalanceOutput): void => {
  const rows = situationRows(balance);
  const draw = ({ top }: { top: number }) =>
    drawRows(sheet, { scale: SKILL_SCALE, rows: rows.map(drawnRow) }, top);
  const finding = situationSentence(balance);
  figure(sheet, { title: t("How ready for what"), finding, draw }, rowsHeight(rows.length));
  sheetTable(sheet, {
    endsInWords: true,
    columns: [t("Situation"), t("Average"), t("Probably between"), t("In words")],
    rows: situationLines(balance).map(({ key, title, words }) => {
      const found = balance.view.situations.find((situation) => situation.key === key)?.figure;
      return {
        head: title,
        cells: [
          { text: found ? figureWords(found) : "" },
          { text: found ? intervalWords(found) : "" },
          { text: words },
        ],
      };
    }),
  });
};

export const putTeamStyles = (sheet: Sheet, balance: BalanceOutput): void => {
  const { rows, series, table } = styleChart(balance);
  const drawn = rows.map(({ name }, at): DrawnRow => {
    const reading = series[0]?.readings[at];
    return { name, tone: "shared", words: "", marks: reading ? [{ id: "others", reading }] : [] };
  });
  const draw = ({ top }: { top: number }) =>
    drawRows(sheet, { scale: DIMENSION_SCALE, rows: drawn, write: (tick) => String(Math.abs(tick)) }, top);
  const title = t("Between the two poles: management left, leadership right");
  figure(sheet, { title, finding: styleSentence(balance), draw }, rowsHeight(rows.length));
  chartTable(sheet, table);
};

const cellOf = (figure: TeamFigure) => ({ text: figureWords(figure), small: intervalWords(figure) });

/** Beside the round before, where that may be compared. The organisation's figures stand with the coverage. */
export const putChanges = (sheet: Sheet, balance: BalanceOutput): void => {
  const trend = trendIn(balance);
  const { before } = balance;
  if (!before || !trend || !isCompared(trend)) return;
  sheetTable(sheet, {
    endsInWords: true,
    columns: [t("Skill"), whoIs(balance), before.round.name, t("In words")],
    rows: compareRows(balance).map(({ name, pick, change }) => ({
      head: name,
      cells: [
        cellOf(pick(balance.view)),
        standsBeside(change(trend)) ? cellOf(pick(before.view)) : { text: "–" },
        { text: changeWords(change(trend)) },
      ],
    })),
  });
};
