import { INK } from "./ink";
import { put } from "./prose";
import { makeRoom, type Sheet, write } from "./sheet";

type Box = { left: number; top: number; width: number };
type Drawing = { title: string; finding: string; draw: (box: Box) => void };

const CAPTION = { size: 8.5, ink: INK.muted } as const;

/** For who reads no drawing: what it shows, in one sentence. The figures themselves stand in a table. */
const altOf = ({ title, finding }: Drawing): string => `${title}. ${finding}`;

const addFigure = (sheet: Sheet, drawing: Drawing, box: Box, height: number): void => {
  const { left, top, width } = box;
  const bbox: [number, number, number, number] = [left, top, left + width, top + height];
  const options = { alt: altOf(drawing), bbox, placement: "Block" as const };
  sheet.root.add(sheet.doc.struct("Figure", options, [() => drawing.draw(box)]));
};

/** A drawing under its title and what it shows. */
export const figure = (sheet: Sheet, drawing: Drawing, height: number): void => {
  makeRoom(sheet, height + 44);
  put(sheet, "H3", drawing.title, { size: 10.5, weight: "strong", gap: 1 });
  put(sheet, "P", drawing.finding, { ...CAPTION, gap: 6 });
  const top = sheet.doc.y;
  addFigure(sheet, drawing, { left: sheet.left, top, width: sheet.width }, height);
  sheet.doc.x = sheet.left;
  sheet.doc.y = top + height + 6;
};

const GAP = 16;

/** Drawings beside each other, each under its title and what it shows. */
export const figuresInRow = (sheet: Sheet, drawings: readonly Drawing[], height: number): void => {
  const { doc } = sheet;
  const width = (sheet.width - GAP * (drawings.length - 1)) / drawings.length;
  const captions = drawings.map(({ finding }) =>
    doc.heightOfString(write(sheet, finding, CAPTION), { width }),
  );
  const caption = Math.max(...captions) + 24;
  makeRoom(sheet, caption + height);
  const top = doc.y;
  drawings.forEach((drawing, index) => {
    const column = { ...sheet, left: sheet.left + index * (width + GAP), width };
    doc.y = top;
    put(column, "H3", drawing.title, { size: 10.5, weight: "strong", gap: 1 });
    put(column, "P", drawing.finding, CAPTION);
    if (!column.isWhole) sheet.isWhole = false;
    addFigure(sheet, drawing, { left: column.left, top: top + caption, width }, height);
  });
  doc.x = sheet.left;
  doc.y = top + caption + height + 6;
};
