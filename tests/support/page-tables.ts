const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ")
    .trim();

/** Every table of a page, as rows of words. */
export const pageTables = (markup: string): string[][][] =>
  [...markup.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<(?:td|th)[\s>].*?<\/(?:td|th)>/gs)].map(([cell]) => plain(cell)),
    ),
  );
