import type { Rest } from "@/lib/access/call";
import { malformed, ok, type Problem, type Result } from "@/lib/errors";

const MEGABYTE = 1_000_000;
export const JSON_BYTES_MOST = MEGABYTE;
export const TEXT_BYTES_MOST = 10 * MEGABYTE;
/** Deeper than anything that is asked for; what nests without end could not be written down again. */
const DEPTH_MOST = 32;

const tooLarge = (most: number): Problem => ({
  ok: false,
  kind: "too_large",
  code: "too_large",
  detail: `At most ${most / MEGABYTE} MB can be sent at once. Nothing was changed.`,
});

/** The body's text, read no further than the limit whatever its length header says. */
const readText = async (request: Request, most: number): Promise<Result<string>> => {
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return ok("");
  const parts: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const read = await reader.read().catch(() => null);
    if (!read) return malformed("The request broke off before it was whole.");
    const { done, value } = read;
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return tooLarge(most);
    }
    parts.push(value);
  }
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    return malformed("The body is not UTF-8 text. Save the file as UTF-8 and send it again.");
  }
};

const isDeep = (value: unknown, left: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1)));

/** The body as fields of the call's input. */
export const readBody = async (request: Request, rest: Rest): Promise<Result<Record<string, unknown>>> => {
  if (request.method === "GET") return ok({});
  const read = await readText(request, rest.textBody ? TEXT_BYTES_MOST : JSON_BYTES_MOST);
  if (!read.ok) return read;
  const text = read.value;
  if (rest.textBody) return ok({ [rest.textBody.field]: text });
  if (text.trim() === "") return ok({});
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return malformed("The body is not valid JSON.");
  }
  if (isDeep(body, DEPTH_MOST)) return malformed("The body is nested too deeply.");
  if (Array.isArray(body))
    return rest.arrayBody ? ok({ [rest.arrayBody]: body }) : malformed("An object was expected.");
  if (body === null || typeof body !== "object") return malformed("An object was expected.");
  return ok({ ...body });
};
