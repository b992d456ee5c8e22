import { createServer } from "node:http";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { startClock } from "@/lib/jobs/clock";
import { loadBalance } from "@/lib/loaders/balance";
import { endWithSignals } from "@/scripts/product/ending.mjs";

// A web process without its pages: with the clock and the end of the real one. Somebody looks at a team's page in it.

const { caller, place } = JSON.parse(process.argv[2] ?? "") as {
  caller: Caller;
  place: Record<string, string>;
};
const server = createServer((_, response) => response.end());
endWithSignals(server);
startClock();
server.listen(0, "127.0.0.1", async () => {
  const { ok } = await perform(loadBalance, caller, place, new Date());
  process.stdout.write(ok ? "looked\n" : "refused\n");
});
