/**
 * One mark of a chart: where it stands and the words that stand for it in the table; or, in words, why
 * there is no mark.
 */
export type Reading =
  | {
      readonly at: number;
      readonly text: string;
      /** the interval around it, in places and in words ("2.6 to 3.4") */
      readonly band?: { readonly low: number; readonly high: number; readonly text: string };
      /** how many answers it stands on, where it is not one */
      readonly n?: number;
    }
  | { readonly hidden: string };

export type SeriesId = "self" | "others" | "manager";

/** One view of the same rows or axes: `readings` are in their order. */
export type Series = {
  readonly id: SeriesId;
  readonly name: string;
  readonly readings: readonly Reading[];
};

/** The hue of what is drawn: a hat, or the ground both share. */
export type Tone = "leadership" | "management" | "shared";

/** What a reading says, in the words of the table. */
export const wordsOf = (reading: Reading): string => ("hidden" in reading ? reading.hidden : reading.text);

/** The interval of a reading, in words; a dash where there is none. */
export const bandOf = (reading: Reading): string =>
  "band" in reading && reading.band ? reading.band.text : "–";
