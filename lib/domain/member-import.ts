/** A member as one row of a list says, and as the organisation knows them. Mail addresses are in lower case. */
export type ImportRow = {
  readonly line: number;
  readonly email: string;
  readonly name: string;
  readonly title: string | null;
  readonly managerEmail: string | null;
  readonly teams: readonly string[];
};
export type KnownMember = Omit<ImportRow, "line">;

export type Fate = "new" | "changed" | "unchanged" | "wrong";
export type RowFate = {
  readonly line: number;
  readonly email: string;
  readonly fate: Fate;
  readonly why: string | null;
};

const sameTeams = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");

const isUnchanged = (row: ImportRow, known: KnownMember): boolean =>
  row.name === known.name &&
  row.title === known.title &&
  row.managerEmail === known.managerEmail &&
  sameTeams(row.teams, known.teams);

/** Everybody whose line of managers leads back to themself. Each person is walked over once. */
const inCycles = (managerOf: ReadonlyMap<string, string | null>): ReadonlySet<string> => {
  const cyclic = new Set<string>();
  const walked = new Set<string>();
  for (const start of managerOf.keys()) {
    const path = new Map<string, number>();
    let at: string | null = start;
    while (at && !walked.has(at)) {
      walked.add(at);
      path.set(at, path.size);
      at = managerOf.get(at) ?? null;
    }
    const loop = at === null ? undefined : path.get(at);
    if (loop !== undefined) for (const [email, place] of path) if (place >= loop) cyclic.add(email);
  }
  return cyclic;
};

/**
 * What an import would do with each row: new, changed, unchanged, or wrong and why. A row is judged against
 * the organisation as it would be after the whole import, so that a manager may stand further down.
 */
export const fatesOf = (rows: readonly ImportRow[], known: readonly KnownMember[]): RowFate[] => {
  const knownByEmail = new Map(known.map((member) => [member.email, member]));
  const firstLine = new Map<string, number>();
  for (const row of rows) if (!firstLine.has(row.email)) firstLine.set(row.email, row.line);
  const managerOf = new Map<string, string | null>([
    ...known.map((member) => [member.email, member.managerEmail] as const),
    ...rows.map((row) => [row.email, row.managerEmail] as const),
  ]);
  const cyclic = inCycles(managerOf);
  const judge = (row: ImportRow): { fate: Fate; why: string | null } => {
    const first = firstLine.get(row.email);
    if (first !== row.line) return { fate: "wrong", why: `The same address stands in line ${first}.` };
    if (row.managerEmail === row.email) return { fate: "wrong", why: "Nobody is their own manager." };
    if (row.managerEmail && !managerOf.has(row.managerEmail))
      return { fate: "wrong", why: `The manager ${row.managerEmail} is neither in this file nor a member.` };
    if (cyclic.has(row.email))
      return { fate: "wrong", why: "The line of managers leads back to this person." };
    const member = knownByEmail.get(row.email);
    if (!member) return { fate: "new", why: null };
    return { fate: isUnchanged(row, member) ? "unchanged" : "changed", why: null };
  };
  return rows.map((row) => ({ line: row.line, email: row.email, ...judge(row) }));
};
