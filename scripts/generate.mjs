import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { commandFile, inRoot, isMain, root } from "./machine/paths.mjs";

const schema = inRoot("prisma", "schema.prisma");
const stamp = inRoot("lib", "generated", "prisma", ".stamp");

function wanted() {
  const prisma = readFileSync(inRoot("node_modules", "prisma", "package.json"));
  return createHash("sha256").update(readFileSync(schema)).update(prisma).digest("hex");
}

/** Generates the Prisma client when the schema or Prisma itself changed; says whether it did. */
export function generate() {
  if (!existsSync(schema) || !existsSync(inRoot("node_modules", "prisma"))) return false;
  const hash = wanted();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const run = spawnSync(process.execPath, [commandFile("prisma"), "generate"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`);
  writeFileSync(stamp, hash);
  return true;
}

if (isMain(import.meta)) generate();
