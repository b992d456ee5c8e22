import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { requireRoom } from "./disk.mjs";
import { Problem } from "./problem.mjs";

const folder = path.join(tmpdir(), "not", "made", "yet");

test("says nothing while there is room, also for a folder that is not there yet", () => {
  expect(() => requireRoom({ folder, megabytes: 0, what: "Building" })).not.toThrow();
});

test("says before the work what it needs, what is free, and where", () => {
  const full = () => requireRoom({ folder, megabytes: 1e12, what: "Building" });
  expect(full).toThrow(Problem);
  expect(full).toThrow(
    /^Building needs 1000000000000 MB, and only \d+ MB are free at \S+not\S+: make room there\.$/,
  );
});
