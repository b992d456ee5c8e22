import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, stampAt } from "./fingerprint.mjs";

let root;
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const current = (entries = ["app", "lib", "package-lock.json"]) => fingerprint({ root, entries });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "bothhats-fingerprint-"));
  write("app/page.tsx", "page");
  write("lib/deep/down.ts", "down");
});
afterEach(() => rmSync(root, { recursive: true }));

test("stays the same when nothing changed, whatever the order of the entries", () => {
  expect(current(["lib", "app"])).toBe(current(["app", "lib"]));
});

test.each([
  ["a file changes", () => write("lib/deep/down.ts", "up")],
  ["a file appears", () => write("lib/new.ts", "")],
  ["a file goes", () => rmSync(path.join(root, "app/page.tsx"))],
  ["a file is renamed", () => renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/other.tsx"))],
  [
    "text moves from one file to the next",
    () => [write("app/page.tsx", "pag"), write("lib/deep/down.ts", "edown")],
  ],
  ["an entry that was missing appears", () => write("package-lock.json", "{}")],
])("changes when %s", (_what, change) => {
  const before = current();
  change();
  expect(current()).not.toBe(before);
});

test("does not care about tests", () => {
  const before = current();
  write("lib/deep/down.test.ts", "a test");
  expect(current()).toBe(before);
});

test("a stamp matches what was written, until it is removed", () => {
  const stamp = stampAt(path.join(root, "made", "stamp"));
  expect(stamp.matches("a")).toBe(false);
  stamp.write("a");
  expect([stamp.matches("a"), stamp.matches("b")]).toEqual([true, false]);
  stamp.remove();
  expect(stamp.matches("a")).toBe(false);
});
