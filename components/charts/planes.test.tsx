import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HeatMap } from "@/components/charts/heat-map";
import { heatStepOf } from "@/components/charts/heat-step";
import { LevelPlane } from "@/components/charts/level-plane";
import type { Reading } from "@/components/charts/reading";
import { SKILL_SCALE } from "@/lib/domain/scale";

// Drawings whose marks stand for two figures, or for a figure and a step: the same as in their tables.

const cellsIn = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<td[^>]*data-row="([^"]+)" data-column="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, row, column, words]) => [`${row} ${column}`, words!],
    ),
  );

const FEW = "Too few members";
const CLOSE = "Overlaps too closely";
const COLUMNS = ["value", "low", "high"].map((key) => ({ key, name: key }));
const heat = (value: number) => ({ text: value.toFixed(1), step: heatStepOf(value) });

describe("a heat map", () => {
  const html = renderToStaticMarkup(
    <HeatMap
      title="Heat"
      finding="So."
      rowName="Skill"
      columns={COLUMNS}
      groups={[
        {
          key: "all",
          name: "All",
          rows: [
            { key: "ask", name: "Ask", cells: { value: heat(2.4), low: heat(1.2), high: heat(3.4) } },
            { key: "begin", name: "Begin", cells: { value: heat(4), low: heat(3.5), high: heat(4.7) } },
            {
              key: "care",
              name: "Care",
              cells: { value: { hidden: FEW }, low: { hidden: FEW }, high: { hidden: FEW } },
            },
            {
              key: "decide",
              name: "Decide",
              cells: { value: heat(2.5), low: { hidden: FEW }, high: { hidden: CLOSE } },
            },
          ],
        },
      ]}
    />,
  );
  const drawn = [
    ...html.matchAll(
      /data-key="([^"]+)" data-series="([^"]+)" data-words="([^"]+)" class="([^"]+)">(.*?)<\/span>/g,
    ),
  ].map(([, key, series, words, look, inside]) => ({
    place: `${key} ${series}`,
    words: words!,
    step: Number(/bg-heat-(\d)/.exec(look!)?.[1] ?? 0),
    span: Number(/col-span-(\d)/.exec(look!)?.[1]),
    text: inside!.replace(/<[^>]+>/g, ""),
  }));
  const written = cellsIn(html);

  it("writes in each cell the figure of its table, on the step that the figure belongs to", () => {
    const figures = drawn.filter(({ step }) => step > 0);
    expect(figures.map(({ place, step }) => [place, step])).toEqual([
      ["ask value", 1],
      ["ask low", 1],
      ["ask high", 3],
      ["begin value", 5],
      ["begin low", 4],
      ["begin high", 5],
      ["decide value", 2],
    ]);
    for (const { place, words, text, step, span } of figures) {
      expect([text, words], place).toEqual([written.get(place), written.get(place)]);
      expect([step, span], place).toEqual([heatStepOf(Number(text)), 1]);
    }
  });

  it("says in each hidden stretch why, once for columns with the same reason", () => {
    const stretches = drawn.filter(({ step }) => step === 0);
    expect(stretches.map(({ place, text, span }) => [place, text, span])).toEqual([
      ["care value", FEW, 3],
      ["decide low", FEW, 1],
      ["decide high", CLOSE, 1],
    ]);
    for (const column of ["value", "low", "high"]) expect(written.get(`care ${column}`)).toBe(FEW);
    for (const { place, words } of stretches) expect(written.get(place)).toBe(words);
  });
});

const level = (at: number): Reading => ({
  at,
  text: at.toFixed(1),
  band: { low: at - 0.2, high: at + 0.2, text: `${(at - 0.2).toFixed(1)} to ${(at + 0.2).toFixed(1)}` },
});

describe("a plane of levels", () => {
  const html = renderToStaticMarkup(
    <LevelPlane
      title="Plane"
      finding="So."
      scale={SKILL_SCALE}
      strongFrom={3.5}
      groups={[
        { key: "team", name: "The team", shape: "team", management: level(2), leadership: level(4) },
        {
          key: "whole",
          name: "The organisation",
          shape: "whole",
          management: { hidden: FEW },
          leadership: level(3),
        },
      ]}
      people={[{ key: "ada", name: "Ada", management: level(5), leadership: level(1.4) }]}
    />,
  );
  const marks = new Map(
    [
      ...html.matchAll(
        /<(svg|g)([^>]*) data-key="([^"]+)" data-leadership="([^"]+)" data-management="([^"]+)"/g,
      ),
    ].map(([, element, attributes, key, leadership, management]) => [
      key!,
      {
        element,
        x: /\bx="([^"]+)"/.exec(attributes!)?.[1],
        y: /\by="([^"]+)"/.exec(attributes!)?.[1],
        leadership,
        management,
      },
    ]),
  );

  it("says of each mark what its table says", () => {
    expect([...marks.keys()].sort()).toEqual(["ada", "team", "whole"]);
    const written = cellsIn(html);
    for (const [key, { leadership, management }] of marks)
      expect([leadership, management], key).toEqual([
        written.get(`${key} leadership`),
        written.get(`${key} management`),
      ]);
    expect(written.get("whole management")).toBe(FEW);
  });

  it("has management running to the right and leadership upwards", () => {
    expect(marks.get("team")).toMatchObject({ element: "svg", x: "25%", y: "25%" });
    expect(marks.get("ada")).toMatchObject({ element: "svg", x: "100%", y: "90%" });
  });

  it("crosses the two intervals of a group where its mark is, each along its own axis", () => {
    const bands = [...html.matchAll(/<line([^>]*) data-band="([^"]+)"/g)].map(([, attributes, words]) => ({
      words,
      at: ["x1", "x2", "y1", "y2"].map((name) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes!)?.[1]),
    }));
    expect(bands).toEqual([
      { words: "1.8 to 2.2", at: ["20%", "30%", "25%", "25%"] },
      { words: "3.8 to 4.2", at: ["25%", "25%", "30%", "20%"] },
    ]);
  });

  it("draws no mark where a level is hidden, and says the reason aloud", () => {
    expect(marks.get("whole")).toMatchObject({ element: "g", x: undefined, management: FEW });
    expect(html).toMatch(new RegExp(`role="img" aria-label="[^"]*The organisation\\. Management: ${FEW}`));
  });
});
