import type { SeriesId, Tone } from "@/components/charts/reading";

/** Literal classes, so that the style sheet holds them. */
export const STROKES: Readonly<Record<Tone, string>> = {
  leadership: "stroke-leadership",
  management: "stroke-management",
  shared: "stroke-shared",
};
export const FILLS: Readonly<Record<Tone, string>> = {
  leadership: "fill-leadership",
  management: "fill-management",
  shared: "fill-shared",
};
export const SOFT_STROKES: Readonly<Record<Tone, string>> = {
  leadership: "stroke-leadership/30",
  management: "stroke-management/30",
  shared: "stroke-shared/30",
};

/** Who is speaking is told by dash and shape; the hue is the hat's and belongs to the others' line. */
export const lineStyle = (id: SeriesId, tone: Tone): { className: string; dash: string | undefined } => {
  if (id === "self") return { className: "stroke-ink", dash: "6 4" };
  if (id === "manager") return { className: "stroke-muted", dash: "1.5 3.5" };
  return { className: STROKES[tone], dash: undefined };
};
