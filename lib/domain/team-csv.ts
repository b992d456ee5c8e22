import type { Cell } from "./csv";
import type { TeamFigure, TeamOverview } from "./team-overview";
import type { TeamChange, TeamNotCompared, TeamTrend } from "./team-trend";

/** What each column of the list says. */
export const TEAM_COLUMNS = [
  "kind",
  "key",
  "name",
  "view",
  "value",
  "low",
  "high",
  "hidden",
  "word",
] as const;
type Row = Record<(typeof TEAM_COLUMNS)[number], Cell>;

type Named = { readonly key: string; readonly name: string };
/** Whose figures a row holds: the team's, the whole organisation's, the team's in the round before. */
type View = { readonly name: string; readonly overview: TeamOverview };

export type TeamSheet = {
  readonly skills: readonly Named[];
  readonly dimensions: readonly Named[];
  readonly situations: readonly Named[];
  readonly views: readonly View[];
  /** now minus before, where there is a round before */
  readonly trend: TeamTrend | null;
};

const figureFields = (figure: TeamFigure): Pick<Row, "value" | "low" | "high" | "hidden"> =>
  "hidden" in figure
    ? { value: null, low: null, high: null, hidden: figure.hidden }
    : { value: figure.value, low: figure.low, high: figure.high, hidden: null };

const changeFields = (change: TeamChange | TeamNotCompared): Omit<Row, "kind" | "key" | "name" | "view"> =>
  "not" in change
    ? { value: null, low: null, high: null, hidden: change.not, word: null }
    : { value: change.difference, low: change.low, high: change.high, hidden: null, word: change.class };

type Item = { readonly key: string; readonly figure: TeamFigure };

/** Rows of one kind: each thing by its name, with every view of it. */
const rowsOf = <I extends Item>(
  { views }: TeamSheet,
  {
    kind,
    named,
    itemsOf,
    wordOf,
  }: {
    kind: string;
    named: readonly Named[];
    itemsOf: (overview: TeamOverview) => readonly I[];
    wordOf: (item: I) => string | null;
  },
): Row[] =>
  named.flatMap(({ key, name }) =>
    views.flatMap((view) =>
      itemsOf(view.overview)
        .filter((item) => item.key === key)
        .map((item) => ({
          kind,
          key,
          name,
          view: view.name,
          ...figureFields(item.figure),
          word: wordOf(item),
        })),
    ),
  );

const LEVELS: readonly Named[] = [
  { key: "management", name: "management" },
  { key: "leadership", name: "leadership" },
  { key: "common", name: "on both lists" },
  { key: "difference", name: "leadership minus management" },
];

const levelsOf = ({ lists, common, difference, lean }: TeamOverview) => [
  { key: "management", figure: lists.management, word: null },
  { key: "leadership", figure: lists.leadership, word: null },
  { key: "common", figure: common, word: null },
  { key: "difference", figure: difference, word: lean },
];

const changeRows = ({ skills, trend }: TeamSheet): Row[] => {
  if (!trend) return [];
  const view = "now minus before";
  return [
    ...skills.flatMap(({ key, name }) => {
      const change = trend.skills.get(key);
      return change ? [{ kind: "skill", key, name, view, ...changeFields(change) }] : [];
    }),
    ...(["management", "leadership"] as const).map((key) => ({
      kind: "list",
      key,
      name: key,
      view,
      ...changeFields(trend.lists[key]),
    })),
  ];
};

/**
 * The figures of a team's page as rows with a head, one for each skill, list, style or situation and each view of it.
 * The numbers are those of the released views. Single people are left out: a file is passed on.
 */
export const teamRows = (sheet: TeamSheet): Cell[][] => {
  const rows: Row[] = [
    ...rowsOf(sheet, {
      kind: "skill",
      named: sheet.skills,
      itemsOf: (overview) => overview.skills,
      wordOf: ({ coverage }) => coverage,
    }),
    ...rowsOf(sheet, { kind: "list", named: LEVELS, itemsOf: levelsOf, wordOf: ({ word }) => word }),
    ...rowsOf(sheet, {
      kind: "style",
      named: sheet.dimensions,
      itemsOf: (overview) => overview.dimensions,
      wordOf: ({ place }) => place,
    }),
    ...rowsOf(sheet, {
      kind: "situation",
      named: sheet.situations,
      itemsOf: (overview) => overview.situations,
      wordOf: ({ readiness, heldBackBy }) =>
        readiness && heldBackBy ? `${readiness} held_back_by:${heldBackBy}` : readiness,
    }),
    ...changeRows(sheet),
  ];
  return [[...TEAM_COLUMNS], ...rows.map((row) => TEAM_COLUMNS.map((column) => row[column]))];
};
