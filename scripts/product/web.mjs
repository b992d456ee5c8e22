import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { addressOf } from "../machine/address.mjs";
import { root } from "../machine/paths.mjs";
import { endWithSignals } from "./ending.mjs";

// The web server's own process: Next, and before it the door that instrumentation.ts opens.

const { values } = parseArgs({ options: { host: { type: "string" }, port: { type: "string" } } });
const place = { host: values.host, port: Number(values.port) };
// An action that leads on, or that belongs to another page, is asked for there: `next start` says it likewise.
process.env.__NEXT_PRIVATE_ORIGIN = addressOf(place);
const product = next({ dev: false, dir: root, hostname: place.host, port: place.port });
await product.prepare();
const draw = product.getRequestHandler();

let door;
const server = createServer((request, response) => {
  // Next runs instrumentation.ts with its first request, and not before.
  door ??= globalThis.bothhatsDoor?.(draw);
  (door ?? draw)(request, response).catch((error) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end("Internal Server Error");
  });
});
server.on("error", (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(place.port, place.host);
endWithSignals(server);
