import { existsSync } from "node:fs";
import { lastLines, run, timed } from "./machine/command.mjs";
import { requireRoom } from "./machine/disk.mjs";
import { fingerprint, stampAt } from "./machine/fingerprint.mjs";
import { inRoot, root } from "./machine/paths.mjs";
import { Problem } from "./machine/problem.mjs";

const stamp = stampAt(inRoot("node_modules", ".bothhats-lock"));
const platform = `${process.platform}-${process.arch}`;
const wanted = () => fingerprint({ root, entries: ["package-lock.json"], also: platform });

export const markInstalled = () => stamp.write(wanted());

const isInstalled = (development) =>
  stamp.matches(wanted()) && (!development || existsSync(inRoot("node_modules", "vitest")));

function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { command: process.execPath, first: [script], shell: false };
  return { command: "npm", first: [], shell: process.platform === "win32" };
}

async function runInstall(development) {
  const { command, first, shell } = npm();
  const args = [
    "ci",
    "--include=optional",
    ...(development ? ["--include=dev"] : []),
    "--no-audit",
    "--no-fund",
  ];
  const { ok, output } = await run(command, [...first, ...args], { shell });
  if (ok) return;
  throw new Problem(`The packages could not be installed; npm ci said at the end:\n${lastLines(output, 12)}`);
}

/** Installs the packages when the lock file is another than the one they came from, or when tools are missing. */
export async function install({ development = false } = {}) {
  if (isInstalled(development)) return;
  requireRoom({ folder: root, megabytes: 1200, what: "Installing the packages" });
  await timed("Installing the packages", () => runInstall(development));
  markInstalled();
}
