import autocannon from "autocannon";

export type Target = {
  path: string;
  method?: "GET" | "PUT";
  bodies?: readonly { path: string; body: string }[];
};
export type Figures = { rate: number; p50: number; p95: number };

const SECONDS = 4;

let asked = 0;

/**
 * Requests per second and milliseconds for one target, at so many connections at once. Drawn `anew`, each request says
 * something that none said before: what was drawn for another is no answer to it.
 */
export const load = async (
  base: string,
  cookie: string,
  { path, method = "GET", bodies = [] }: Target,
  connections: number,
  { anew = false } = {},
): Promise<Figures> => {
  const headers = {
    cookie,
    origin: base,
    "content-type": "application/json",
    // what a browser says that opens a page
    "sec-fetch-dest": path.startsWith("/api/") ? "empty" : "document",
  };
  const sent = bodies.map(({ path: place, body }) => ({ method, path: place, body, headers }));
  const unlike = {
    setupRequest: (request: autocannon.Request) => ({
      ...request,
      headers: { ...request.headers, "x-unlike": String(asked++) },
    }),
  };
  const requests = anew ? [{ method, path, headers, ...unlike }] : sent;
  const run = (duration: number) =>
    autocannon({
      url: `${base}${path}`,
      method,
      headers,
      connections,
      duration,
      ...(requests.length > 0 ? { requests } : {}),
    });
  await run(1);
  const result = await run(SECONDS);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  // autocannon has no p95 of its own; its histogram's nearest are 97.5 and 90
  return { rate: result.requests.average, p50: result.latency.p50, p95: result.latency.p97_5 };
};
