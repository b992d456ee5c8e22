import { parse } from "csv-parse/sync";
import { z } from "zod";
import { operation } from "@/lib/access/call";
import { writeMembers } from "@/lib/data/member-list";
import { listAllMembers } from "@/lib/data/members";
import { fatesOf, type ImportRow, type KnownMember, type RowFate } from "@/lib/domain/member-import";
import { conflict, invalid, ok } from "@/lib/errors";
import { emailSchema, line, NAME_LENGTH, TITLE_LENGTH } from "@/lib/schemas/fields";
import { IMPORT_FATES, importOutput, teamNames } from "@/lib/schemas/member";

export const IMPORT_COLUMNS = ["email", "name", "title", "manager_email", "teams"] as const;
export const IMPORT_ROWS_MOST = 10_000;

const optional = (value: unknown) => (value === "" || value === undefined ? null : value);
const rowSchema = z.object({
  email: emailSchema,
  name: line(NAME_LENGTH),
  title: z.preprocess(optional, line(TITLE_LENGTH).nullable()),
  manager_email: z.preprocess(optional, emailSchema.nullable()),
  teams: z.preprocess(
    (value) =>
      String(value ?? "")
        .split(";")
        .map((name) => name.trim())
        .filter(Boolean),
    teamNames,
  ),
});

type Parsed = { row: ImportRow } | { wrong: RowFate };

const readRow = (record: Record<string, string>, lineNumber: number): Parsed => {
  const read = rowSchema.safeParse(record);
  if (read.success) {
    const { manager_email: managerEmail, ...rest } = read.data;
    return { row: { line: lineNumber, managerEmail, ...rest } };
  }
  const [issue] = read.error.issues;
  const why = `${String(issue?.path[0] ?? "row")}: ${issue?.message ?? "cannot be read"}`;
  return { wrong: { line: lineNumber, email: record.email?.slice(0, 254) ?? "", fate: "wrong", why } };
};

/** A column that the list leaves out leaves what is known as it is. */
const keepLeftOut = (
  row: ImportRow,
  columns: ReadonlySet<string>,
  known: KnownMember | undefined,
): ImportRow => ({
  ...row,
  title: columns.has("title") ? row.title : (known?.title ?? null),
  managerEmail: columns.has("manager_email") ? row.managerEmail : (known?.managerEmail ?? null),
  teams: columns.has("teams") ? row.teams : (known?.teams ?? []),
});

const readCsv = (csv: string): { parsed: Parsed[]; columns: ReadonlySet<string> } | string => {
  try {
    const records = parse(csv, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    const missing = ["email", "name"].filter((column) => records[0] && !(column in records[0].record));
    if (records.length === 0) return "The file has no rows below its header.";
    if (missing.length > 0)
      return `The header must be ${IMPORT_COLUMNS.join(",")}; ${missing.join(", ")} is missing.`;
    if (records.length > IMPORT_ROWS_MOST)
      return `At most ${IMPORT_ROWS_MOST} rows at once; this file has more.`;
    const columns = new Set(Object.keys(records[0]?.record ?? {}));
    return { parsed: records.map(({ record, info }) => readRow(record, info.lines)), columns };
  } catch (error) {
    const at = error instanceof Error && "lines" in error ? ` near line ${String(error.lines)}` : "";
    return `This is not a list with commas that can be read${at}. Nothing was changed.`;
  }
};

export const importMembers = operation({
  name: "member.import",
  summary: "Add and change members by a list with commas; nothing is written unless every row is good",
  scope: "org",
  permission: "member.change",
  input: z.object({ csv: z.string().max(10_000_000), dryRun: z.stringbool().or(z.boolean()).default(false) }),
  output: importOutput,
  rest: {
    method: "POST",
    path: "/orgs/{org}/members/import",
    textBody: { field: "csv", type: "text/csv" },
  },
  command: "member import",
  audit: ({ output }) => ({ detail: { written: output.written, rows: output.rows.length } }),
  run: async ({ scope }, { csv, dryRun }) => {
    if (scope.isDemo)
      return conflict("demo", "The demo company takes no import. Create your own organisation for that.");
    const read = readCsv(csv);
    if (typeof read === "string") return invalid([{ path: "csv", message: read }], read);
    const { parsed, columns } = read;
    const members = await listAllMembers(scope);
    const known = new Map(members.map((member) => [member.email, member]));
    const good = parsed.flatMap((entry) =>
      "row" in entry ? [keepLeftOut(entry.row, columns, known.get(entry.row.email))] : [],
    );
    const fates = new Map(fatesOf(good, members).map((fate) => [fate.line, fate]));
    const rows = parsed.flatMap((entry) =>
      "row" in entry ? (fates.get(entry.row.line) ?? []) : entry.wrong,
    );
    const counts = Object.fromEntries(
      IMPORT_FATES.map((fate) => [fate, rows.filter((row) => row.fate === fate).length]),
    ) as Record<(typeof IMPORT_FATES)[number], number>;
    const writes = !dryRun && counts.wrong === 0;
    if (writes) await writeMembers(scope, good);
    return ok({ dryRun, written: writes, counts, rows });
  },
});
