/** One page of a list, in a stable order. */
export type Page<T> = { items: T[]; nextCursor: string | null };

/** `rows` holds one more than `limit` where there is a next page. */
export const pageOf = <T extends { id: string }>(rows: T[], limit: number): Page<T> => {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
};
