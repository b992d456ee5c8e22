import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Problem } from "../machine/problem.mjs";
import { canUse, giveTo, serverAccount } from "./account.mjs";

const elsewhere = "/var/lib/bothhats";

function prepare(account, folder) {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    giveTo(account, folder);
    if (canUse(account, folder)) return true;
  } catch {
    // A mount that knows no owners (a shared folder of a virtual machine): the answer is no, like for a closed parent.
  }
  if (isNew) rmSync(folder, { recursive: true });
  return false;
}

const readNote = (note) => readFileSync(note, "utf8").trim();

function moveElsewhere({ account, home, note }) {
  const other = path.join(elsewhere, randomBytes(6).toString("hex"));
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  if (!prepare(account, other)) {
    throw new Problem(
      `PostgreSQL cannot run as root, and the account it runs as can reach neither ${home} nor ${elsewhere}: set BOTHHATS_DATA to a folder that everybody can reach.`,
    );
  }
  try {
    writeFileSync(note, `${other}\n`, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    rmSync(other, { recursive: true });
  }
  return readNote(note);
}

/**
 * The folder of the cluster and the account that it belongs to: `data/postgres`, or a folder that the account can
 * reach when `data` lies where only root may go. A note in `data` remembers the way, so that a clone can be moved
 * and keeps its database.
 */
export function findHome(data) {
  mkdirSync(data, { recursive: true });
  const note = path.join(data, "postgres-folder");
  const known = existsSync(note);
  const home = known ? readNote(note) : path.join(data, "postgres");
  const account = serverAccount(home);
  if (known || prepare(account, home)) return { account, home };
  return { account, home: moveElsewhere({ account, home, note }) };
}
