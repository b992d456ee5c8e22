import type { Rest } from "@/lib/access/call";
import { IMPORT_BYTES_MOST } from "@/lib/domain/member-import";
import { malformed, ok, type Problem, type Result } from "@/lib/errors";

const MEGABYTE = 1_000_000;
export const JSON_BYTES_MOST = MEGABYTE;
export const TEXT_BYTES_MOST = IMPORT_BYTES_MOST;
/** Deeper than anything that is asked for; what nests without end could not be written down again. */
const DEPTH_MOST = 32;

const tooLarge = (most: number): Problem => ({
  ok: false,
  kind: "too_large",
  code: "too_large",
  detail: `At most ${most / MEGABYTE} MB can be sent at once. Nothing was changed.`,
});

/** The body as it comes in, read no further than the limit whatever its length header says. */
const readBytes = async (request: Request, most: number): Promise<Result<Uint8Array>> => {
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return ok(new Uint8Array());
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
  return ok(Buffer.concat(parts));
};

const textOf = (bytes: Uint8Array): Result<string> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return malformed("The body is not UTF-8 text.");
  }
};

const isDeep = (value: unknown, left: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1)));

/** The body as fields of the call's input. */
export const readBody = async (request: Request, rest: Rest): Promise<Result<Record<string, unknown>>> => {
  if (request.method === "GET") return ok({});
  const bytes = await readBytes(request, rest.textBody ? TEXT_BYTES_MOST : JSON_BYTES_MOST);
  if (!bytes.ok) return bytes;
  // Lists come in whatever encoding a spreadsheet writes: their reader finds out which.
  if (rest.textBody) return ok({ [rest.textBody.field]: bytes.value });
  const read = textOf(bytes.value);
  if (!read.ok) return read;
  const text = read.value;
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
