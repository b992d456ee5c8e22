import { perform } from "@/lib/access/perform";
import { forgetIdempotency, rememberIdempotency } from "@/lib/data/idempotency";
import { conflict, nobody, notFound, type Problem } from "@/lib/errors";
import { readBody } from "./body";
import { privately, problemResponse } from "./problem";
import { restCaller } from "./rest-caller";
import { matchRoute } from "./routes";

const fromQuery = (url: URL): Record<string, string> => Object.fromEntries(url.searchParams);

const isProblem = (value: Record<string, unknown> | Problem): value is Problem =>
  value.ok === false && "kind" in value;

const repeated = (): Problem =>
  conflict(
    "already_done",
    "A request with this Idempotency-Key was carried out before. Nothing was done twice.",
  );

/** The REST door: every declared call at its method and path, under the same permissions as the screens. */
export const restDoor = async (request: Request, path: readonly string[]): Promise<Response> => {
  const now = new Date();
  const caller = await restCaller(request, now);
  if (caller.kind === "nobody") return problemResponse(nobody(), { "WWW-Authenticate": "Bearer" });
  const match = matchRoute(request.method, path);
  if (!match) return problemResponse(notFound());
  const body = await readBody(request, match.rest);
  if (isProblem(body)) return problemResponse(body);
  const raw = { ...fromQuery(new URL(request.url)), ...body, ...match.places };
  const key = request.method === "POST" ? request.headers.get("idempotency-key") : null;
  const memory = key ? await rememberIdempotency({ caller, key, path, body, now }) : null;
  if (memory && !memory.isFirst) return problemResponse(repeated());
  const result = await perform(match.call, caller, raw, now).catch(async (error) => {
    if (memory) await forgetIdempotency(memory);
    throw error;
  });
  if (!result.ok) {
    if (memory) await forgetIdempotency(memory);
    return problemResponse(result);
  }
  const { status = 200 } = match.rest;
  return Response.json(result.value, { status, headers: privately() });
};
