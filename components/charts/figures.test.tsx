import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BipolarScale } from "@/components/charts/bipolar-scale";
import { GapPlot } from "@/components/charts/gap-plot";
import type { GapRowData } from "@/components/charts/gap-row";
import { LevelPlot } from "@/components/charts/level-plot";
import { Radar } from "@/components/charts/radar";
import type { Reading, Series } from "@/components/charts/reading";
import { TrendPlot } from "@/components/charts/trend-plot";
import { SKILL_SCALE } from "@/lib/domain/scale";

const AXES = ["Ask", "Begin", "Care", "Decide", "Explain"].map((name) => ({ key: name.toLowerCase(), name }));
const HIDDEN: Reading = { hidden: "Fewer than 4 answered this" };
const figure = (at: number): Reading => ({
  at,
  text: at.toFixed(1),
  band: { low: at - 0.4, high: at + 0.4, text: `${(at - 0.4).toFixed(1)} to ${(at + 0.4).toFixed(1)}` },
});
const LOW: Reading = { at: 1.5, text: "1.5 or lower", band: { low: 1, high: 1.7, text: "1.0 to 1.7" } };

const SELF: Series = {
  id: "self",
  name: "You",
  readings: [4, 5, 2, 3, 1].map((at) => ({ at, text: `${at}` })),
};
const OTHERS: Series = {
  id: "others",
  name: "Others",
  readings: [figure(3.2), HIDDEN, figure(4.1), LOW, figure(2.9)],
};
const NAMES = { self: "You", others: "Others", manager: "Ada" };

const gapRow = (row: Pick<GapRowData, "key" | "others"> & { clear: boolean }): GapRowData => ({
  key: row.key,
  name: row.key,
  tone: "leadership",
  self: { at: 5, text: "5" },
  others: row.others,
  manager: { at: 3, text: "3" },
  difference: "0.9 to 2.3",
  verdict: { words: row.clear ? "You rate higher" : "Not enough to tell", clear: row.clear, name: null },
});

const GAP_PLOT = (
  <GapPlot
    title="Gaps"
    finding="One is clear."
    scale={SKILL_SCALE}
    names={NAMES}
    groups={[
      {
        key: "all",
        name: null,
        rows: [
          gapRow({ key: "ask", others: figure(3.2), clear: true }),
          gapRow({ key: "begin", others: HIDDEN, clear: false }),
          gapRow({ key: "care", others: LOW, clear: false }),
        ],
      },
    ]}
  />
);

const TREND = (
  <TrendPlot
    title="Trend"
    finding="Two have changed."
    scale={SKILL_SCALE}
    rounds={[
      { id: "a", name: "Autumn" },
      { id: "b", name: "Spring" },
      { id: "c", name: "Now" },
    ]}
    lines={[
      {
        key: "ask",
        name: "Ask",
        tone: "leadership",
        points: [
          { round: "a", reading: figure(2.1) },
          { round: "b", reading: LOW },
          { round: "c", reading: figure(4.1) },
        ],
        words: "clearly higher now",
      },
      {
        key: "begin",
        name: "Begin",
        tone: "management",
        points: [
          { round: "b", reading: figure(4.4) },
          { round: "c", reading: figure(3.1) },
        ],
        words: "clearly lower now",
      },
    ]}
  />
);

const CHARTS: [string, ReactElement][] = [
  [
    "Radar",
    <Radar
      key="r"
      title="Web"
      finding="So."
      tone="leadership"
      scale={SKILL_SCALE}
      axes={AXES}
      series={[OTHERS, SELF]}
    />,
  ],
  ["GapPlot", GAP_PLOT],
  [
    "BipolarScale",
    <BipolarScale
      key="b"
      title="Poles"
      finding="So."
      rows={AXES.map((axis) => ({ ...axis, left: "left", right: "right" }))}
      series={[SELF, OTHERS]}
    />,
  ],
  [
    "LevelPlot",
    <LevelPlot
      key="l"
      title="Levels"
      finding="So."
      scale={SKILL_SCALE}
      names={NAMES}
      rows={[
        {
          key: "leadership",
          name: "Leadership",
          tone: "leadership",
          self: { at: 4, text: "4.0" },
          others: figure(3.4),
          words: "",
        },
        {
          key: "management",
          name: "Management",
          tone: "management",
          self: { at: 3, text: "3.0" },
          others: HIDDEN,
          words: "",
        },
      ]}
    />,
  ],
];

