import type { Rest } from "@/lib/access/call";
import type { Problem } from "@/lib/errors";

const MEGABYTE = 1_000_000;
export const JSON_BYTES_MOST = MEGABYTE;
export const TEXT_BYTES_MOST = 10 * MEGABYTE;

const tooLarge = (most: number): Problem => ({
  ok: false,
  kind: "too_large",
  code: "too_large",
  detail: `At most ${most / MEGABYTE} MB can be sent at once. Nothing was changed.`,
});

const malformed = (detail: string): Problem => ({ ok: false, kind: "malformed", code: "malformed", detail });

/** The body's text, read no further than the limit whatever its length header says. */
const readText = async (request: Request, most: number): Promise<string | Problem> => {
  if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return "";
  const parts: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return tooLarge(most);
    }
    parts.push(value);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return malformed("The body is not UTF-8 text. Save the file as UTF-8 and send it again.");
  }
};

/** The body as fields of the call's input. */
export const readBody = async (request: Request, rest: Rest): Promise<Record<string, unknown> | Problem> => {
  if (request.method === "GET") return {};
  const text = await readText(request, rest.textBody ? TEXT_BYTES_MOST : JSON_BYTES_MOST);
  if (typeof text !== "string") return text;
  if (rest.textBody) return { [rest.textBody.field]: text };
  if (text.trim() === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return malformed("The body is not valid JSON.");
  }
  if (Array.isArray(body))
    return rest.arrayBody ? { [rest.arrayBody]: body } : malformed("An object was expected.");
  if (body === null || typeof body !== "object") return malformed("An object was expected.");
  return { ...body };
};
