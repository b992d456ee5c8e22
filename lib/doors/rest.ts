import type { Tell } from "@/lib/access/headway";
import { perform } from "@/lib/access/perform";
import { forgetIdempotency, type Memory, rememberIdempotency } from "@/lib/data/idempotency";
import { conflict, nobody, notFound, type Problem, tooMany, unexpected } from "@/lib/errors";
import { readBody } from "./body";
import { type FileForm, formOf, formReply, type Makers } from "./forms";
import { waitOfCaller, waitOfExport } from "./limits";
import { inLines, wantsLines } from "./lines";
import { privately, problemResponse } from "./problem";
import { restCaller } from "./rest-caller";
import { type Match, matchRoute } from "./routes";
import { wholeReply } from "./whole";

const fromQuery = (url: URL): Record<string, string> => Object.fromEntries(url.searchParams);

const REPEATED: Record<Exclude<Memory["seen"], "never">, Problem> = {
  same: conflict(
    "already_done",
    "A request with this Idempotency-Key was carried out before. Nothing was done twice.",
  ),
  other: conflict(
    "idempotency_key_reused",
    "Another request had this Idempotency-Key. Nothing was done; send a new key with a new request.",
  ),
};

/** What was asked, in a word: a list's bytes as one text, not as ten thousand numbers. */
const wordFor = (path: readonly string[], raw: Readonly<Record<string, unknown>>): string => {
  const fields = Object.entries(raw).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value,
  ]);
  return `${path.join("/")}\n${JSON.stringify(Object.fromEntries(fields))}`;
};

/** The key under which a request is carried out once. Of what a rater does nothing is noted, not even that. */
const keyOf = (request: Request, { call }: Match): string | null =>
  request.method === "POST" && call.scope !== "rater" && call.scope !== "named"
    ? request.headers.get("idempotency-key")
    : null;

type Asked = { request: Request; path: readonly string[]; match: Match | null; makers: Makers };

const answer = async ({ request, path, match, makers }: Asked): Promise<Response> => {
  const now = new Date();
  const caller = await restCaller(request, now);
  const wait = waitOfCaller(caller, request.headers, now);
  if (wait > 0) return problemResponse(tooMany(), { "Retry-After": String(wait) });
  if (caller.kind === "nobody") return problemResponse(nobody(), { "WWW-Authenticate": "Bearer" });
  if (!match) return problemResponse(notFound());
  const turn = match.rest.file ? waitOfExport(caller, request.headers, now) : 0;
  if (turn > 0) return problemResponse(tooMany(), { "Retry-After": String(turn) });
  const form = formOf(request, match.rest);
  if (!form.ok) return problemResponse(form);
  const body = await readBody(request, match.rest);
  if (!body.ok) return problemResponse(body);
  const raw = { ...fromQuery(new URL(request.url)), ...body.value, ...match.places };
  const key = keyOf(request, match);
  const memory = key ? await rememberIdempotency({ caller, key, request: wordFor(path, raw), now }) : null;
  if (memory && memory.seen !== "never") return problemResponse(REPEATED[memory.seen]);
  const work = async (tell?: Tell): Promise<Response> => {
    const result = await perform(match.call, caller, raw, now, tell).catch(async (error) => {
      if (memory) await forgetIdempotency(memory);
      throw error;
    });
    if (result.ok) return replyOf(match, result.value, { form: form.value, makers });
    if (memory) await forgetIdempotency(memory);
    return problemResponse(result);
  };
  return wantsLines(request, match.rest)
    ? inLines((tell) => safely(askedOf(request, match), () => work(tell)))
    : work();
};

/** Where it went wrong and what kind of error it was: an address, a message or a body may name people. */
const safely = async (asked: string, work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : "error";
    process.stderr.write(`${asked}: ${name}\n`);
    return problemResponse(unexpected());
  }
};

const askedOf = (request: Request, match: Match | null): string =>
  `${request.method} ${match?.rest.path ?? "no such path"}`;

const replyOf = async (
  { call, rest: { status = 200, textReply, forms, file: nameOf } }: Match,
  value: unknown,
  { form, makers }: { form: FileForm | null; makers: Makers },
): Promise<Response> => {
  const make = form ? makers[call.name]?.[form] : undefined;
  if (make && form) return formReply(await make(value), form);
  if (nameOf) return wholeReply(value, nameOf(value));
  if (!textReply)
    return Response.json(value, { status, headers: privately(forms ? { Vary: "Accept" } : {}) });
  const { field, type, file } = textReply;
  const headers = privately({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${file}"`,
  });
  return new Response((value as Record<string, string>)[field], { status, headers });
};

/**
 * The REST door: every declared call at its method and path, under the same permissions as the screens. `makers` draw
 * the answers that can be had in other forms than JSON.
 */
export const restDoor = async (
  request: Request,
  path: readonly string[],
  makers: Makers,
): Promise<Response> => {
  const match = matchRoute(request.method, path);
  return safely(askedOf(request, match), () => answer({ request, path, match, makers }));
};
