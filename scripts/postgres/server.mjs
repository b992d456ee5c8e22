import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { freePort } from "../machine/port.mjs";
import { giveTo } from "./account.mjs";

/** Complete, so that no PGHOST or PGSSLMODE of the shell reaches into it. */
export function urlOf({ cluster, port, socket, database }) {
  const place = socket ? `&host=${encodeURIComponent(socket)}` : "";
  return `postgresql://bothhats:${cluster.password}@localhost:${port}/${database}?sslmode=disable${place}`;
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** What a running server says of itself in its own lock file: also one that an earlier, killed run left behind. */
export function findRunning(cluster) {
  try {
    const [pid, , , port, socket] = readFileSync(path.join(cluster.data, "postmaster.pid"), "utf8").split(
      "\n",
    );
    // A server that is only just starting has not written the whole file yet.
    if (socket === undefined || !isAlive(Number(pid))) return undefined;
    return { port: Number(port), socket: socket.trim() || undefined };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

export async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  // The server may end the session at any time; whoever waits for an answer hears of it there.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => {});
    return undefined;
  }
}

/** Statements and values stay out of the log: it would hold what people wrote about each other. */
const discreet = ["log_error_verbosity=terse", "log_min_error_statement=panic"];
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Ends a server, and removes its files, when the process that started it was killed before it could do so. */
function watchOver({ cluster, server }) {
  const script = `
    while kill -0 "$1" 2>/dev/null && kill -0 "$2" 2>/dev/null; do sleep 1; done
    if kill -INT "$2" 2>/dev/null; then sleep 2; rm -rf "$3"; rmdir "$(dirname "$3")"; fi`;
  const args = ["-c", script, "bothhats-test-watch", String(process.pid), String(server.pid), cluster.home];
  if (cluster.socket) spawn("sh", args, { detached: true, stdio: "ignore" }).unref();
}

/** Starts the server in a group of its own, so that Ctrl-C in a terminal does not stop it under its users. */
export async function launch({ cluster, temporary }) {
  const port = cluster.socket ? 5432 : await freePort();
  const place = cluster.socket
    ? [`unix_socket_directories=${cluster.socket}`, "listen_addresses="]
    : ["listen_addresses=127.0.0.1"];
  const settings = [...place, ...discreet, ...(temporary ? careless : [])].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const log = openSync(logFile(cluster), "a", 0o600);
  giveTo(cluster.account, logFile(cluster));
  const child = spawn(cluster.program("postgres"), ["-D", cluster.data, "-p", String(port), ...settings], {
    ...cluster.account,
    cwd: cluster.home,
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  closeSync(log);
  if (temporary) watchOver({ cluster, server: child });
  return child;
}

export function stop(cluster) {
  const options = { ...cluster.account, cwd: cluster.home, stdio: "ignore" };
  spawnSync(cluster.program("pg_ctl"), ["stop", "-D", cluster.data, "-m", "fast", "-w"], options);
}

const logFile = (cluster) => path.join(cluster.home, "postgres.log");

export const lastWords = (cluster) =>
  readFileSync(logFile(cluster), "utf8").trim().split("\n").slice(-3).join(" / ");
