/** The columns of a list of people, as they are written. */
export const IMPORT_COLUMNS = ["email", "name", "title", "manager_email", "teams"] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Columns of the list of wrong rows, which may be sent back as it is once its rows are mended. */
export const REMARK_COLUMNS = ["line", "why"] as const;

/** How else a heading may be spelt; upper case, spaces, dashes and dots make no difference. */
const SPELLINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
  email: ["email", "mail", "emailaddress", "mailaddress"],
  name: ["name", "fullname", "displayname"],
  title: ["title", "jobtitle", "position"],
  manager_email: ["manager", "linemanager", "supervisor"].flatMap((who) =>
    ["", "email", "mail", "emailaddress", "mailaddress", "semail"].map((what) => who + what),
  ),
  teams: ["teams", "team"],
};

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

const columnOf = (heading: string): ImportColumn | null =>
  IMPORT_COLUMNS.find((column) => SPELLINGS[column].includes(plain(heading))) ?? null;

export type Header =
  | { readonly ok: true; readonly columns: readonly (ImportColumn | null)[] }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): Header => ({ ok: false, why });
const WANTED = `The header is ${IMPORT_COLUMNS.join(",")}`;

/** What each column of a list holds, by its headings in whatever order; null for one that is to be passed over. */
export const readHeader = (headings: readonly string[]): Header => {
  if (headings.some((heading) => heading.includes("@")))
    return refused(`${WANTED}, and it is missing: the first line is a person already.`);
  const columns: (ImportColumn | null)[] = [];
  const unknown: string[] = [];
  for (const [at, heading] of headings.entries()) {
    const column = columnOf(heading);
    const first = column === null ? -1 : columns.indexOf(column);
    if (first >= 0)
      return refused(
        `The columns “${headings[first]?.slice(0, 80)}” and “${heading.slice(0, 80)}” say the same. Leave one out.`,
      );
    const isPassedOver =
      heading.trim() === "" || (REMARK_COLUMNS as readonly string[]).includes(plain(heading));
    if (column === null && !isPassedOver) unknown.push(heading.slice(0, 80));
    columns[at] = column;
  }
  const missing = (["email", "name"] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0) return refused(`${WANTED}; ${missing.join(" and ")} is missing.`);
  if (unknown.some((heading) => plain(heading) === "role"))
    return refused(
      "Roles are not part of the list: nobody becomes or stops being an owner by it. Take the column out.",
    );
  if (unknown.length > 0)
    return refused(
      `${WANTED}. Take out or rename what is not among them: ${unknown.slice(0, 5).join(", ")}.`,
    );
  return { ok: true, columns };
};

export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What parts the cells of a list: whichever stands most often in its first line, a comma where none does. */
export const separatorOf = (firstLine: string): Separator => {
  const bare = firstLine.replaceAll(/"[^"]*"/g, "");
  const count = (separator: Separator) => bare.split(separator).length;
  return SEPARATORS.reduce((most, separator) => (count(separator) > count(most) ? separator : most));
};

/**
 * The names in a cell of teams, each once. They are parted by semicolons; in a list that is parted by semicolons itself
 * also by upright strokes, since there a semicolon stands only in quotes. A backslash before either, or before another
 * backslash, makes it part of the name.
 */
export const splitTeams = (cell: string, separator: Separator): string[] => {
  const parts = cell.matchAll(separator === ";" ? /(?:\\[\\;|]|[^;|])+/g : /(?:\\[\\;|]|[^;])+/g);
  const names = [...parts].map(([part]) => part.replaceAll(/\\([\\;|])/g, "$1").trim());
  return [...new Set(names.filter(Boolean))];
};

/** The reverse of `splitTeams`, whatever the names are. */
export const joinTeams = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(/[\\;|]/g, "\\$&")).join(";");
