import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const children = new URL("./children.mjs", import.meta.url).href;
const stubborn = fileURLToPath(new URL("../../tests/support/stubborn.mjs", import.meta.url));

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("ends a child whose parent was killed, even one that does not listen", { timeout: 60_000 }, async () => {
  const program = `const { startChild } = await import(${JSON.stringify(children)});
    startChild({ file: ${JSON.stringify(stubborn)}, env: process.env });`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: parent.stdout })[Symbol.asyncIterator]();
  const pid = Number((await lines.next()).value);
  expect(isAlive(pid)).toBe(true);
  parent.kill("SIGKILL");
  await once(parent, "exit");
  for (const last = Date.now() + 40_000; isAlive(pid) && Date.now() < last; ) await sleep(200);
  expect(isAlive(pid)).toBe(false);
});
