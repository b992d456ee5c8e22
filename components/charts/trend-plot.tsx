import { type ChartTable, type ExploreName, Frame } from "@/components/charts/frame";
import type { Reading, Tone } from "@/components/charts/reading";
import { TrendPanel } from "@/components/charts/trend-panel";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** One figure over the rounds that may be compared, the last one last. */
export type TrendLine = {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly { readonly round: string; readonly reading: Reading }[];
  /** what has changed, in words */
  readonly words: string;
};

type TrendPlotProps = {
  title: string;
  finding: string;
  scale: Scale;
  /** every round that a line has a point in, the earliest first */
  rounds: readonly { readonly id: string; readonly name: string }[];
  lines: readonly TrendLine[];
  /** by what name it can be explored */
  explore?: ExploreName;
};

/** A small chart for each figure that has clearly changed, all on one scale. */
export const TrendPlot = ({ title, finding, scale, rounds, lines, explore }: TrendPlotProps) => (
  <Frame title={title} finding={finding} table={trendTable({ rounds, lines })} explore={explore}>
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {lines.map((line) => (
        <TrendPanel key={line.key} line={line} rounds={rounds} scale={scale} />
      ))}
    </ul>
  </Frame>
);

/** The figures of the lines under the rounds that they belong to. */
export const trendTable = ({ rounds, lines }: Pick<TrendPlotProps, "rounds" | "lines">): ChartTable => ({
  rowName: t("Skill"),
  columns: [...rounds.map(({ id, name }) => ({ key: id, name })), { key: "words", name: t("In words") }],
  rows: lines.map(({ key, name, points, words }) => ({
    key,
    name,
    cells: {
      ...Object.fromEntries(rounds.map(({ id }) => [id, "–"])),
      ...Object.fromEntries(
        points.map(({ round, reading }) => [round, "hidden" in reading ? reading.hidden : reading.text]),
      ),
      words,
    },
  })),
});
