/** A pattern for ILIKE that finds these very words, wherever they stand. */
export const containing = (words: string): string => `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
