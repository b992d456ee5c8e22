import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

export const inRoot = (...parts) => path.join(root, ...parts);

/** Where everything that must survive a restart lives, unless DATABASE_URL says that the data lives elsewhere. */
export const dataFolder = (env = process.env) => path.resolve(root, env.BOTHHATS_DATA || ".data");

/** The JavaScript file behind a command of an installed package, to be run by this very Node (no shell, no shim). */
export function commandFile(packageName, command = packageName) {
  const require = createRequire(inRoot("package.json"));
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/** Whether this file was started by hand (also through a symbolic link) and not imported. */
export const isMain = (meta) =>
  Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(meta.url);
