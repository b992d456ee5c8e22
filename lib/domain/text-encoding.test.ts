import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./text-encoding";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};

describe("a file's text", () => {
  it("is read as UTF-8 and UTF-16, with a mark and without", () => {
    for (const bytes of [utf8("\ufeffemail, Zoë"), utf8("email, Zoë")])
      expect(decodeText(bytes)).toEqual({ text: "email, Zoë", encoding: "UTF-8" });
    for (const isBig of [false, true])
      for (const mark of ["\ufeff", ""])
        expect(decodeText(utf16(`${mark}email, Zoë 😀`, isBig))).toEqual({
          text: "email, Zoë 😀",
          encoding: "UTF-16",
        });
  });

  it("is read as Windows-1252 where it cannot be UTF-8", () => {
    const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x93, 0x9e, 0x9f, 0xff);
    expect(decodeText(bytes)).toEqual({ text: "Zoë €“žŸÿ", encoding: "Windows-1252" });
  });

  it("is not guessed where it is broken", () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toBeNull();
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61))).toBeNull();
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toBeNull();
  });

  it("comes back as it was written, and nothing breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decodeText(utf8(text))?.text).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeText(bytes)?.text.length ?? 0).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
