import type { Tone } from "@/components/charts/reading";
import type { PlotMark } from "@/components/charts/straight-plot";
import { levelRows } from "@/components/report/level-rows";
import { seriesNames } from "@/components/report/series-names";
import { gapGroups } from "@/components/report/skill-rows";
import { styleChart } from "@/components/report/style-chart";
import type { Seen } from "@/components/report/view";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** One row of a chart on a straight scale. */
export type ExploreRow = {
  readonly key: string;
  readonly name: string;
  /** over the first row of a group: what the group is */
  readonly heading: string | null;
  readonly tone: Tone;
  readonly marks: readonly PlotMark[];
  /** the first two marks are joined: their difference is clear */
  readonly isJoined: boolean;
  /** what stands beside the row */
  readonly aside: string;
  /** what else is said of it, once somebody points at it */
  readonly more: readonly string[];
};

export const gapRows = (report: Report, seen: Seen): ExploreRow[] => {
  const names = seriesNames(report, seen.own);
  return gapGroups(report, seen).flatMap(({ name, rows }) =>
    rows.map(
      ({ key, name: skill, tone, self, others, manager, difference, verdict }, at): ExploreRow => ({
        key,
        name: skill,
        heading: at === 0 ? name : null,
        tone,
        marks: [
          { id: "self", name: names.self, reading: self },
          { id: "others", name: names.others, reading: others },
          ...(manager ? [{ id: "manager" as const, name: names.manager, reading: manager }] : []),
        ],
        isJoined: verdict.clear,
        aside: verdict.words,
        more: [
          ...(difference === "–" ? [] : [t("Self minus others: {difference}", { difference })]),
          [verdict.words, verdict.name].filter(Boolean).join(": "),
        ],
      }),
    ),
  );
};

export const levelExploreRows = (report: Report, seen: Seen): ExploreRow[] => {
  const names = seriesNames(report, seen.own);
  return levelRows(report).map(({ key, name, tone, self, others, words }) => ({
    key,
    name,
    heading: null,
    tone,
    marks: [
      ...(self ? [{ id: "self" as const, name: names.self, reading: self }] : []),
      { id: "others", name: names.others, reading: others },
    ],
    isJoined: false,
    aside: words,
    more: words ? [words] : [],
  }));
};

export const styleRows = (report: Report, seen: Seen): ExploreRow[] => {
  const { rows, series } = styleChart(report, seen);
  return rows.map(({ key, name, left, right }, at) => ({
    key,
    name,
    heading: null,
    tone: "shared",
    marks: series.flatMap(({ id, name: who, readings }) => {
      const reading = readings[at];
      return reading ? [{ id, name: who, reading }] : [];
    }),
    isJoined: false,
    aside: "",
    more: [t("Management: {pole}", { pole: left }), t("Leadership: {pole}", { pole: right })],
  }));
};
