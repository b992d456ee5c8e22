import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { isDeepStrictEqual } from "node:util";
import { LRUCache } from "lru-cache";
import { type Making, makeOf } from "@/lib/data/making";

export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type KeptDocument = { readonly made: Making; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** A document may say "in five minutes": it is as old as this at most in what it says of the time. */
const KEPT_FOR = 60_000;
const KEPT_BYTES = 64 * 2 ** 20;
const DOCUMENT_BYTES = 2 ** 20;

/** What a browser, or a proxy before us, says differently each time, and no page is made of. */
const PASSING = new Set([
  "cache-control",
  "connection",
  "if-modified-since",
  "if-none-match",
  "pragma",
  "priority",
  "purpose",
  "referer",
  "sec-fetch-site",
  "sec-fetch-user",
  "traceparent",
  "tracestate",
  "x-request-id",
]);
/** What belongs to one way over the wire, and not to the document. */
const OF_THE_WIRE = new Set(["connection", "date", "keep-alive", "transfer-encoding"]);

/** Everything by which a request may be answered otherwise than another; null where nothing is kept. */
const keyOf = ({ method, url = "", headers }: IncomingMessage): string | null => {
  const isDocument = method === "GET" && headers["sec-fetch-dest"] === "document";
  if (!isDocument || !url.startsWith("/o/") || !headers.cookie) return null;
  const said = Object.entries(headers).filter(([name]) => !PASSING.has(name));
  return createHash("sha256")
    .update(JSON.stringify([url, said]))
    .digest("base64");
};

const isSame = async ({ reads }: Making, now: Date): Promise<boolean> => {
  const same = await Promise.all(
    reads.map(async ({ ask, answer }) => isDeepStrictEqual(await ask(now), answer)),
  );
  return same.every(Boolean);
};

/** Listens to what is written; hands over the whole of it at the end, unless it was too much. */
const listen = (response: ServerResponse, onEnd: (body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  let size = 0;
  const hear = (chunk: unknown, encoding: unknown): void => {
    if (size > DOCUMENT_BYTES || typeof chunk === "function" || chunk == null) return;
    const isText = typeof chunk === "string";
    const bytes = isText
      ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
      : Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size <= DOCUMENT_BYTES) chunks.push(bytes);
  };
  const { write, end } = response;
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    hear(chunk, rest[0]);
    return Reflect.apply(write, response, [chunk, ...rest]);
  };
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    hear(chunk, rest[0]);
    return Reflect.apply(end, response, [chunk, ...rest]);
  };
  response.once("finish", () => {
    if (size <= DOCUMENT_BYTES) onEnd(Buffer.concat(chunks));
  });
};

const isKeepable = (response: ServerResponse): boolean =>
  response.statusCode === 200 &&
  !response.hasHeader("set-cookie") &&
  String(response.getHeader("content-type")).startsWith("text/html");

const headersOf = (response: ServerResponse, body: Buffer): OutgoingHttpHeaders => ({
  ...Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !OF_THE_WIRE.has(name))),
  "content-length": body.length,
});

/**
 * Answers for a page that would be drawn the same again with what was drawn: whoever opens it is looked up, and all that
 * the page was made of is asked again, each time. Only a request that is the same to the letter, cookie and all, is
 * answered so.
 */
export const keptDocuments = (draw: Answering, now = () => new Date()): Answering => {
  const kept = new LRUCache<string, KeptDocument>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.length + 4096,
    ttl: KEPT_FOR,
    // Nobody's page stays in memory longer than it may be shown.
    ttlAutopurge: true,
  });
  return async (request, response) => {
    const key = keyOf(request);
    if (key === null) return draw(request, response);
    const known = kept.get(key);
    if (known && (await isSame(known.made, now()).catch(() => false))) {
      for (const deed of known.made.deeds) deed(now());
      response.writeHead(200, known.headers).end(known.body);
      return;
    }
    kept.delete(key);
    const made: Making = { reads: [], deeds: [], isUnsure: false };
    listen(response, (body) => {
      if (!made.isUnsure && isKeepable(response))
        kept.set(key, { made, headers: headersOf(response, body), body });
    });
    return makeOf(made, () => draw(request, response));
  };
};
