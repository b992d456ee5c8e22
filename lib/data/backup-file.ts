import { createHash, type Hash, randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { BackupRows } from "@/lib/schemas/backup";

/** The bytes, and after them the line that vouches for them. */
async function* vouchedFor(bytes: AsyncIterable<Buffer>, rows: BackupRows, hash: Hash) {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  yield Buffer.from(`${JSON.stringify({ end: { rows, sha256: hash.digest("hex") } })}\n`);
}

const WITHOUT_LINKS = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"];

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : null);

/** Gives the file its name, unless something has that name: a rename would overwrite it. */
const takeName = async (unfinished: string, file: string): Promise<boolean> => {
  try {
    await link(unfinished, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // A shared folder or a stick that knows one name for each file.
    if (!WITHOUT_LINKS.includes(String(codeOf(error)))) throw error;
    if (existsSync(file)) return false;
    await rename(unfinished, file);
    return true;
  }
};

/** A name is on the disk when its folder is; Windows has no such thing to ask for. */
const settleFolder = async (folder: string): Promise<void> => {
  const held = await open(folder, "r").catch(() => null);
  await held?.sync().catch(() => undefined);
  await held?.close();
};

const writeInto = async (held: FileHandle, bytes: AsyncIterable<Buffer>): Promise<number> => {
  let size = 0;
  await pipeline(bytes, createGzip(), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) {
      await held.appendFile(chunk);
      size += chunk.length;
    }
  });
  await held.sync();
  return size;
};

/** Told to stop half-way, this process takes what it has written along. */
const removeAtStop = (unfinished: string): (() => void) => {
  const stop = (signal: NodeJS.Signals) => {
    rmSync(unfinished, { force: true });
    release();
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  const release = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return release;
};

/**
 * Writes a backup for nobody's eyes but the owner's. It has another name until all of it is on the disk, so that what
 * has the name is whole. Answers its size; null if there is a file of that name, which stays as it is.
 */
export const writeBackupFile = async (
  file: string,
  bytes: AsyncIterable<Buffer>,
  rows: BackupRows,
): Promise<number | null> => {
  if (existsSync(file)) return null;
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.unfinished`;
  const finished = removeAtStop(unfinished);
  try {
    const held = await open(unfinished, "wx", 0o600);
    const written = writeInto(held, vouchedFor(bytes, rows, createHash("sha256")));
    const size = await written.finally(() => held.close());
    if (!(await takeName(unfinished, file))) return null;
    await settleFolder(path.dirname(file));
    return size;
  } finally {
    await rm(unfinished, { force: true });
    finished();
  }
};
