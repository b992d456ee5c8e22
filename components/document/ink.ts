import type { SeriesId, Tone } from "@/components/charts/reading";

/** Red, green and blue. */
export type Ink = readonly [number, number, number];

/** The light theme's tokens of app/globals.css, which a test compares: paper has no style sheet. */
export const INK = {
  ink: [25, 27, 31],
  muted: [77, 80, 87],
  faint: [102, 105, 113],
  line: [222, 222, 216],
  leadership: [168, 84, 0],
  management: [31, 91, 181],
  shared: [91, 95, 106],
} as const satisfies Record<string, Ink>;

/** Who is speaking is told by dash and shape; the hue is the hat's and belongs to the others' line. */
export const lineInk = (id: SeriesId, tone: Tone): Ink => {
  if (id === "self") return INK.ink;
  return id === "manager" ? INK.muted : INK[tone];
};
