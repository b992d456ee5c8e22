import { request as ask, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import tlsOptions from "smtp-server/lib/tls-options";

/** How the product hears its public name: in Host, beside the name by which the proxy knows it, or not at all. */
export type Naming = "kept" | "forwarded" | "lost";

/** What the product answered through the proxy. */
type Passed = { method: string; path: string; status: number; headers: IncomingHttpHeaders };

const namesOf = (naming: Naming, { name, product }: { name: string | undefined; product: string }) => ({
  host: naming === "kept" ? name : product,
  ...(naming === "lost" ? {} : { "x-forwarded-host": name }),
});

/** A reverse proxy that speaks https to browsers and http to a product on `port`, and says so as proxies do. */
export async function openPublicAddress({ port }: { port: number }) {
  const passed: Passed[] = [];
  let naming: Naming = "kept";
  const { key, cert } = tlsOptions();
  const server = createServer({ key, cert }, (request, response) => {
    const { method = "", url: path = "" } = request;
    const headers = {
      ...request.headers,
      ...namesOf(naming, { name: request.headers.host, product: `localhost:${port}` }),
      "x-forwarded-for": "203.0.113.9",
      "x-forwarded-proto": "https",
    };
    const onward = ask({ host: "localhost", port, method, path, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      passed.push({ method, path, status, headers: answer.headers });
      response.writeHead(status, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    // A browser that goes on to another page gives up what it still loads.
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    // Browsers find every name below "localhost" on this machine, and the product takes none of them for it.
    url: `https://feedback.localhost:${(server.address() as AddressInfo).port}`,
    passed,
    nameBy: (next: Naming) => {
      naming = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
