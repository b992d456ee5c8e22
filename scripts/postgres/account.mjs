import { spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { Problem } from "../machine/problem.mjs";

const idOf = (option, name) => {
  const answer = spawnSync("id", [option, name], { encoding: "utf8" });
  return answer.status === 0 ? Number(answer.stdout) : undefined;
};

/**
 * PostgreSQL refuses root, so root hands over: to the owner of the files when there are some already, else to an
 * account without rights. Everybody else stays who they are.
 */
export function serverAccount(home) {
  if (process.platform === "win32" || process.getuid() !== 0) return {};
  const owner = statSync(home, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    if (uid !== undefined) return { uid, gid: idOf("-g", name) };
  }
  throw new Problem(
    "PostgreSQL refuses to run as root and there is no account called postgres or nobody: add one with `useradd --system postgres`, or set DATABASE_URL.",
  );
}

export function giveTo(account, file) {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
}

/** Asked with the account's own eyes: what root may do says nothing about what the account may do. */
export function canUse(account, folder) {
  const probe = "const f = process.argv[1]; require('fs').accessSync(f, 6); process.chdir(f)";
  if (account.uid === undefined) return true;
  if (spawnSync("test", ["-w", folder], { ...account, cwd: "/" }).status === 0) return true;
  return spawnSync(process.execPath, ["-e", probe, folder], { ...account, cwd: "/" }).status === 0;
}

export const canRun = (account, program) =>
  spawnSync(program, ["--version"], { ...account, cwd: process.platform === "win32" ? undefined : "/" })
    .status === 0;
