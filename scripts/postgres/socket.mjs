import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import path from "node:path";
import { Problem } from "../machine/problem.mjs";
import { giveTo } from "./account.mjs";

/** A unix socket's path must stay below about 100 characters; its file name takes the rest. */
const longestSocketFolder = 80;

/** Where the server's socket lies: beside its data, or in a folder of the same owner where that path is too long. */
export function socketFolder({ account, home }) {
  if (process.platform === "win32") return undefined;
  if (home.length < longestSocketFolder) return home;
  const name = `bothhats-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`;
  const folder = path.join("/tmp", name);
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = lstatSync(folder);
  const allowed = [process.getuid(), account.uid];
  if (!owner.isDirectory() || !allowed.includes(owner.uid)) {
    throw new Problem(
      `${folder} belongs to somebody else: set BOTHHATS_DATA to a folder with a shorter path.`,
    );
  }
  giveTo(account, folder);
  return folder;
}
