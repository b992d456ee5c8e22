import { setImmediate as pause } from "node:timers/promises";
import { operation } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { inParts, type Tell } from "@/lib/access/headway";
import type { OrgScope } from "@/lib/access/scope";
import { finishImport, startImport } from "@/lib/data/member-imports";
import { listEntries, listFormer, writeMembers } from "@/lib/data/member-list";
import type { ImportColumn } from "@/lib/domain/member-columns";
import { type IMPORT_FATES, type ImportRow, type KnownMember, makeJudge } from "@/lib/domain/member-import";
import { conflict, invalid, ok } from "@/lib/errors";
import { IMPORT_STAGES, type ImportedRow, importInput, importOutput } from "@/lib/schemas/member-import";
import { type ReadRow, ROWS_AT_ONCE, readMemberRows } from "./member-rows";

/** A column that the list leaves out leaves what is known as it is. */
const keepLeftOut = (
  row: ImportRow,
  columns: ReadonlySet<ImportColumn | null>,
  known: KnownMember | undefined,
): ImportRow => ({
  ...row,
  title: columns.has("title") ? row.title : (known?.title ?? null),
  managerEmail: columns.has("manager_email") ? row.managerEmail : (known?.managerEmail ?? null),
  teams: columns.has("teams") ? row.teams : (known?.teams ?? []),
});

type Judged = { rows: ImportedRow[]; toWrite: ImportRow[] };

const COMES_BACK = "Was a member before and comes back.";

/** Each row's fate, a few at a time, so that nobody else waits for a long list. */
const judge = async (
  scope: OrgScope,
  read: readonly ReadRow[],
  columns: ReadonlySet<ImportColumn | null>,
  tell: Tell,
): Promise<Judged> => {
  const members = await listEntries(scope);
  const known = new Map(members.map((member) => [member.email, member]));
  const good = read.map((entry) =>
    "row" in entry ? { ...entry, row: keepLeftOut(entry.row, columns, known.get(entry.row.email)) } : entry,
  );
  const rowsOf = good.flatMap((entry) => ("row" in entry ? [entry.row] : []));
  const former = await listFormer(
    scope,
    rowsOf.map(({ email }) => email),
  );
  const fateOf = makeJudge(rowsOf, members);
  const judged: Judged = { rows: [], toWrite: [] };
  const judgeOne = (entry: (typeof good)[number]): void => {
    if ("wrong" in entry) {
      judged.rows.push(entry.wrong);
      return;
    }
    const fate = fateOf(entry.row);
    const comesBack = fate.fate === "new" && former.has(fate.email) ? COMES_BACK : null;
    const cells = fate.fate === "wrong" ? entry.cells : null;
    judged.rows.push({ ...fate, changes: [...fate.changes], why: fate.why ?? comesBack, cells });
    if (fate.fate === "new" || fate.fate === "changed") judged.toWrite.push(entry.row);
  };
  await inParts(good, { stage: "checking", size: ROWS_AT_ONCE, tell }, async (part) => {
    await pause();
    part.forEach(judgeOne);
  });
  return judged;
};

/** Writes what the list changes, with the record by which it can be undone. */
const write = async (
  scope: OrgScope,
  rows: readonly ImportRow[],
  { caller, now, tell }: { caller: Caller; now: Date; tell: Tell },
): Promise<string | null> => {
  if (rows.length === 0) return null;
  const emails = rows.map(({ email }) => email);
  const actor = caller.kind === "user" ? (scope.member?.name ?? caller.email) : caller.kind;
  const id = await startImport(scope, { emails, actor, now });
  const teams = await writeMembers(scope, rows, tell);
  await finishImport(scope, id, { emails, teams });
  return id;
};

export const importMembers = operation({
  name: "member.import",
  summary: "Add and change members by a list with commas; nothing is written unless every row is good",
  scope: "org",
  permission: "member.change",
  input: importInput,
  output: importOutput,
  rest: {
    method: "POST",
    path: "/orgs/{org}/members/import",
    textBody: { field: "csv", type: "text/csv" },
    stages: IMPORT_STAGES,
  },
  command: "member import",
  audit: ({ output }) => ({ detail: { written: output.written, rows: output.rows.length } }),
  run: async ({ scope, caller, now, tell }, { csv, dryRun }) => {
    if (scope.isDemo)
      return conflict("demo", "The demo company takes no import. Create your own organisation for that.");
    const read = await readMemberRows(csv, tell);
    if (!read.ok) return invalid([{ path: "csv", message: read.why }], read.why);
    const { rows, toWrite } = await judge(scope, read.rows, new Set(read.columns), tell);
    const counts = { wrong: 0, new: 0, changed: 0, unchanged: 0 } satisfies Record<
      (typeof IMPORT_FATES)[number],
      number
    >;
    for (const { fate } of rows) counts[fate]++;
    const written = !dryRun && counts.wrong === 0;
    const importId = written ? await write(scope, toWrite, { caller, now, tell }) : null;
    const { encoding, separator } = read;
    return ok({ dryRun, written, importId, encoding, separator, counts, rows });
  },
});
