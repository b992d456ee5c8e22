import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { explain, Problem } from "./problem.mjs";

test("shows of a problem its sentence alone", () => {
  expect(explain(new Problem("Port 80 is taken: choose another."))).toBe("Port 80 is taken: choose another.");
});

test.each([
  ["EACCES", "start as the user who owns this folder"],
  ["EPERM", "start as the user who owns this folder"],
  ["EROFS", "where files can be written"],
  ["ENOSPC", "make some"],
  ["EDQUOT", "make some"],
])("says of a file that is refused with %s which one it is, and the mend", (code, mend) => {
  const refused = Object.assign(new Error(`${code}: refused`), { code, path: "/srv/bothhats/secret" });
  const said = explain(refused);
  expect(said).toContain(`/srv/bothhats/secret cannot be written (${code})`);
  expect(said).toContain(mend);
  expect(said).not.toMatch(/\n|Error/);
  expect(explain(Object.assign(new Error(code), { code }))).toMatch(/^A file cannot be written/);
});

test("shows all there is of anything else: where it happened, too", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bothhats-explain-"));
  try {
    writeFileSync(folder, "");
    throw new Error("a folder was written like a file");
  } catch (error) {
    expect(error.code).toBe("EISDIR");
    expect(explain(error)).toMatch(/EISDIR[\s\S]+problem\.test\.mjs/);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(explain("something thrown that is no error")).toBe("something thrown that is no error");
  expect(explain(undefined)).toBe("undefined");
});
