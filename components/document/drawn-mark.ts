import { CROSS, DIAMOND, DOT_RADIUS, SQUARE } from "@/components/charts/mark-shapes";
import type { SeriesId, Tone } from "@/components/charts/reading";
import { lineStyle } from "@/components/charts/series-style";
import { INK, lineInk } from "./ink";
import { type Sheet, write } from "./sheet";

/** The page draws in pixels, for a screen. */
const SCALE = 0.6;

const at = (sheet: Sheet, x: number, y: number, draw: () => void): void => {
  sheet.doc.save().translate(x, y).scale(SCALE).undash();
  draw();
  sheet.doc.restore();
};

/** Self an open diamond, others a filled dot, the manager an open square. */
export const drawMark = (sheet: Sheet, id: SeriesId, tone: Tone, x: number, y: number): void =>
  at(sheet, x, y, () => {
    const { doc } = sheet;
    if (id === "others") doc.circle(0, 0, DOT_RADIUS).fill([...INK[tone]]);
    else if (id === "self")
      doc
        .path(DIAMOND)
        .lineWidth(2)
        .stroke([...INK.ink]);
    else
      doc
        .rect(SQUARE.at, SQUARE.at, SQUARE.size, SQUARE.size)
        .lineWidth(2)
        .stroke([...INK.muted]);
  });

/** Where a mark would be if it were shown. */
export const drawHidden = (sheet: Sheet, x: number, y: number): void =>
  at(sheet, x, y, () =>
    sheet.doc
      .path(CROSS)
      .lineWidth(1.5)
      .stroke([...INK.faint]),
  );

/** Draws lines as this series draws them. */
export const dashed = (sheet: Sheet, id: SeriesId, tone: Tone, draw: () => void): void => {
  const { doc } = sheet;
  const { dash } = lineStyle(id, tone);
  doc
    .save()
    .lineWidth(1.2)
    .lineJoin("round")
    .strokeColor([...lineInk(id, tone)]);
  if (dash) {
    const [on = 1, off = 1] = dash.split(" ").map(Number);
    doc.dash(on * SCALE, { space: off * SCALE });
  }
  draw();
  doc.restore();
};

type LegendItem = { readonly id: SeriesId; readonly name: string };

/** Which shape is whose, in one line. */
export const drawLegend = (
  sheet: Sheet,
  items: readonly LegendItem[],
  { x, y, tone = "shared", lines = false }: { x: number; y: number; tone?: Tone; lines?: boolean },
): void => {
  const { doc } = sheet;
  let from = x;
  for (const { id, name } of items) {
    if (lines)
      dashed(sheet, id, tone, () =>
        doc
          .moveTo(from, y)
          .lineTo(from + 18, y)
          .stroke(),
      );
    drawMark(sheet, id, tone, from + 9, y);
    const text = write(sheet, name, { size: 7.5, ink: INK.muted });
    doc.text(text, from + 23, y - 4.5, { lineBreak: false });
    from += 23 + doc.widthOfString(text) + 12;
  }
};
