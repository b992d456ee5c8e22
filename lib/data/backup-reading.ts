import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import {
  BACKUP_FORMAT,
  type BackupHead,
  type BackupRows,
  backupEnd,
  backupFormat,
  backupHead,
  backupTable,
} from "@/lib/schemas/backup";

/** Said in one sentence to whoever wanted to restore it. */
export class UnusableBackup extends Error {}

export type BackupPart =
  | { kind: "head"; head: BackupHead }
  | { kind: "table"; table: string; columns: string[] }
  | { kind: "rows"; bytes: Buffer }
  | { kind: "table end" }
  | { kind: "end"; rows: BackupRows };

const NEWLINE = 0x0a;
const CLOSE = Buffer.from("\\.\n");
const CLOSE_BELOW = Buffer.from("\n\\.\n");
/** A head with ten thousand rounds is far below; what has no line for so long is something else. */
const LONGEST_LINE = 16 * 1024 * 1024;

const NOT_ONE = "This is no backup of Bothhats.";
const CUT_OFF = "This backup is cut off: its end is missing. Take another one.";
const DAMAGED = "This backup is damaged: it is not what was written. Take another one.";
const TOO_NEW =
  "This backup was made by a newer version of Bothhats: fetch that version, and restore with it.";

const jsonOf = (line: Buffer): unknown => {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
};

const headOf = (value: unknown): BackupHead => {
  const format = backupFormat.safeParse(value);
  if (!format.success) throw new UnusableBackup(NOT_ONE);
  if (format.data.bothhatsBackup > BACKUP_FORMAT) throw new UnusableBackup(TOO_NEW);
  const head = backupHead.safeParse(value);
  if (!head.success) throw new UnusableBackup(DAMAGED);
  return head.data;
};

/** The rows of a table up to its close, or as many whole ones as are there yet. */
const rowsIn = (bytes: Buffer): { rows: Buffer; isClosed: boolean; rest: Buffer } => {
  const isEmpty = bytes.subarray(0, CLOSE.length).equals(CLOSE);
  const close = isEmpty ? 0 : bytes.indexOf(CLOSE_BELOW) + 1;
  if (isEmpty || close > 0)
    return { rows: bytes.subarray(0, close), isClosed: true, rest: bytes.subarray(close + CLOSE.length) };
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  return { rows: bytes.subarray(0, whole), isClosed: false, rest: bytes.subarray(whole) };
};

class Reader {
  private rest: Buffer = Buffer.alloc(0);
  private place: "head" | "between" | "rows" | "end" = "head";
  private readonly hash: Hash = createHash("sha256");

  get isWhole(): boolean {
    return this.place === "end" && this.rest.length === 0;
  }

  get isBegun(): boolean {
    return this.place !== "head";
  }

  *take(chunk: Buffer): Generator<BackupPart> {
    this.rest = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    for (;;) {
      const part = this.place === "rows" ? this.nextRows() : this.nextLine();
      if (!part) return;
      yield* part;
    }
  }

  private nextRows(): BackupPart[] | null {
    const { rows, isClosed, rest } = rowsIn(this.rest);
    if (rows.length === 0 && !isClosed) return null;
    this.hash.update(rows);
    this.rest = rest;
    const part: BackupPart[] = rows.length > 0 ? [{ kind: "rows", bytes: rows }] : [];
    if (!isClosed) return part;
    this.hash.update(CLOSE);
    this.place = "between";
    return [...part, { kind: "table end" }];
  }

  private nextLine(): BackupPart[] | null {
    if (this.place === "end" && this.rest.length > 0) throw new UnusableBackup(DAMAGED);
    const end = this.rest.indexOf(NEWLINE) + 1;
    if (end === 0) {
      if (this.rest.length > LONGEST_LINE) throw new UnusableBackup(this.isBegun ? DAMAGED : NOT_ONE);
      return null;
    }
    const line = this.rest.subarray(0, end);
    this.rest = this.rest.subarray(end);
    const part = this.partOf(jsonOf(line));
    if (part.kind !== "end") this.hash.update(line);
    return [part];
  }

  private partOf(value: unknown): BackupPart {
    if (this.place === "head") {
      this.place = "between";
      return { kind: "head", head: headOf(value) };
    }
    const table = backupTable.safeParse(value);
    if (table.success) {
      this.place = "rows";
      return { kind: "table", ...table.data };
    }
    const end = backupEnd.safeParse(value);
    if (!end.success || end.data.end.sha256 !== this.hash.copy().digest("hex"))
      throw new UnusableBackup(DAMAGED);
    this.place = "end";
    return { kind: "end", rows: end.data.end.rows };
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** What zlib says of bytes that it never packed, before it has looked further. */
const isUnpackable = (error: unknown): boolean =>
  error instanceof Error && error.message === "incorrect header check";

/**
 * What is in a backup, part by part. The last part comes only if everything before it is what was written; whatever is
 * wrong with the file is thrown as an UnusableBackup.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const reader = new Reader();
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  // What breaks arrives below, where the bytes are read.
  pipeline(createReadStream(file), unpacked, () => undefined);
  try {
    for await (const chunk of unpacked) yield* reader.take(chunk as Buffer);
  } catch (error) {
    const code = codeOf(error);
    if (code === "Z_BUF_ERROR") throw new UnusableBackup(CUT_OFF);
    if (code.startsWith("Z_")) throw new UnusableBackup(isUnpackable(error) ? NOT_ONE : DAMAGED);
    if (error instanceof UnusableBackup || !code) throw error;
    throw new UnusableBackup(`${file} cannot be read (${code}): give the path of a file that is there.`);
  }
  if (!reader.isWhole) throw new UnusableBackup(reader.isBegun ? CUT_OFF : NOT_ONE);
}

/** Reads all of it, and answers what it says of itself: a backup that passes is whole. */
export const checkBackup = async (file: string): Promise<{ head: BackupHead; rows: BackupRows }> => {
  let head: BackupHead | undefined;
  let rows: BackupRows | undefined;
  for await (const part of readBackup(file)) {
    if (part.kind === "head") head = part.head;
    if (part.kind === "end") rows = part.rows;
  }
  if (!head || !rows) throw new UnusableBackup(CUT_OFF);
  return { head, rows };
};
