import { z } from "zod";

// A backup is a gzip of lines: a head, then for each table a line with its name and rows as COPY writes them, closed
// by \. as COPY closes them, then a line that vouches for everything before it. `zcat` shows all of it.

export const BACKUP_FORMAT = 1;

/** What every version writes and reads, so that a later format can be told from no backup at all. */
export const backupFormat = z.object({ bothhatsBackup: z.number().int() });

/** Of the secret: enough to compare one with it, and as slow to guess as a password. */
export const fingerprintSchema = z.object({ salt: z.string(), hash: z.string() });

export const backupHead = z.object({
  bothhatsBackup: z.literal(BACKUP_FORMAT),
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** by name, in the order in which they were applied */
  migrations: z.array(z.string()).min(1),
  secret: fingerprintSchema,
  /** rounds that were not released yet, whose ballots are in it */
  unreleased: z.array(z.object({ organisation: z.string(), round: z.string(), isDemo: z.boolean() })),
});
export type BackupHead = z.infer<typeof backupHead>;

export const backupTable = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

export const backupEnd = z.object({
  end: z.object({ rows: z.record(z.string(), z.number().int()), sha256: z.string() }),
});
export type BackupRows = z.infer<typeof backupEnd>["end"]["rows"];

const file = z.string().min(1);

export const backupInput = z.object({ file });
export const backupOutput = z.object({
  file,
  bytes: z.number(),
  rows: z.number(),
  unreleased: z.array(z.string()),
});

export const restoreInput = z.object({ file, openRounds: z.enum(["keep", "cancel"]).optional() });
export const restoreOutput = z.object({
  madeAt: z.string(),
  version: z.string(),
  organisations: z.number(),
  members: z.number(),
  rounds: z.number(),
  cancelled: z.number(),
  mails: z.number(),
  isOtherSecret: z.boolean(),
});
export type Restored = z.infer<typeof restoreOutput>;
