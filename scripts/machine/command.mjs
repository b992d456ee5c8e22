import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

function collect(child) {
  const said = [];
  const answer = [];
  child.stdout.on("data", (chunk) => {
    said.push(chunk);
    answer.push(chunk);
  });
  child.stderr.on("data", (chunk) => said.push(chunk));
  child.on("error", (error) => said.push(Buffer.from(error.message)));
  const text = (chunks) => Buffer.concat(chunks).toString("utf8").trim();
  return { output: () => text(said), answer: () => text(answer) };
}

/** Runs a command quietly to its end: `answer` is what it wrote to standard output, `output` all it said. */
export function run(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    const abandon = () => child.kill();
    process.once("exit", abandon);
    const { output, answer } = collect(child);
    child.on("close", (code) => {
      process.off("exit", abandon);
      resolve({ ok: code === 0, output: output(), answer: answer() });
    });
  });
}

export const runNode = ({ file, args = [], nodeArgs = [], env }) =>
  run(process.execPath, [...nodeArgs, file, ...args], { env });

export const lastLines = (text, count) => text.split("\n").slice(-count).join("\n");

/** One line on the screen for slow work: what it is while it lasts, then how long it took. */
export async function timed(title, work) {
  const since = Date.now();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    console.log(seconds(since));
    return result;
  } catch (error) {
    console.log("failed");
    throw error;
  }
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
