import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./machine/problem.mjs";
import { prepareCluster } from "./postgres/cluster.mjs";
import { connect, findRunning, lastWords, launch, stop, urlOf } from "./postgres/server.mjs";

/** Any number that nobody else locks on this server. */
const usersLock = 360_360;
const patience = 60_000;

async function reach(cluster) {
  const running = findRunning(cluster);
  return running && connect(urlOf({ cluster, ...running, database: "postgres" }));
}

async function waitFor({ cluster, child, until }) {
  while (Date.now() < until) {
    const session = await reach(cluster);
    if (session) return session;
    if (child ? child.exitCode !== null : !findRunning(cluster)) return undefined;
    await sleep(30);
  }
  return undefined;
}

/** Whoever uses the server holds a shared lock in it, so that the last one to leave, and no other, turns it off. */
async function enter(session) {
  try {
    await session.query("select pg_advisory_lock_shared($1)", [usersLock]);
    return true;
  } catch {
    return false;
  }
}

async function leave({ cluster, session }) {
  const last = await session
    .query("select pg_advisory_unlock_shared($1)", [usersLock])
    .then(() => session.query("select pg_try_advisory_lock($1) as alone", [usersLock]))
    .then(({ rows }) => rows[0].alone)
    .catch(() => false);
  if (last) stop(cluster);
  await session.end().catch(() => {});
}

async function ensureDatabase(session, name) {
  const { rowCount } = await session.query("select from pg_database where datname = $1", [name]);
  if (rowCount > 0) return;
  await session.query(`create database ${name}`).catch((error) => {
    if (!["42P04", "23505"].includes(error.code)) throw error;
  });
}

async function acquire({ cluster, temporary }) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const joining = findRunning(cluster) && (await waitFor({ cluster, until: Date.now() + 5000 }));
    if (joining && (await enter(joining))) return { session: joining, joined: true };

    const child = await launch({ cluster, temporary });
    const session = await waitFor({ cluster, child, until });
    if (session && (await enter(session))) return { session, joined: false };
    if (!findRunning(cluster) && child.exitCode) break;
    await sleep(100);
  }
  throw new Problem(`The embedded PostgreSQL in ${cluster.home} did not start: ${lastWords(cluster)}`);
}

/**
 * Starts or joins the private PostgreSQL whose files live in `folder`. Several processes may hold it open at once;
 * `close` stops it when nobody else does. A server that dies is started again; `onLost` hears when that fails.
 * `temporary` is for tests: fast, unsafe against power cuts, and gone with the process that started it.
 */
export async function openPostgres({ folder, temporary = false, onLost = () => {} }) {
  const cluster = prepareCluster(folder);
  let closing = false;
  let held;

  const hold = async () => {
    const { session, joined } = await acquire({ cluster, temporary });
    session.once("end", () => {
      if (closing) return;
      held = hold();
      held.catch(onLost);
    });
    return { session, joined };
  };
  held = hold();
  const { session, joined } = await held;
  await ensureDatabase(session, "bothhats");
  const { port, socket } = findRunning(cluster);

  return {
    joined,
    folder: cluster.home,
    url: (database = "bothhats") => urlOf({ cluster, port, socket, database }),
    close: async () => {
      closing = true;
      const last = await held.catch(() => undefined);
      if (last) await leave({ cluster, session: last.session });
    },
  };
}
