import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { type Making, makeOf } from "@/lib/data/making";

export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type KeptDocument = {
  /** each question with the print of its answer: no row stays in memory */
  readonly reads: readonly { readonly ask: Making["reads"][number]["ask"]; readonly print: string }[];
  readonly deeds: Making["deeds"];
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** A document may say "in five minutes": it is as old as this at most in what it says of the time. */
const KEPT_FOR = 60_000;
const KEPT_BYTES = 64 * 2 ** 20;
const DOCUMENT_BYTES = 2 ** 20;
/** About what a question takes with its print, or what else belongs to a document. */
const QUESTION_BYTES = 2 ** 10;

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

/** The same for the same content, however it lies in memory. */
const printOf = (answer: unknown): string => {
  const text = JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  return createHash("sha256")
    .update(text ?? "")
    .digest("base64");
};

const isSame = async ({ reads }: KeptDocument, now: Date): Promise<boolean> => {
  const same = await Promise.all(reads.map(async ({ ask, print }) => printOf(await ask(now)) === print));
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
    if (size <= DOCUMENT_BYTES && !response.destroyed) onEnd(Buffer.concat(chunks));
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
    sizeCalculation: ({ body, reads }) => body.length + (reads.length + 4) * QUESTION_BYTES,
    ttl: KEPT_FOR,
    // Nobody's page stays in memory longer than it may be shown.
    ttlAutopurge: true,
  });
  return async (request, response) => {
    const key = keyOf(request);
    if (key === null) return draw(request, response);
    const known = kept.get(key);
    if (known && (await isSame(known, now()).catch(() => false))) {
      for (const deed of known.deeds) deed(now());
      response.writeHead(200, known.headers).end(known.body);
      return;
    }
    kept.delete(key);
    const made: Making = { reads: [], deeds: [], isUnsure: false };
    listen(response, (body) => {
      if (made.isUnsure || !isKeepable(response)) return;
      const reads = made.reads.map(({ ask, answer }) => ({ ask, print: printOf(answer) }));
      kept.set(key, { reads, deeds: made.deeds, headers: headersOf(response, body), body });
    });
    return makeOf(made, () => draw(request, response));
  };
};
