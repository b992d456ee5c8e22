import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { root } from "../machine/paths.mjs";

// The web server's own process: Next, and before it the door that instrumentation.ts opens.

/** Where Next finds itself when an action leads on or belongs to another page; `next start` says it likewise. */
const originOf = ({ host, port }) => {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  return `http://${isEverywhere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
};

const { values } = parseArgs({ options: { host: { type: "string" }, port: { type: "string" } } });
const place = { host: values.host, port: Number(values.port) };
process.env.__NEXT_PRIVATE_ORIGIN = originOf(place);
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

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
