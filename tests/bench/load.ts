import autocannon from "autocannon";
import { percentile } from "./percentile";
import { SIZES } from "./sizes";

export type Target = {
  path: string;
  method?: "GET" | "PUT";
  bodies?: readonly { path: string; body: string }[];
};
export type Figures = { rate: number; p50: number; p95: number };

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
  const run = (duration: number, times: number[]) =>
    new Promise<autocannon.Result>((resolve, reject) => {
      const options = { url: `${base}${path}`, method, headers, connections, duration };
      autocannon({ ...options, ...(requests.length > 0 ? { requests } : {}) }, (error, result) =>
        error ? reject(error) : resolve(result),
      ).on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
    });
  await run(1, []);
  // Its own histogram has no p95.
  const times: number[] = [];
  const result = await run(SIZES.seconds, times);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  return { rate: result.requests.average, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};
