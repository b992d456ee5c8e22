// Words for counts and names where a program prints them.

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A text that somebody wrote, on one line and without what a terminal would act upon. */
export const plainLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

const NAMED_MOST = 5;

export const listed = (names: readonly string[]): string =>
  names.length <= NAMED_MOST
    ? names.join(", ")
    : `${names.slice(0, NAMED_MOST).join(", ")} and ${names.length - NAMED_MOST} more`;
