import { describeCircle, findCircles } from "./line-of-managers";

/** How much of a list is taken at once. */
export const IMPORT_BYTES_MOST = 10_000_000;
export const IMPORT_ROWS_MOST = 10_000;

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

export const IMPORT_FATES = ["wrong", "new", "changed", "unchanged"] as const;
export type Fate = (typeof IMPORT_FATES)[number];

export const CHANGED_FIELDS = ["name", "title", "managerEmail", "teams"] as const;
/** What an import would write over, and with what; null stands for nothing. */
export type FieldChange = {
  readonly field: (typeof CHANGED_FIELDS)[number];
  readonly from: string | null;
  readonly to: string | null;
};

export type RowFate = {
  readonly line: number;
  readonly email: string;
  readonly name: string;
  readonly fate: Fate;
  readonly why: string | null;
  readonly changes: readonly FieldChange[];
};

const changesOf = (row: KnownMember, known: KnownMember): FieldChange[] => {
  const teams = [known.teams, row.teams].map((names) => [...names].sort());
  const [teamsBefore = [], teamsAfter = []] = teams;
  const texts = (["name", "title", "managerEmail"] as const).flatMap((field): FieldChange[] =>
    known[field] === row[field] ? [] : [{ field, from: known[field], to: row[field] }],
  );
  if (teamsBefore.join("\n") === teamsAfter.join("\n")) return texts;
  const shown = (names: readonly string[]) => names.join("; ") || null;
  return [...texts, { field: "teams", from: shown(teamsBefore), to: shown(teamsAfter) }];
};

/**
 * What an import would do with a row: new, changed (and what), unchanged, or wrong and why. A row is judged against
 * the organisation as it would be after the whole import, so that a manager may stand further down.
 */
export const makeJudge = (
  rows: readonly ImportRow[],
  known: readonly KnownMember[],
): ((row: ImportRow) => RowFate) => {
  const knownByEmail = new Map(known.map((member) => [member.email, member]));
  const firstLine = new Map<string, number>();
  for (const row of rows) if (!firstLine.has(row.email)) firstLine.set(row.email, row.line);
  const managerOf = new Map<string, string | null>([
    ...known.map((member) => [member.email, member.managerEmail] as const),
    ...rows.map((row) => [row.email, row.managerEmail] as const),
  ]);
  const circles = findCircles(managerOf);
  const wrongWith = (row: ImportRow): string | null => {
    const { line, email, managerEmail } = row;
    const first = firstLine.get(email);
    if (first !== line) return `The same address stands in line ${first}.`;
    if (managerEmail === email) return "Nobody is their own manager.";
    if (managerEmail && !managerOf.has(managerEmail))
      return `The manager ${managerEmail} is neither in this file nor a member.`;
    const circle = circles.get(email);
    return circle
      ? `The line of managers leads back to this person: ${describeCircle(circle, email)}.`
      : null;
  };
  return (row) => {
    const { line, email, name } = row;
    const why = wrongWith(row);
    if (why) return { line, email, name, fate: "wrong", why, changes: [] };
    const member = knownByEmail.get(email);
    if (!member) return { line, email, name, fate: "new", why: null, changes: [] };
    const changes = changesOf(row, member);
    return { line, email, name, fate: changes.length > 0 ? "changed" : "unchanged", why: null, changes };
  };
};

/** The fates of all rows at once. */
export const fatesOf = (rows: readonly ImportRow[], known: readonly KnownMember[]): RowFate[] =>
  rows.map(makeJudge(rows, known));
