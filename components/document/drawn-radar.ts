import { ticksOf } from "@/components/charts/linear";
import { HIDDEN_OFFSET } from "@/components/charts/mark-shapes";
import { pathOf, pointsOf } from "@/components/charts/outline";
import { angleOf, type Point, pointAt, radiusOf, stretchesOf } from "@/components/charts/polar";
import type { Series, Tone } from "@/components/charts/reading";
import type { Scale } from "@/lib/domain/scale";
import { dashed, drawHidden, drawLegend, drawMark } from "./drawn-mark";
import { INK } from "./ink";
import { type Sheet, write } from "./sheet";

type RadarProps = {
  tone: Tone;
  scale: Scale;
  axes: readonly { readonly key: string; readonly name: string }[];
  series: readonly Series[];
};

const RADIUS = 66;
const REACH = RADIUS + 9;
const LABEL = 7;
/** The radar itself with the words around it, and its legend. */
export const RADAR_HEIGHT = 2 * REACH + 40;

/** The outlines of one list of skills on the web that the page draws them on. */
export const drawRadar = (
  sheet: Sheet,
  { tone, scale, axes, series }: RadarProps,
  { left, top, width }: { left: number; top: number; width: number },
): void => {
  drawLegend(sheet, series, { x: left, y: top + 6, tone, lines: true });
  const middle = { x: left + width / 2, y: top + 14 + REACH + LABEL };
  drawWeb(sheet, scale, axes.length, middle);
  for (const one of series) drawOutline(sheet, one, { tone, scale, axes }, middle);
  axes.forEach(({ name }, index) => {
    drawLabel(sheet, name, angleOf(index, axes.length), middle, width);
  });
};

const placed = (middle: Point, { x, y }: Point): Point => ({
  x: middle.x + x * RADIUS,
  y: middle.y + y * RADIUS,
});

const drawWeb = (sheet: Sheet, scale: Scale, axes: number, middle: Point): void => {
  const { doc } = sheet;
  doc
    .save()
    .lineWidth(0.5)
    .strokeColor([...INK.line]);
  for (const tick of ticksOf(scale)) doc.circle(middle.x, middle.y, radiusOf(tick, scale) * RADIUS).stroke();
  for (let axis = 0; axis < axes; axis++) {
    const angle = angleOf(axis, axes);
    const from = placed(middle, pointAt(angle, radiusOf(scale.min, scale)));
    const to = placed(middle, pointAt(angle, 1));
    doc.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
  }
  doc.restore();
  for (const tick of ticksOf(scale)) {
    const { x, y } = placed(middle, pointAt(angleOf(0.5, axes), radiusOf(tick, scale)));
    doc.text(write(sheet, String(tick), { size: 5.5, ink: INK.faint }), x - 5, y - 3.5, {
      width: 10,
      align: "center",
    });
  }
};

const drawOutline = (
  sheet: Sheet,
  series: Series,
  { tone, scale, axes }: Omit<RadarProps, "series">,
  middle: Point,
): void => {
  const points = pointsOf(series.readings, axes.length, scale);
  dashed(sheet, series.id, tone, () => {
    for (const stretch of stretchesOf(points))
      sheet.doc.path(pathOf(stretch.map((point) => placed(middle, point)))).stroke();
  });
  axes.forEach((_, index) => {
    const point = points[index];
    if (point) {
      const { x, y } = placed(middle, point);
      drawMark(sheet, series.id, tone, x, y);
    } else if (series.readings[index]) {
      const rim = pointAt(angleOf(index, axes.length), 1 + HIDDEN_OFFSET / RADIUS);
      const { x, y } = placed(middle, rim);
      drawHidden(sheet, x, y);
    }
  });
};

/** Beside the end of its axis, with all the room there is between it and the edge of the chart. */
const drawLabel = (sheet: Sheet, name: string, angle: number, middle: Point, width: number): void => {
  const { doc } = sheet;
  const right = Number(Math.sin(angle).toFixed(4));
  const up = Number(Math.cos(angle).toFixed(4));
  const isMiddle = Math.abs(right) < 0.1;
  const room = isMiddle ? 90 : width / 2 - Math.abs(right) * REACH;
  const text = write(sheet, name, { size: LABEL, ink: INK.ink });
  const height = doc.heightOfString(text, { width: room });
  const end = { x: middle.x + right * REACH, y: middle.y - up * REACH };
  const x = isMiddle ? end.x - room / 2 : right > 0 ? end.x : end.x - room;
  const align = isMiddle ? "center" : right > 0 ? "left" : "right";
  doc.text(text, x, end.y - (height * (1 + up)) / 2, { width: room, align });
};
