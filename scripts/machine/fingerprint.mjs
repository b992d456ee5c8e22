import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const ignored = new Set([".DS_Store"]);
const isTest = (name) => /\.test\.tsx?$/.test(name);

function filesIn(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  const names = readdirSync(entry).filter((name) => !ignored.has(name) && !isTest(name));
  return names.flatMap((name) => filesIn(path.join(entry, name)));
}

/** One hash over the names and the contents of files and folders, tests left out; what does not exist counts as empty. */
export function fingerprint({ root, entries, also = "" }) {
  const hash = createHash("sha256").update(also);
  const files = entries.flatMap((entry) => filesIn(path.join(root, entry))).sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** A file that remembers for which fingerprint a piece of work was done. */
export const stampAt = (file) => ({
  matches: (value) => existsSync(file) && readFileSync(file, "utf8") === value,
  remove: () => rmSync(file, { force: true }),
  write: (value) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, value);
  },
});
