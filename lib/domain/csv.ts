/**
 * What a spreadsheet would take for a formula: a cell that begins with one of these, also full-width. Apostrophes in
 * front count as well, so that a guard can be told from an apostrophe that was there before.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe in front where a spreadsheet would otherwise run it (OWASP, "CSV injection"). */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes the guard away again: `unguardCell(guardCell(text))` is the text, whatever it is. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

export type Cell = string | number | null;

const NEEDS_QUOTES = /["',;|\t\r\n\\]|^\s|\s$/;

const cellOf = (cell: Cell): string => {
  if (typeof cell === "number") return String(cell);
  const text = guardCell(cell ?? "");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as RFC 4180 has them: commas, quotes where they are needed, lines that end with CRLF. The mark in front tells
 * spreadsheets that it is UTF-8. Texts are guarded against being run as formulas; numbers stay numbers.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
