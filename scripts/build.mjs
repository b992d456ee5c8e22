import { generate } from "./generate.mjs";
import { runNode, timed } from "./machine/command.mjs";
import { requireRoom } from "./machine/disk.mjs";
import { fingerprint, stampAt } from "./machine/fingerprint.mjs";
import { commandFile, inRoot, isMain, root } from "./machine/paths.mjs";
import { Problem, runMain } from "./machine/problem.mjs";
import { withoutSettings } from "./product/settings.mjs";

const entries = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "prisma/schema.prisma",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

async function runBuild(bench) {
  const env = {
    ...withoutSettings(process.env),
    ...(bench ? { BENCH: "1" } : {}),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const { ok, output } = await runNode({ file: commandFile("next"), args: ["build"], env });
  if (!ok) throw new Problem(`The build failed; next build said:\n${output}`);
}

/**
 * Builds the web application when its sources are others than those of the last build that succeeded. The
 * bench's build stands beside it and has the baselines that figures are compared with.
 */
export async function build({ quiet = false, bench = false } = {}) {
  const stamp = stampAt(inRoot(bench ? ".next-bench" : ".next", "bothhats-sources"));
  const wanted = fingerprint({ root, entries });
  if (stamp.matches(wanted)) return;
  requireRoom({ folder: root, megabytes: 300, what: "Building" });
  stamp.remove();
  const run = () => runBuild(bench);
  await (quiet ? run() : timed("Building the web application", run));
  stamp.write(wanted);
}

if (isMain(import.meta)) {
  await runMain(async () => {
    generate();
    await build();
  });
}
