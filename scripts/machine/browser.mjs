import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { run } from "./command.mjs";
import { Problem } from "./problem.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** The browser for the end-to-end tests: the one asked for, Playwright's own, or one that the machine has. */
export async function findBrowser(env = process.env) {
  const asked = env.CHROMIUM_PATH ?? env.CHROME_PATH;
  if (asked && isProgram(asked)) return asked;
  if (asked)
    throw new Problem(`CHROMIUM_PATH is ${asked}, which is no program: set it to a Chrome or Chromium.`);
  const onPath = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return (await playwrightsOwn()) ?? [...onPath, ...elsewhere].find(isProgram);
}

/** Debian's own browser brings its libraries along; Playwright's download does not, and needs another server. */
async function installBrowser() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env });
    const installed = await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
    if (installed.ok) return installed.output;
  }
  const { output } = await run("npx", ["playwright", "install", "chromium"], {
    shell: process.platform === "win32",
  });
  return output;
}

/** Finds a browser or installs one; says how to get one when neither works. */
export async function requireBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const output = await installBrowser();
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Problem(
    `There is no browser for the end-to-end tests, and installing one failed: run \`npx playwright install chromium\`, install Chrome or Chromium, or set CHROMIUM_PATH.\n${output}`,
  );
}
