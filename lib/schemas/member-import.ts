import { z } from "zod";
import { IMPORT_COLUMNS, SEPARATORS } from "@/lib/domain/member-columns";
import { CHANGED_FIELDS, IMPORT_BYTES_MOST, IMPORT_FATES } from "@/lib/domain/member-import";
import { ENCODINGS } from "@/lib/domain/text-encoding";
import { emailSchema, instantOutput, line, NAME_LENGTH, TITLE_LENGTH } from "./fields";

const TEAMS_MOST = 1_000;

const nothing = (value: unknown) => (value === "" || value === undefined ? null : value);

export const importRowSchema = z.object({
  email: emailSchema,
  name: line(NAME_LENGTH),
  title: z.preprocess(nothing, line(TITLE_LENGTH).nullable()),
  manager_email: z.preprocess(nothing, emailSchema.nullable()),
  teams: z.array(line(NAME_LENGTH)).max(TEAMS_MOST).default([]),
});

export const importInput = z.object({
  csv: z.union([z.string().max(IMPORT_BYTES_MOST), z.instanceof(Uint8Array)]),
  dryRun: z.stringbool().or(z.boolean()).default(false),
});

/** What an import goes through; without the last two where nothing is written. */
export const IMPORT_STAGES = ["reading", "checking", "writing", "joining"] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

const importedRow = z.object({
  line: z.number().int(),
  email: z.string(),
  name: z.string(),
  fate: z.enum(IMPORT_FATES),
  /** why a row is wrong, or what else is to be known about it */
  why: z.string().nullable(),
  /** what is written over, and with what */
  changes: z.array(
    z.object({ field: z.enum(CHANGED_FIELDS), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  /** of a wrong row: its cells as they were sent */
  cells: z.partialRecord(z.enum(IMPORT_COLUMNS), z.string()).nullable(),
});
export type ImportedRow = z.infer<typeof importedRow>;

export const importOutput = z.object({
  dryRun: z.boolean(),
  written: z.boolean(),
  /** by which the import can be undone; null where nothing was written */
  importId: z.uuid().nullable(),
  encoding: z.enum(ENCODINGS),
  separator: z.enum(SEPARATORS),
  counts: z.record(z.enum(IMPORT_FATES), z.number().int()),
  rows: z.array(importedRow),
});
export type ImportOutput = z.infer<typeof importOutput>;

export const lastImportOutput = z.object({
  last: z
    .object({
      id: z.uuid(),
      at: instantOutput,
      actor: z.string(),
      added: z.number().int(),
      changed: z.number().int(),
      /** the last moment at which it can be undone */
      until: instantOutput,
    })
    .nullable(),
});
export type LastImportOutput = z.output<typeof lastImportOutput>;
