import pg from "pg";
import { SYSTEM } from "@/lib/access/caller";
import { systemRoundScope } from "@/lib/access/gate";
import { closeDatabase } from "@/lib/data/database";
import { releaseRound } from "@/lib/operations/release";

// A process that releases one round as soon as it is told to, and says what that took. Told so, it ends itself before
// its nth statement, as if it were killed there: nothing of it runs on.

const [orgId = "", roundId = "", dieAt = ""] = process.argv.slice(2);

let statements = 0;
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
  statements += 1;
  if (statements === Number(dieAt)) process.kill(process.pid, "SIGKILL");
  return query.apply(this, given);
} as typeof pg.Client.prototype.query;

process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  const scope = await systemRoundScope(SYSTEM, { orgId, roundId });
  if (!scope) throw new Error("no such round");
  const start = performance.now();
  const released = await releaseRound(scope);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  await closeDatabase();
  process.stdout.write(
    `${JSON.stringify({ released, milliseconds, cpu: (user + system) / 1000, megabytes, statements })}\n`,
  );
  process.exit(0);
});
