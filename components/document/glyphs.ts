/** Stands for a sign that the document's typeface does not have. */
export const UNKNOWN = "\u25a1";
/** A whole sentence of them says no more than a few, and has nowhere to break. */
const LONG_RUN = new RegExp(`${UNKNOWN}{4,}`, "g");

/** Longer than a line, and than any word: only a pause lets it be laid out in time. */
const ENDLESS = /\S{60}(?=\S)/g;
const broken = (text: string): string => text.replace(ENDLESS, "$& ");

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Steers how its neighbours are drawn and has no shape of its own. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cf}/u;

/** Letters that every typeface has: most texts are of these alone, and need no closer look. */
const PLAIN = /^[\n -~]*$/;

const pointsOf = (text: string): string[] => [...text].filter((sign) => !SHAPELESS.test(sign));

/**
 * A text as it can be drawn: whatever somebody wrote, in whatever script, with a box for each sign that the typeface
 * does not have, three at the most side by side, and a pause in words without end. `isWhole` is false where there is such a box.
 */
export const drawable = (
  text: string,
  hasGlyph: (codePoint: number) => boolean,
): { text: string; isWhole: boolean } => {
  if (PLAIN.test(text)) return { text: broken(text), isWhole: true };
  let isWhole = true;
  const lines = text.normalize("NFC").split(/\r\n|[\n\r\u2028\u2029]/);
  const drawn = lines.map((line) => {
    const signs = [...graphemes.segment(line.replaceAll("\t", " "))].map(({ segment }) => {
      const points = pointsOf(segment);
      if (points.every((sign) => hasGlyph(sign.codePointAt(0) ?? 0))) return points.join("");
      isWhole = false;
      return UNKNOWN;
    });
    return signs.join("").replace(LONG_RUN, UNKNOWN.repeat(3));
  });
  return { text: broken(drawn.join("\n")), isWhole };
};
