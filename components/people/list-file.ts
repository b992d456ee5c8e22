import { decodeText } from "@/lib/domain/text-encoding";

/** What is to be imported: the bytes of a file, kept since it was chosen, or a text. */
export type List =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly bytes: ArrayBuffer };

export const EMPTY_LIST: List = { kind: "text", text: "" };

/** More than this is better mended where it was written. */
const EDITABLE_BYTES = 300_000;

export const listBytes = (list: List): Blob => new Blob([list.kind === "text" ? list.text : list.bytes]);

export const isEmptyList = (list: List): boolean =>
  list.kind === "text" ? list.text.trim() === "" : list.bytes.byteLength === 0;

/** The file as a text to be mended here; null where it is too large, or no text. */
export const textOfFile = (bytes: ArrayBuffer): string | null =>
  bytes.byteLength > EDITABLE_BYTES ? null : (decodeText(new Uint8Array(bytes))?.text ?? null);
