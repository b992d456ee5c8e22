export const ENCODINGS = ["UTF-8", "UTF-16", "Windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index-windows-1252): some runtimes' own table is wrong there. */
const UPPER =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const fromWindows = (bytes: Uint8Array): string => {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? UPPER.charCodeAt(byte - 0x80) : byte,
  );
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8_192)
    parts.push(String.fromCharCode(...units.subarray(at, at + 8_192)));
  return parts.join("");
};

const strictly = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isUtf8Marked = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf;

/** By its mark, or by the zeros beside the plain letters that every list begins with. */
const utf16Of = ([a, b]: Uint8Array): "utf-16le" | "utf-16be" | null => {
  if ((a === 0xff && b === 0xfe) || (a !== undefined && a !== 0 && b === 0)) return "utf-16le";
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0) ? "utf-16be" : null;
};

/**
 * The text of a file whose encoding nobody tells: UTF-8 with or without a mark, UTF-16, or, where it is not valid
 * UTF-8, Windows-1252 as older spreadsheets write it. Null where it is broken whichever way it says it is.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const wide = utf16Of(bytes);
  if (wide) {
    const text = strictly(bytes, wide);
    return text === null ? null : { text, encoding: "UTF-16" };
  }
  const text = strictly(bytes, "utf-8");
  if (text !== null) return { text, encoding: "UTF-8" };
  return isUtf8Marked(bytes) ? null : { text: fromWindows(bytes), encoding: "Windows-1252" };
};
