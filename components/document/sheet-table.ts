import { INK } from "./ink";
import { adorn, bottomOf, type Element, type Sheet, write } from "./sheet";

export type SheetCell = { readonly text: string; readonly small?: string | null };
type Row = { readonly head: string; readonly cells: readonly SheetCell[] };
type TableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** the last column says it in words, and is as wide as the names */
  readonly endsInWords?: boolean;
};

const SIZE = 8;
const SMALL = 6.5;
const PAD = 3;
/** The first column holds names: it is as wide as two others, as long as there are few. */
const NAMES = 1.6;

const HEAD = { size: 7, weight: "strong", ink: INK.muted } as const;
const NAME = { size: SIZE, weight: "strong" } as const;
const FIGURE = { size: SIZE } as const;
const CERTAINTY = { size: SMALL, ink: INK.faint } as const;

type Place = { x: number; width: number };

const placesOf = ({ left, width }: Sheet, columns: number, endsInWords: boolean): Place[] => {
  const shares = Array.from({ length: columns }, (_, index) =>
    index === 0 || (endsInWords && index === columns - 1) ? NAMES : 1,
  );
  const unit = width / shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  return shares.map((share) => {
    const place = { x, width: share * unit - PAD * 2 };
    x += share * unit;
    return place;
  });
};

type Look = typeof HEAD | typeof NAME | typeof FIGURE | typeof CERTAINTY;

const heightOf = (sheet: Sheet, text: string, look: Look, { width }: Place): number =>
  sheet.doc.heightOfString(write(sheet, text, look), { width });

const cellHeight = (sheet: Sheet, cell: SheetCell, place: Place): number =>
  heightOf(sheet, cell.text, FIGURE, place) +
  (cell.small ? heightOf(sheet, cell.small, CERTAINTY, place) : 0);

const ruleAt = (sheet: Sheet, y: number): void =>
  adorn(sheet, () => {
    sheet.doc.lineWidth(0.5).strokeColor([...INK.line]);
    sheet.doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .stroke();
  });

const drawAt = (sheet: Sheet, text: string, look: Look, place: Place, y: number): void => {
  sheet.doc.text(write(sheet, text, look), place.x, y, { width: place.width });
};

/** The names of the columns; on a further page they are for the eye alone. */
const drawHead = (
  sheet: Sheet,
  columns: readonly string[],
  places: readonly Place[],
  parent?: Element,
): void => {
  const { doc } = sheet;
  const top = doc.y;
  const cells = columns.flatMap((text, index) => {
    const place = places[index];
    return place ? [{ text, place }] : [];
  });
  const height = Math.max(...cells.map(({ text, place }) => heightOf(sheet, text, HEAD, place)));
  const row = parent ? doc.struct("TR") : null;
  if (row) parent?.add(row);
  for (const { text, place } of cells) {
    const draw = () => drawAt(sheet, text, HEAD, place, top);
    if (row) row.add(doc.struct("TH", { scope: "Column" }, [draw]));
    else adorn(sheet, draw);
  }
  row?.end();
  doc.y = top + height + PAD;
  ruleAt(sheet, doc.y);
  doc.y += PAD;
};

/** Figures in rows, with a header for every row and column. */
export const sheetTable = (sheet: Sheet, { columns, rows, endsInWords = false }: TableProps): void => {
  const { doc } = sheet;
  const places = placesOf(sheet, columns.length, endsInWords);
  const [first] = places;
  if (!first) return;
  const table = doc.struct("Table");
  sheet.root.add(table);
  const head = doc.struct("THead");
  table.add(head);
  drawHead(sheet, columns, places, head);
  head.end();
  const body = doc.struct("TBody");
  table.add(body);
  for (const { head: name, cells } of rows) {
    const placed = cells.flatMap((cell, index) => {
      const place = places[index + 1];
      return place ? [{ cell, place }] : [];
    });
    const heights = placed.map(({ cell, place }) => cellHeight(sheet, cell, place));
    const height = Math.max(heightOf(sheet, name, NAME, first), ...heights);
    if (doc.y + height + PAD > bottomOf(sheet)) {
      doc.addPage();
      drawHead(sheet, columns, places);
    }
    const top = doc.y;
    const row = doc.struct("TR");
    body.add(row);
    row.add(doc.struct("TH", { scope: "Row" }, [() => drawAt(sheet, name, NAME, first, top)]));
    for (const { cell, place } of placed)
      row.add(
        doc.struct("TD", {}, [
          () => {
            drawAt(sheet, cell.text, FIGURE, place, top);
            if (cell.small) drawAt(sheet, cell.small, CERTAINTY, place, doc.y);
          },
        ]),
      );
    row.end();
    doc.y = top + height + PAD;
    ruleAt(sheet, doc.y);
    doc.y += PAD;
  }
  body.end();
  table.end();
  doc.y += 8;
};
