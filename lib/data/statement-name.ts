/** What names a statement to PostgreSQL; the empty name is for one that is used once. */
export type StatementName = (query: { sql: string; args: readonly unknown[] }) => string;

/** Of lists as long as what was looked for, each length is a statement of its own: they would crowd the others out. */
const ARGUMENTS_MOST = 40;

/**
 * Names for statements that come again, so that a connection plans each of them once: planning costs more than
 * carrying out for most of ours. The number of names is bounded, since every connection keeps each of them.
 */
export const statementNames = ({ most }: { most: number }): StatementName => {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known) return known;
    if (args.length > ARGUMENTS_MOST || names.size >= most) return "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
};
