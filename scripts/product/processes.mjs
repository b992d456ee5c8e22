import { setTimeout as sleep } from "node:timers/promises";
import { addressOf } from "../machine/address.mjs";
import { runNode } from "../machine/command.mjs";
import { inRoot } from "../machine/paths.mjs";
import { Problem } from "../machine/problem.mjs";
import { keepRunning, startChild } from "./children.mjs";

const withTypeScript = ["--import", "tsx"];
// What a release has read is rubbish a moment later: room for what is new, and little for what has grown old.
const smallHeap = ["--max-semi-space-size=32", "--heap-growing-percent=50"];
const patience = 60_000;

export const startWorker = (env) =>
  keepRunning({
    name: "job process",
    file: inRoot("lib", "jobs", "worker.ts"),
    nodeArgs: [...smallHeap, ...withTypeScript],
    env,
  });

/** Runs one of the product's own TypeScript programs to its end. */
export const runProgram = ({ file, args, env }) =>
  runNode({ file: inRoot(...file.split("/")), args, nodeArgs: withTypeScript, env });

async function answers(url) {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** Starts the built web server; resolves when it answers. `ended` resolves when it stops by itself. */
export async function startWeb({ settings, env }) {
  const { host, port } = settings;
  // "localhost" must mean 127.0.0.1 wherever both exist: that is where proxies and scripts look for it.
  const nodeArgs = ["--dns-result-order=ipv4first"];
  const file = inRoot("scripts", "product", "web.mjs");
  const args = ["--host", host, "--port", String(port)];
  const web = startChild({ file, args, nodeArgs, env, stdout: "pipe" });
  const greeting = [];
  const keep = (chunk) => greeting.push(chunk);
  web.stdout.on("data", keep);

  let outcome;
  web.ended.then((how) => {
    outcome = how;
  });
  const until = Date.now() + patience;
  while (!(await answers(addressOf(settings)))) {
    if (outcome !== undefined || Date.now() > until) {
      await web.stop();
      const how = outcome === undefined ? "did not answer within a minute" : `ended at once (${outcome})`;
      throw new Problem(`The web server ${how}: ${Buffer.concat(greeting).toString("utf8").trim()}`);
    }
    await sleep(100);
  }
  web.stdout.off("data", keep);
  web.stdout.pipe(process.stdout);
  return web;
}
