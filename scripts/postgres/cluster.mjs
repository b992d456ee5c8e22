import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Problem } from "../machine/problem.mjs";
import { giveTo } from "./account.mjs";
import { findPrograms } from "./binaries.mjs";
import { findHome } from "./home.mjs";
import { socketFolder } from "./socket.mjs";

function password({ account, home }) {
  const file = path.join(home, "password");
  try {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
    giveTo(account, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/** Made aside and renamed: neither a killed run nor two at once can leave half a cluster. */
function initialise({ account, program, home, data }) {
  const unfinished = `${data}.${process.pid}`;
  const options = [
    "-U",
    "bothhats",
    "-E",
    "UTF8",
    "--auth=scram-sha-256",
    `--pwfile=${path.join(home, "password")}`,
  ];
  const locale = [
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--set",
    "timezone=UTC",
  ];
  try {
    const stdio = ["ignore", "ignore", "pipe"];
    execFileSync(program("initdb"), ["-D", unfinished, ...options, ...locale], {
      ...account,
      stdio,
      cwd: home,
    });
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(path.join(data, "PG_VERSION"))) return;
    const said = String(error.stderr ?? "").trim() || error.message;
    throw new Problem(`The embedded PostgreSQL could not make its files in ${home}: ${said}`);
  }
}

/** Everything needed to start or reach the cluster kept for `folder`, which is made on first use. */
export function prepareCluster(folder) {
  try {
    const { account, home } = findHome(path.resolve(folder));
    const data = path.join(home, "data");
    const program = findPrograms({ account, home });
    const cluster = { account, home, data, program, password: password({ account, home }) };
    if (!existsSync(path.join(data, "PG_VERSION"))) initialise(cluster);
    return { ...cluster, socket: socketFolder(cluster) };
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EPERM") throw error;
    throw new Problem(
      `The database in ${folder} belongs to another user (${error.path} is closed): start as that user, or set BOTHHATS_DATA to another folder.`,
    );
  }
}
