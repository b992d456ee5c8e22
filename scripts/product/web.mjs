import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { isMain, root } from "../machine/paths.mjs";
import { endWithSignals } from "./ending.mjs";

// The web server's own process: Next, and before it the door that instrumentation.ts opens.

async function serve({ host, port }) {
  const product = next({ dev: false, dir: root, hostname: host, port });
  await product.prepare();
  const draw = product.getRequestHandler();
  let door;
  const server = createServer((request, response) => {
    // Next runs instrumentation.ts with its first request, and not before.
    door ??= globalThis.bothhatsDoor?.(draw);
    (door ?? draw)(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  server.listen(port, host);
  return server;
}

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { host: { type: "string" }, port: { type: "string" } } });
  const server = await serve({ host: values.host, port: Number(values.port) });
  endWithSignals(server);
}
