import { randomUUID } from "node:crypto";
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Problem } from "../machine/problem.mjs";
import { socketFolder } from "./socket.mjs";

const account = {};
const made = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A path that nobody has used, too long for a socket, and the folder that stands for it. */
function longHome() {
  const home = path.join("/srv", "a".repeat(60), randomUUID(), "postgres");
  const folder = socketFolder({ account, home });
  made.push(folder);
  return { home, folder };
}

describe.skipIf(process.platform === "win32")("the folder of the socket", () => {
  test("is the one of the data, where its path is short", () => {
    expect(socketFolder({ account, home: "/srv/bothhats/postgres" })).toBe("/srv/bothhats/postgres");
  });

  test("is a short one that only its owner opens, where it is long, and always the same one", () => {
    const { home, folder } = longHome();
    expect(folder).toMatch(/^\/tmp\/bothhats-[0-9a-f]{12}$/);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(socketFolder({ account, home })).toBe(folder);
    expect(longHome().folder).not.toBe(folder);
  });

  test("is refused where somebody else has put something in its place", () => {
    const { home, folder } = longHome();
    const other = mkdtempSync(path.join(tmpdir(), "bothhats-other-"));
    made.push(other);
    const replaced = (make) => {
      rmSync(folder, { recursive: true, force: true });
      make();
      return () => socketFolder({ account, home });
    };
    expect(replaced(() => symlinkSync(other, folder))).toThrow(Problem);
    expect(replaced(() => writeFileSync(folder, ""))).toThrow(Problem);
    const isRoot = process.getuid() === 0;
    const foreign = replaced(() => {
      mkdirSync(folder);
      if (isRoot) chownSync(folder, 54_321, 54_321);
    });
    if (isRoot) expect(foreign).toThrow(/shorter path/);
  });
});
