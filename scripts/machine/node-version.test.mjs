import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSupported } from "./node-version.mjs";
import { inRoot } from "./paths.mjs";

test.each([
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.3", false],
  ["22.12.0", false],
  ["22.13.0", true],
  ["23.11.0", false],
  ["24.0.0", true],
  ["26.1.0", true],
])("Node %s is supported: %s", (version, expected) => {
  expect(isSupported(version)).toBe(expected);
});

test("says the same as package.json", () => {
  const { engines } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  expect(engines.node).toBe("^20.19.0 || ^22.13.0 || >=24.0.0");
});
