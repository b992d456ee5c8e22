import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "../machine/paths.mjs";
import { withoutSettings } from "./settings.mjs";

let folder;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bothhats-doctor-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examine = (env) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot("scripts", "bothhats.mjs"), "doctor"],
    {
      env: { ...withoutSettings(process.env), BOTHHATS_DATA: path.join(folder, "data"), ...env },
      encoding: "utf8",
    },
  );
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
};

test("names a secret that is missing with its mend, and ends with 1", () => {
  const { status, stderr, lines } = examine({
    DATABASE_URL: "postgresql://app:hunter2@127.0.0.1:1/feedback",
    SMTP_URL: "smtp://127.0.0.1:1",
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(lines.filter((line) => line.startsWith("WRONG"))).toEqual([
    "WRONG  AUTH_SECRET: With DATABASE_URL, AUTH_SECRET is needed too: make one with `openssl rand -hex 32` and keep it with your other secrets.",
  ]);
  expect(lines.at(-1)).toBe("Nothing else was looked at: mend these first.");
  expect(lines.join("\n")).not.toContain("hunter2");
});

test("finds a new clone well, and makes nothing in it", () => {
  const { status, stderr, lines } = examine({});
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(lines[0]).toBe(`well   Node: ${process.versions.node}`);
  expect(lines.at(-1)).toBe("well   database: not there yet: the first `npm start` makes it");
  expect(existsSync(path.join(folder, "data"))).toBe(false);
});
