import PDFDocument from "pdfkit";
import { drawable } from "./glyphs";
import { INK, type Ink } from "./ink";

export type Element = PDFKit.PDFStructureElement;
type Document = PDFKit.PDFDocument;

/** A document while it is written: where the next thing goes is `doc.y`. */
export type Sheet = {
  readonly doc: Document;
  readonly root: Element;
  readonly left: number;
  readonly width: number;
  /** signs that the typeface does not have were left out somewhere */
  isWhole: boolean;
};

const MARGIN = 48;
const FOOTER = 24;
const FONTS = {
  text: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  strong: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
} as const;
export type Weight = keyof typeof FONTS;

/** The bundler knows nothing of typefaces: they are found by Node itself, from where the product was started. */
const fileOf = (weight: Weight): string => {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(`${process.cwd()}/package.json`).resolve(FONTS[weight]);
};

const asXml = (text: string): string =>
  [...text].map((sign) => (/[\w ]/.test(sign) ? sign : `&#${sign.codePointAt(0)};`)).join("");

type Head = {
  title: string;
  /** the day from which the file takes all of its dates */
  day: string;
  /** what the file was made of, so that two files of the same are the same */
  snapshot: string;
};

/** A new A4 document, tagged for who reads it by ear (PDF/UA). */
export const openSheet = ({ title, day, snapshot }: Head): Sheet => {
  const date = new Date(`${day}T00:00:00Z`);
  const accessible: object = { subset: "PDF/UA" };
  const doc = new PDFDocument({
    ...accessible,
    size: "A4",
    margins: { top: MARGIN, bottom: MARGIN + FOOTER, left: MARGIN, right: MARGIN },
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    bufferPages: true,
    font: fileOf("text"),
    info: {
      Title: title,
      Creator: "Bothhats",
      Producer: "Bothhats",
      CreationDate: date,
      ModDate: date,
      Snapshot: snapshot,
    },
  });
  // pdfkit writes the title into its XML as it is, and an ampersand or a letter beyond Latin would break that.
  const append = doc.appendXML.bind(doc);
  doc.appendXML = (xml, newLine) =>
    append(
      xml.replaceAll(title, () => asXml(title)),
      newLine,
    );
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root, left: MARGIN, width: doc.page.width - 2 * MARGIN, isWhole: true };
};

/** pdfkit keeps the typeface that is chosen to itself; only it knows which signs it has. */
const typefaceOf = (doc: Document) =>
  (doc as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } })._font.font;

/** Chooses how the next text looks, and answers the text as it can be drawn so. */
export const write = (
  sheet: Sheet,
  text: string,
  { size = 9.5, weight = "text", ink = INK.ink }: { size?: number; weight?: Weight; ink?: Ink } = {},
): string => {
  sheet.doc
    .font(fileOf(weight))
    .fontSize(size)
    .fillColor([...ink]);
  const typeface = typefaceOf(sheet.doc);
  const drawn = drawable(text, (code) => typeface.hasGlyphForCodePoint(code));
  if (!drawn.isWhole) sheet.isWhole = false;
  return drawn.text;
};

export const bottomOf = ({ doc }: Sheet): number => doc.page.height - doc.page.margins.bottom;

/** Goes on at the top of a new page where less than this height is left. */
export const makeRoom = (sheet: Sheet, height: number): void => {
  if (sheet.doc.y + height > bottomOf(sheet)) sheet.doc.addPage();
};

/** What is drawn for the eye alone. */
export const adorn = (sheet: Sheet, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void => {
  sheet.doc.markContent("Artifact", { type });
  draw();
  sheet.doc.endMarkedContent();
};

/** The page numbers, then the bytes. */
export const closeSheet = async (sheet: Sheet, footer: (page: number, pages: number) => string) => {
  const { doc, root } = sheet;
  root.end();
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    doc.page.margins.bottom = 0;
    const text = write(sheet, footer(page + 1, count), { size: 7.5, ink: INK.faint });
    adorn(
      sheet,
      () => {
        const y = doc.page.height - MARGIN;
        doc.text(text, sheet.left, y, { width: sheet.width, align: "right", lineBreak: false });
      },
      "Pagination",
    );
  }
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
  doc.end();
  return whole;
};
