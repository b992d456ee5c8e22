import { existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { Problem } from "./problem.mjs";

const megabyte = 1024 * 1024;

const existing = (folder) => (existsSync(folder) ? folder : existing(path.dirname(folder)));

export function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(existing(folder));
  return Math.floor((bavail * bsize) / megabyte);
}

/** Full disks break installs, builds and databases half-way: better said before than after. */
export function requireRoom({ folder, megabytes, what }) {
  const free = freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new Problem(
    `${what} needs ${megabytes} MB, and only ${free} MB are free at ${folder}: make room there.`,
  );
}
