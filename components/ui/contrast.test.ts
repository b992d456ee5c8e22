import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

const THEMES = ["light", "dark"] as const;
const GROUNDS = ["surface", "raised", "sunken"] as const;
const TONES = ["accent", "danger", "success", "warning", "leadership", "management", "shared"] as const;

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const colour = (name: string, theme: (typeof THEMES)[number]): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`globals.css has no token ${name}`);
  return token[theme];
};

const textPairs: [string, string][] = [
  ...["ink", "muted", "faint", ...TONES].flatMap((text) =>
    GROUNDS.map((ground): [string, string] => [text, ground]),
  ),
  ...TONES.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    ["muted", `${tone}-soft`],
  ]),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["danger-ink", "danger"],
  ["danger-ink", "danger-strong"],
  ["accent-strong", "surface"],
  ["accent-strong", "accent-soft"],
  ["heat-ink-low", "heat-1"],
  ["heat-ink-low", "heat-2"],
  ["heat-ink-low", "heat-3"],
  ["heat-ink-high", "heat-4"],
  ["heat-ink-high", "heat-5"],
];

describe.each(THEMES)("the colours of the %s theme", (theme) => {
  it.each(textPairs)("%s can be read on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)("the edge of a field stands out from %s", (ground) => {
    expect(contrast(colour("edge", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it("finds the known ratio of black on white", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
