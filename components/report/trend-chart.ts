import type { Tone } from "@/components/charts/reading";
import type { TrendLine } from "@/components/charts/trend-plot";
import { changeRange, changeWords, isClear } from "@/components/report/before-words";
import { figureReading, levelReading } from "@/components/report/readings";
import { toneOf } from "@/components/report/skill-rows";
import type { Report } from "@/lib/domain/report";
import { type Change, type NotCompared, type Trend, trendOf } from "@/lib/domain/trend";
import { formatList, t } from "@/lib/i18n";

type Figure = {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
  readonly read: (report: Report) => TrendLine["points"][number]["reading"] | null;
  readonly change: (trend: Trend) => Change | NotCompared | undefined;
};

export type TrendChart = {
  readonly finding: string;
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly TrendLine[];
};

const MOST_NAMED = 3;

const figuresOf = ({ method }: Report): Figure[] => [
  ...(["management", "leadership"] as const).map((list) => ({
    key: `list:${list}`,
    name: list === "management" ? t("Management, whole list") : t("Leadership, whole list"),
    tone: list,
    read: (report: Report) => levelReading(report.lists[list].level, report.method.threshold),
    change: (trend: Trend) => trend.lists[list],
  })),
  ...method.framework.skills.map((skill) => ({
    key: skill.key,
    name: skill.name,
    tone: toneOf(skill),
    read: (report: Report) => {
      const found = report.skills.find(({ key }) => key === skill.key);
      return found ? figureReading(found.others, report.method.threshold) : null;
    },
    change: (trend: Trend) => trend.skills.get(skill.key),
  })),
];

type Compared = { readonly report: Report; readonly trend: Trend };

/** Only rounds that may be compared, over all groups, and only where chance would hardly make the difference. */
const clearIn = (figure: Figure, earlier: readonly Compared[]) =>
  earlier.flatMap(({ report, trend }) => {
    const change = figure.change(trend);
    return change && isClear(change) && change.only === null ? [{ report, change }] : [];
  });

const lineOf = (figure: Figure, now: Report, earlier: readonly Compared[]): TrendLine | null => {
  const clear = clearIn(figure, earlier);
  const [latest] = clear;
  if (!latest) return null;
  const reports = [...clear.map(({ report }) => report).reverse(), now];
  return {
    key: figure.key,
    name: figure.name,
    tone: figure.tone,
    points: reports.flatMap((report) => {
      const reading = figure.read(report);
      return reading ? [{ round: report.round.id, reading }] : [];
    }),
    words: t("{words} than in “{round}” ({range})", {
      words: changeWords(latest.change),
      round: latest.report.round.name,
      range: changeRange(latest.change) ?? "",
    }),
  };
};

const named = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  return formatList([
    ...names.slice(0, MOST_NAMED),
    ...(more > 0 ? [t("{count} more", { count: more })] : []),
  ]);
};

/** What has clearly changed since the earlier reports, the latest of them first; null where nothing has. */
export const trendChart = (now: Report, earlier: readonly Report[]): TrendChart | null => {
  const compared = earlier.map((report) => ({ report, trend: trendOf({ now, before: report }) }));
  const figures = figuresOf(now);
  const lines = figures.flatMap((figure) => lineOf(figure, now, compared) ?? []);
  if (lines.length === 0) return null;
  const drawn = new Set(lines.flatMap(({ points }) => points.map(({ round }) => round)));
  const changed = (kind: "higher" | "lower"): string[] =>
    figures.flatMap((figure) => (clearIn(figure, compared)[0]?.change.class === kind ? [figure.name] : []));
  const [higher, lower] = [changed("higher"), changed("lower")];
  return {
    finding: [
      ...(higher.length > 0 ? [t("Clearly higher now: {names}.", { names: named(higher) })] : []),
      ...(lower.length > 0 ? [t("Clearly lower now: {names}.", { names: named(lower) })] : []),
    ].join(" "),
    rounds: [...[...earlier].reverse(), now].flatMap(({ round }) =>
      drawn.has(round.id) ? [{ id: round.id, name: round.name }] : [],
    ),
    lines,
  };
};
