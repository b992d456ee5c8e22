import { csvOf } from "@/lib/domain/csv";
import { IMPORT_COLUMNS, REMARK_COLUMNS } from "@/lib/domain/member-columns";
import type { ImportedRow } from "@/lib/schemas/member-import";

/** The wrong rows as a list of their own: mended, it can be imported as it is, its first two columns are passed over. */
export const wrongRowsCsv = (rows: readonly ImportedRow[]): string => {
  const wrong = rows.filter(({ fate }) => fate === "wrong");
  const columns = IMPORT_COLUMNS.filter((column) => wrong.some(({ cells }) => cells?.[column] !== undefined));
  return csvOf([
    [...REMARK_COLUMNS, ...columns],
    ...wrong.map(({ line, why, cells }) => [line, why, ...columns.map((column) => cells?.[column] ?? "")]),
  ]);
};
