import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "../build.mjs";
import { requireBrowser } from "../machine/browser.mjs";
import { runNode } from "../machine/command.mjs";
import { commandFile, inRoot } from "../machine/paths.mjs";
import { freePort } from "../machine/port.mjs";
import { withoutSettings } from "../product/settings.mjs";
import { countPlaywright, countVitest } from "./reports.mjs";

const env = {
  ...withoutSettings(process.env),
  CHECKPOINT_DISABLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
};
delete env.FORCE_COLOR;
delete env.NODE_ENV;

const tool = (packageName, args, command) => runNode({ file: commandFile(packageName, command), args, env });

/** A check that is a single yes or no counts as one test. */
const yesOrNo = ({ ok, output }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

/** Gives `run` the name of a file to leave a report in, which is gone afterwards. */
async function withReport(run) {
  const folder = mkdtempSync(path.join(tmpdir(), "bothhats-report-"));
  try {
    return await run(path.join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const vitest = (project) =>
  withReport(async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { ok, output } = await tool("vitest", ["run", "--project", project, ...reporters]);
    return { ...countVitest({ file, ok }), output };
  });

async function types() {
  const generated = await tool("next", ["typegen"]);
  if (!generated.ok) return yesOrNo(generated);
  return yesOrNo(await tool("typescript", ["--noEmit"], "tsc"));
}

const browserTests = () =>
  withReport(async (file) => {
    const where = { CHROMIUM_PATH: await requireBrowser(), E2E_PORT: String(await freePort()) };
    const { ok, output } = await runNode({
      file: commandFile("@playwright/test", "playwright"),
      args: ["test", "--reporter=list,json"],
      env: { ...env, ...where, E2E_WHOLE: "1", PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    return { ...countPlaywright({ file, ok }), output };
  });

/** In the order in which they are most likely to say something quickly. `needs` must have passed before. */
export const checks = [
  {
    name: "migrations",
    title: "Schema and migrations agree",
    run: async () => yesOrNo(await runNode({ file: inRoot("scripts", "migrate.mjs"), args: ["check"], env })),
  },
  { name: "types", title: "Types", run: types },
  {
    name: "lint",
    title: "Lint and format",
    run: async () => yesOrNo(await tool("@biomejs/biome", ["check", "."], "biome")),
  },
  { name: "unit", title: "Unit and property tests", run: () => vitest("unit") },
  { name: "integration", title: "Integration tests on PostgreSQL", run: () => vitest("integration") },
  {
    name: "build",
    title: "Build",
    run: () => build({ quiet: true }).then(() => ({ passed: 1, failed: 0, output: "" })),
  },
  { name: "e2e", title: "End-to-end tests in a browser", needs: "build", run: browserTests },
];
