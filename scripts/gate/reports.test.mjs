import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPlaywright, countVitest } from "./reports.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bothhats-reports-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reportOf = (content) => {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const passedFile = { status: "passed", assertionResults: [{ status: "passed" }] };
const failedFile = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
const brokenFile = { status: "failed", assertionResults: [] };

test("vitest: counts tests, and a file that cannot be loaded as a failure", () => {
  const testResults = [passedFile, failedFile, brokenFile];
  const file = reportOf({ numPassedTests: 2, numFailedTests: 1, testResults });
  expect(countVitest({ file, ok: false })).toEqual({ passed: 2, failed: 2 });
});

test("vitest: a crash after all tests passed is a failure", () => {
  const file = reportOf({ numPassedTests: 1, numFailedTests: 0, testResults: [passedFile] });
  expect(countVitest({ file, ok: false })).toEqual({ passed: 1, failed: 1 });
  expect(countVitest({ file, ok: true })).toEqual({ passed: 1, failed: 0 });
});

test("playwright: skipped tests passed nothing, flaky ones failed", () => {
  const file = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
  expect(countPlaywright({ file, ok: false })).toEqual({ passed: 5, failed: 2 });
});

test("no report is a failure", () => {
  const file = path.join(folder, "none.json");
  expect(countVitest({ file, ok: true })).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright({ file, ok: true })).toEqual({ passed: 0, failed: 1 });
});
