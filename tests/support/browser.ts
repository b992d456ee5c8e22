import { chromium, type LaunchOptions } from "@playwright/test";
import { findBrowser } from "../../scripts/machine/browser.mjs";

/** Quiet, and without its sandbox where that cannot work: as root. */
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function launchOptions(): Promise<LaunchOptions> {
  const found = await findBrowser();
  // Playwright's own browser has a lighter shell for running without a screen: left to choose, it takes that.
  return found && found !== chromium.executablePath() ? { args, executablePath: found } : { args };
}
