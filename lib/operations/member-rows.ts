import { Readable } from "node:stream";
import { setImmediate as pause } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { type Tell, untold } from "@/lib/access/headway";
import { unguardCell } from "@/lib/domain/csv";
import {
  type ImportColumn,
  readHeader,
  type Separator,
  separatorOf,
  splitTeams,
} from "@/lib/domain/member-columns";
import { IMPORT_ROWS_MOST, type ImportRow } from "@/lib/domain/member-import";
import { decodeText, type Encoding } from "@/lib/domain/text-encoding";
import { type ImportedRow, importRowSchema } from "@/lib/schemas/member-import";

/** A row that can be judged, or one that cannot even be read. */
export type ReadRow = { row: ImportRow; cells: Cells } | { wrong: ImportedRow };
export type Cells = Partial<Record<ImportColumn, string>>;

export type MemberRows = {
  encoding: Encoding;
  separator: Separator;
  columns: readonly (ImportColumn | null)[];
  rows: ReadRow[];
};
type Read = ({ ok: true } & MemberRows) | { ok: false; why: string };

/** Others wait for no more than these many rows, or so many bytes. */
export const ROWS_AT_ONCE = 250;
const BYTES_AT_ONCE = 65_536;
const ROW_BYTES_MOST = 200_000;
const SHOWN_LENGTH = 254;

const refused = (why: string): Read => ({ ok: false, why: `${why} Nothing was changed.` });

const FAULTS: Partial<Record<CsvError["code"], (line: number) => string>> = {
  CSV_QUOTE_NOT_CLOSED: (line) => `A quotation mark that opens in line ${line} is never closed.`,
  INVALID_OPENING_QUOTE: (line) =>
    `A quotation mark stands in the middle of a cell in line ${line}. Put the whole cell into quotation marks and double those inside.`,
  CSV_INVALID_CLOSING_QUOTE: (line) =>
    `A cell goes on after its closing quotation mark near line ${line}. Double the quotation marks inside of a cell.`,
  CSV_MAX_RECORD_SIZE: (line) =>
    `The row that begins before line ${line} is far too long. Is a closing quotation mark missing?`,
};

const faultOf = (error: unknown): string => {
  if (!(error instanceof CsvError)) throw error;
  const line = Number("lines" in error ? error.lines : Number.NaN);
  return FAULTS[error.code]?.(line) ?? `The list cannot be read near line ${line}.`;
};

async function* slicesOf(bytes: Buffer, tell: Tell) {
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    await tell({ stage: "reading", done: at, total: bytes.length });
    yield bytes.subarray(at, at + BYTES_AT_ONCE);
    await pause();
  }
}

type Separated = { separator: Separator; firstLine: number };
type CsvRecord = { record: string[]; info: { lines: number } };

/** The rows one by one, as they come out of the parser. */
const recordsOf = (text: string, { separator, firstLine }: Separated, tell: Tell): AsyncIterable<CsvRecord> =>
  Readable.from(slicesOf(Buffer.from(text), tell)).pipe(
    parse({
      delimiter: separator,
      record_delimiter: "\n",
      from_line: firstLine,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: ROW_BYTES_MOST,
      // a tab is white space too
      trim: separator !== "\t",
      info: true,
    }),
  );

type Place = { columns: readonly (ImportColumn | null)[]; headings: readonly string[]; separator: Separator };

const misfitOf = (record: readonly string[], { columns, headings }: Place): string | null => {
  const cells = record.length;
  if (cells < columns.length || record.slice(columns.length).some(Boolean))
    return `This row has ${cells} ${cells === 1 ? "cell" : "cells"} and the header ${columns.length}. Is a separator or a quotation mark missing?`;
  const nameless = columns.findIndex((_, at) => headings[at]?.trim() === "" && record[at] !== "");
  return nameless < 0 ? null : `There is a text in column ${nameless + 1}, which has no heading.`;
};

const readRow = ({ record, info }: CsvRecord, place: Place): ReadRow => {
  const cells: Cells = {};
  for (const [at, column] of place.columns.entries())
    if (column) cells[column] = unguardCell(record[at]?.trim() ?? "");
  const wrong = (why: string): ReadRow => {
    const { email = "", name = "" } = cells;
    const shown = { email: email.slice(0, SHOWN_LENGTH), name: name.slice(0, SHOWN_LENGTH) };
    return { wrong: { line: info.lines, ...shown, fate: "wrong", why, changes: [], cells } };
  };
  const misfit = misfitOf(record, place);
  if (misfit) return wrong(misfit);
  const read = importRowSchema.safeParse({ ...cells, teams: splitTeams(cells.teams ?? "", place.separator) });
  if (read.success) {
    const { manager_email: managerEmail, ...rest } = read.data;
    return { row: { line: info.lines, managerEmail, ...rest }, cells };
  }
  const [issue] = read.error.issues;
  // Called as in the list itself, in whatever words.
  const heading = place.columns.findIndex((column) => column !== null && column === issue?.path[0]);
  return wrong(`${place.headings[heading]?.trim() || "This row"}: ${issue?.message ?? "It cannot be read."}`);
};

const textOf = (csv: string | Uint8Array): { text: string; encoding: Encoding } | null =>
  typeof csv === "string" ? { text: csv.replace(/^\ufeff/, ""), encoding: "UTF-8" } : decodeText(csv);

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** A list of people as its rows, whatever program has written it; or in a sentence why it is none. */
export const readMemberRows = async (csv: string | Uint8Array, tell = untold): Promise<Read> => {
  const decoded = textOf(csv);
  if (!decoded)
    return refused(
      "This is not text in UTF-8, UTF-16 or Windows-1252. Save it as “CSV UTF-8” and try again.",
    );
  const { encoding } = decoded;
  const text = decoded.text.replaceAll(/\r\n?/g, "\n");
  const zero = text.indexOf("\0");
  if (zero >= 0)
    return refused(
      `Line ${lineOf(text, zero)} holds a character that no text has. Save it as “CSV UTF-8” and try again.`,
    );
  // Some spreadsheets say in a first line of its own what parts the cells.
  const said = /^"?sep=(.)"?\n/i.exec(text);
  const separator = separatorOf(said?.[1] ?? /[^\n]*\S[^\n]*/.exec(text)?.[0] ?? "");
  let place: Place | null = null;
  const rows: ReadRow[] = [];
  try {
    for await (const found of recordsOf(text, { separator, firstLine: said ? 2 : 1 }, tell)) {
      if (!place) {
        const header = readHeader(found.record);
        if (!header.ok) return refused(header.why);
        place = { columns: header.columns, headings: found.record, separator };
      } else if (rows.length === IMPORT_ROWS_MOST)
        return refused(
          `At most ${IMPORT_ROWS_MOST} rows can be imported at once, and this list has more. Split it.`,
        );
      else rows.push(readRow(found, place));
      if (rows.length % ROWS_AT_ONCE === 0) await pause();
    }
  } catch (error) {
    return refused(faultOf(error));
  }
  if (!place) return refused("The list is empty.");
  if (rows.length === 0) return refused("The list has a header and no rows below it.");
  return { ok: true, encoding, separator, columns: place.columns, rows };
};
