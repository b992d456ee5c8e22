/**
 * An id made of a title that stands on its page once. Unlike React's own ids it is the same every time, so that
 * what was drawn once can be kept.
 */
export const headingId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
