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

const stamp = stampAt(inRoot(".next", "bothhats-sources"));

async function runBuild() {
  const env = { ...withoutSettings(process.env), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { ok, output } = await runNode({ file: commandFile("next"), args: ["build"], env });
  if (!ok) throw new Problem(`The build failed; next build said:\n${output}`);
}

/** Builds the web application when its sources are others than those of the last build that succeeded. */
export async function build({ quiet = false } = {}) {
  const wanted = fingerprint({ root, entries });
  if (stamp.matches(wanted)) return;
  requireRoom({ folder: root, megabytes: 300, what: "Building" });
  stamp.remove();
  await (quiet ? runBuild() : timed("Building the web application", runBuild));
  stamp.write(wanted);
}

if (isMain(import.meta)) {
  await runMain(async () => {
    generate();
    await build();
  });
}