/** What the drawing says: "row series" to words. */
const drawn = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/data-key="([^"]+)" data-series="([^"]+)" data-words="([^"]+)"/g)].map(
      ([, key, series, words]) => [`${key} ${series}`, words!],
    ),
  );

/** What the table says, for the columns that are drawn as marks. */
const written = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<td[^>]*data-row="([^"]+)" data-column="(self|others|manager)"[^>]*>([^<]*)</g)].map(
      ([, row, column, words]) => [`${row} ${column}`, words!],
    ),
  );

describe.each(CHARTS)("%s", (_, chart) => {
  const html = renderToStaticMarkup(chart);

  it("draws and writes the same figures", () => {
    expect(drawn(html).size).toBeGreaterThan(3);
    expect(Object.fromEntries(drawn(html))).toEqual(Object.fromEntries(written(html)));
  });

  it("says in words why a figure is hidden", () => {
    expect([...written(html).values()]).toContain("Fewer than 4 answered this");
  });

  it("is a named picture inside a figure, and sends no script", () => {
    expect(html).toContain("<figure");
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label/);
    expect(html).not.toContain("<script");
  });
});

describe("a radar", () => {
  const html = renderToStaticMarkup(CHARTS[0]![1]);
  const outline = /data-series="others"><svg[^>]*>(.*?)<\/svg>/.exec(html)![1]!;

  it("breaks the line at a hidden figure", () => {
    const [d] = [...outline.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path!);
    expect([...outline.matchAll(/<path/g)]).toHaveLength(1);
    expect(d!.split("L")).toHaveLength(4);
    expect(d!.startsWith("M0 0")).toBe(false);
  });

  it("fills no area", () => {
    const outlines = [...html.matchAll(/data-series="\w+"><svg[^>]*>(.*?)<\/svg>/g)].map(
      ([, paths]) => paths!,
    );
    expect(outlines).toHaveLength(2);
    for (const paths of outlines) expect(paths).toMatch(/^(<path[^>]*class="fill-none [^>]*><\/path>)+$/);
  });
});

describe("a trend", () => {
  const html = renderToStaticMarkup(TREND);

  it("draws and writes the same figures, and no point for a round that is not compared", () => {
    const cells = [...html.matchAll(/data-row="([^"]+)" data-column="(a|b|c)"[^>]*>([^<]*)</g)].flatMap(
      ([, row, column, words]) => (words === "–" ? [] : [[`${row} ${column}`, words]]),
    );
    expect(Object.fromEntries(drawn(html))).toEqual(Object.fromEntries(cells));
    expect(cells).toHaveLength(5);
  });

  it("joins each earlier round with the last, on its interval", () => {
    expect([...html.matchAll(/class="stroke-(leadership|management)"/g)].map(([, tone]) => tone)).toEqual([
      "leadership",
      "leadership",
      "management",
    ]);
    expect([...html.matchAll(/data-band="([^"]+)"/g)].map(([, words]) => words)).toEqual([
      "1.7 to 2.5",
      "1.0 to 1.7",
      "3.7 to 4.5",
      "4.0 to 4.8",
      "2.7 to 3.5",
    ]);
  });

  it("is a named picture for each figure", () => {
    expect(html).toContain("Ask. Autumn: 2.1. Spring: 1.5 or lower. Now: 4.1. clearly higher now");
  });
});

describe("a gap plot", () => {
  const html = renderToStaticMarkup(GAP_PLOT);

  it("joins two views only where their difference is clear", () => {
    expect([...html.matchAll(/data-connector="([^"]+)"/g)].map(([, key]) => key)).toEqual(["ask"]);
  });

  it("draws each interval that its table names", () => {
    const bands = [...html.matchAll(/data-band="([^"]+)"/g)].map(([, words]) => words);
    const cells = [...html.matchAll(/data-column="interval"[^>]*>([^<]*)</g)].map(([, words]) => words);
    expect(bands).toEqual(["2.8 to 3.6", "1.0 to 1.7"]);
    expect(cells).toEqual(["2.8 to 3.6", "–", "1.0 to 1.7"]);
  });

  it("puts a mark where its value stands on the scale", () => {
    expect(html).toMatch(/<svg x="55%" y="50%"[^>]*data-key="ask" data-series="others"/);
    expect(html).toMatch(/<svg x="100%" y="50%"[^>]*data-key="ask" data-series="self"/);
  });
});
