import { INK, type Ink } from "./ink";
import { adorn, type Element, makeRoom, type Sheet, type Weight, write } from "./sheet";

type Look = { size?: number; weight?: Weight; ink?: Ink; gap?: number; indent?: number };

/** A block of text of one kind ("P", "H2", "LBody"), with what was written where not every sign can be drawn. */
export const put = (
  sheet: Sheet,
  type: string,
  text: string,
  { size, weight, ink, gap = 4, indent = 0 }: Look = {},
  parent: Element = sheet.root,
): void => {
  const { doc } = sheet;
  const look = { ...(size ? { size } : {}), ...(weight ? { weight } : {}), ...(ink ? { ink } : {}) };
  const drawn = write(sheet, text, look);
  const options = drawn === text ? {} : { actual: text };
  parent.add(
    doc.struct(type, options, [
      () => doc.text(drawn, sheet.left + indent, doc.y, { width: sheet.width - indent, lineGap: 2 }),
    ]),
  );
  doc.y += gap;
};

/** The heading of a part, with its rule; what follows is not left alone on the next page. */
export const heading = (sheet: Sheet, text: string, lead?: string): void => {
  const { doc, left, width } = sheet;
  doc.y += 12;
  makeRoom(sheet, 120);
  adorn(sheet, () => {
    doc.lineWidth(0.75).strokeColor([...INK.ink]);
    doc
      .moveTo(left, doc.y)
      .lineTo(left + width, doc.y)
      .stroke();
  });
  doc.y += 6;
  put(sheet, "H2", text, { size: 13, weight: "strong", gap: 3 });
  if (lead) put(sheet, "P", lead, { ink: INK.muted, gap: 8 });
};

export const subheading = (sheet: Sheet, text: string): void => {
  makeRoom(sheet, 60);
  put(sheet, "H3", text, { size: 10.5, weight: "strong", gap: 2 });
};

/** Texts that somebody wrote, each by itself. */
export const quotes = (sheet: Sheet, texts: readonly string[]): void => {
  const list = sheet.doc.struct("L");
  sheet.root.add(list);
  for (const text of texts) {
    const item = sheet.doc.struct("LI");
    list.add(item);
    put(sheet, "LBody", text, { indent: 10, gap: 5 }, item);
    item.end();
  }
  list.end();
};

/** Names with what is said of them, in pairs. */
export const pairs = (sheet: Sheet, said: readonly { name: string; text: string }[]): void => {
  for (const { name, text } of said) {
    makeRoom(sheet, 40);
    put(sheet, "P", name, { weight: "strong", size: 9, gap: 0 });
    put(sheet, "P", text, { ink: INK.muted, size: 9, gap: 5 });
  }
};
