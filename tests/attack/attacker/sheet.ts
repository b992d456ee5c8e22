import type { PublishedReport } from "./published";
import { TITLES } from "./situation";
import type { PublishedTeam } from "./team";

// The files that spreadsheets read. They hold what the page of the same viewer says, digit for digit, and nothing else.

/** Lines of cells: commas, quotes, lines that end with CRLF. */
const parse = (text: string): string[][] => {
  const lines: string[][] = [[]];
  const cells = text.replace(/^\ufeff/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy);
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  // The last line has an end of its own.
  return lines.slice(0, -1);
};

type Leaf = string | number | null | undefined;
type Row = Readonly<Record<string, string>>;
/** Where a row says that it belongs: "skill/feedback/others". */
type Rows = Map<string, Readonly<Record<string, Leaf>>>;

const FIGURE = ["value", "bound", "low", "high", "hidden"] as const;

const figureOf = (figure: object): Record<string, Leaf> => {
  const { n, ...fields } = figure as Record<string, Leaf>;
  return { ...Object.fromEntries(FIGURE.map((name) => [name, fields[name]])), answers: n };
};

/** One person's answer, if this report has such a person. */
const answerOf = (value: number | null): Record<string, Leaf> => ({
  value,
  hidden: value === null ? "no_answer" : null,
});

const problemsIn = (text: string, columns: readonly string[], expected: Rows): string[] => {
  const [head, ...rows] = parse(text);
  if (head?.join() !== columns.join()) return [`columns of a file: ${head?.join()}`];
  const found = rows.map((cells): Row => Object.fromEntries(cells.map((cell, at) => [columns[at]!, cell])));
  const placeOf = ({ kind, key, view }: Row) => `${kind}/${key}/${view}`;
  const places = new Set(found.map(placeOf));
  const missing = [...expected.keys()].filter((place) => !places.has(place));
  return [
    ...missing.map((place) => `missing in a file: ${place}`),
    ...found.flatMap((row) => {
      const place = placeOf(row);
      const fields = expected.get(place);
      if (!fields) return [`unexplained row of a file: ${place}`];
      return Object.entries(row).flatMap(([column, cell]) =>
        ["kind", "key", "view"].includes(column) || cell === String(fields[column] ?? "")
          ? []
          : [`not as the page says: ${place} ${column} = ${cell}, not ${fields[column] ?? ""}`],
      );
    }),
  ];
};

const COLUMNS = [
  "kind",
  "key",
  "name",
  "view",
  "group",
  "value",
  "bound",
  "low",
  "high",
  "answers",
  "hidden",
];

/** What the round asked, in words. */
export type Names = Record<
  "skills" | "dimensions",
  readonly { readonly key: string; readonly name: string }[]
>;
type Gap = { difference: number; low: number; high: number; class: string; johari: string | null } | null;

/** The rows that a report's page would fill. */
const reportRows = (report: PublishedReport): Rows => {
  const rows: Rows = new Map();
  const framework = report.method.framework as unknown as Names;
  const { manager, selfAnswered } = report.method as unknown as {
    manager: { name: string; answered: boolean } | null;
    selfAnswered: boolean;
  };
  for (const [scale, kind] of [
    ["skills", "skill"],
    ["dimensions", "style"],
  ] as const)
    for (const item of report[scale]) {
      const name = framework[scale].find(({ key }) => key === item.key)?.name;
      const put = (view: string, fields: Readonly<Record<string, Leaf>>) =>
        rows.set(`${kind}/${item.key}/${view}`, { name, ...fields });
      if (selfAnswered) put("self", answerOf(item.self));
      if (manager?.answered) put("manager", { ...answerOf(item.manager), group: manager.name });
      put("others", figureOf(item.others));
      for (const { key, label } of report.blocks as readonly { key: string; label?: string }[])
        put(key, { ...figureOf(item.blocks[key] ?? { hidden: "too_few_answers" }), group: label });
      const { gap = null } = item as { gap?: Gap };
      if (!gap) continue;
      const word = gap.johari ? `${gap.class} ${gap.johari}` : gap.class;
      put("self minus others", { value: gap.difference, low: gap.low, high: gap.high, word });
    }
  for (const list of ["leadership", "management"] as const) {
    const { self, level, agreement } = report.lists[list];
    if (self !== null) rows.set(`list/${list}/self`, { name: list, ...answerOf(self) });
    rows.set(`list/${list}/others`, { name: list, ...figureOf(level), word: agreement });
  }
  const { common, difference, lean } = report.balance;
  rows.set("list/common/others", { name: "on both lists", ...figureOf(common) });
  rows.set("list/difference/others", {
    ...{ name: "leadership minus management", ...figureOf(difference) },
    word: lean,
  });
  return rows;
};

export const explainReportList = (text: string, report: PublishedReport): string[] =>
  problemsIn(text, [...COLUMNS, "word"], reportRows(report));

const TEAM_COLUMNS = ["kind", "key", "name", "view", "value", "low", "high", "hidden", "word"];

/** A team's page, without whatever it says of single people: a file is passed on. */
export const explainTeamList = (text: string, view: PublishedTeam, names: Names): string[] => {
  const { lists, common, difference, lean } = view;
  const rows: Rows = new Map();
  const put = (
    [kind, key, name]: readonly [string, string, string | undefined],
    figure: object,
    word: string | null = null,
  ) => rows.set(`${kind}/${key}/team`, { name, ...figureOf(figure), word });
  const nameIn = (scale: keyof Names, key: string) => names[scale].find((item) => item.key === key)?.name;
  for (const { key, figure, coverage } of view.skills)
    put(["skill", key, nameIn("skills", key)], figure, coverage);
  for (const { key, figure, place } of view.dimensions)
    put(["style", key, nameIn("dimensions", key)], figure, place);
  for (const { key, figure, readiness, heldBackBy } of view.situations) {
    const word = readiness && heldBackBy ? `${readiness} held_back_by:${heldBackBy}` : readiness;
    put(["situation", key, TITLES[key]], figure, word);
  }
  for (const key of ["leadership", "management"] as const) put(["list", key, key], lists[key]);
  put(["list", "common", "on both lists"], common);
  put(["list", "difference", "leadership minus management"], difference, lean);
  return problemsIn(text, TEAM_COLUMNS, rows);
};
