import { placeOf, ticksOf } from "@/components/charts/linear";
import type { Reading, SeriesId, Tone } from "@/components/charts/reading";
import type { Scale } from "@/lib/domain/scale";
import { drawMark } from "./drawn-mark";
import { INK } from "./ink";
import { type Sheet, write } from "./sheet";

export type DrawnRow = {
  readonly name: string;
  readonly tone: Tone;
  readonly marks: readonly { readonly id: SeriesId; readonly reading: Reading }[];
  /** the two views differ beyond chance: a line joins them */
  readonly connected?: boolean;
  /** said beside the row */
  readonly words: string;
};

export const ROW = 15;
const AXIS = 12;
const NAME = 118;
const WORDS = 120;
const SIZE = 7.5;
const BAND = 5.5;
const BAND_OPACITY = 0.3;

export const rowsHeight = (rows: number): number => AXIS + rows * ROW + 4;

type RowsProps = {
  scale: Scale;
  rows: readonly DrawnRow[];
  /** what the axis says at a tick */
  write?: (tick: number) => string;
};

/** Rows of marks on one straight scale, as the page draws them. */
export const drawRows = (
  sheet: Sheet,
  { scale, rows, write: say = String }: RowsProps,
  top: number,
): void => {
  const { doc, left, width } = sheet;
  const from = left + NAME;
  const span = width - NAME - WORDS - 16;
  const across = (value: number): number => from + placeOf(value, scale) * span;
  for (const tick of ticksOf(scale)) {
    doc.text(write(sheet, say(tick), { size: 6.5, ink: INK.faint }), across(tick) - 10, top, {
      width: 20,
      align: "center",
    });
    doc.lineWidth(0.5).strokeColor([...INK.line]);
    doc
      .moveTo(across(tick), top + AXIS)
      .lineTo(across(tick), top + AXIS + rows.length * ROW)
      .stroke();
  }
  rows.forEach((row, index) => {
    drawRow(sheet, row, { y: top + AXIS + (index + 0.5) * ROW, across });
  });
};

type Shown = Exclude<Reading, { hidden: string }>;

const drawRow = (
  sheet: Sheet,
  { name, tone, marks, connected, words }: DrawnRow,
  { y, across }: { y: number; across: (value: number) => number },
): void => {
  const { doc, left, width } = sheet;
  doc.text(write(sheet, name, { size: SIZE, weight: "strong" }), left, y - 4.5, {
    width: NAME - 8,
    height: SIZE + 3,
    ellipsis: true,
  });
  const said = write(sheet, words, { size: SIZE, ink: INK.muted });
  doc.text(said, left + width - WORDS, y - 4.5, { width: WORDS, height: SIZE + 3, ellipsis: true });
  const shown = marks.flatMap(({ id, reading }) =>
    "hidden" in reading ? [] : [{ id, reading: reading as Shown }],
  );
  for (const { reading } of shown) {
    if (!reading.band) continue;
    const { low, high } = reading.band;
    doc
      .save()
      .lineWidth(BAND)
      .strokeOpacity(BAND_OPACITY)
      .strokeColor([...INK[tone]]);
    doc.moveTo(across(low), y).lineTo(across(high), y).stroke().restore();
  }
  const [one, other] = shown;
  if (connected && one && other) {
    doc.lineWidth(1).strokeColor([...INK.ink]);
    doc.moveTo(across(one.reading.at), y).lineTo(across(other.reading.at), y).stroke();
  }
  for (const { id, reading } of shown) drawMark(sheet, id, tone, across(reading.at), y);
};
