import type { Cell } from "./csv";
import type { Cell as Figure, Level, Others, Report } from "./report";

/** What each column of the list says. */
export const REPORT_COLUMNS = [
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
  "word",
] as const;

type Row = Record<(typeof REPORT_COLUMNS)[number], Cell>;

const EMPTY: Row = {
  kind: null,
  key: null,
  name: null,
  view: null,
  group: null,
  value: null,
  bound: null,
  low: null,
  high: null,
  answers: null,
  hidden: null,
  word: null,
};

const figureFields = (figure: Figure | Others): Partial<Row> => {
  if ("hidden" in figure) return { hidden: figure.hidden };
  const { value, bound, low, high, n } = figure;
  return { value, bound, low, high, answers: n };
};

const levelFields = (level: Level): Partial<Row> => ("hidden" in level ? { hidden: level.hidden } : level);

/** One person's answer; no row where this report has no such person. */
const answerRow = (row: Row, view: string, value: number | null, group: string | null): Row => ({
  ...row,
  view,
  group,
  value,
  hidden: value === null ? "no_answer" : null,
});

type Item = Report["skills"][number] | Report["dimensions"][number];

const itemRows = (report: Report, item: Item, head: Pick<Row, "kind" | "key" | "name">): Row[] => {
  const { manager, selfAnswered } = report.method;
  const row = { ...EMPTY, ...head };
  const gap = "gap" in item ? item.gap : null;
  return [
    ...(selfAnswered ? [answerRow(row, "self", item.self, null)] : []),
    ...(manager?.answered ? [answerRow(row, "manager", item.manager, manager.name)] : []),
    { ...row, view: "others", ...figureFields(item.others) },
    ...report.blocks.map(({ key, label }) => ({
      ...row,
      view: key,
      group: label,
      ...figureFields(item.blocks[key] ?? { hidden: "too_few_answers" }),
    })),
    ...(gap
      ? [
          {
            ...row,
            view: "self minus others",
            value: gap.difference,
            low: gap.low,
            high: gap.high,
            word: gap.johari ? `${gap.class} ${gap.johari}` : gap.class,
          },
        ]
      : []),
  ];
};

const listRows = ({ lists, balance }: Report): Row[] => [
  ...(["management", "leadership"] as const).flatMap((list): Row[] => {
    const row = { ...EMPTY, kind: "list", key: list, name: list };
    const { self, level, agreement } = lists[list];
    return [
      ...(self === null ? [] : [answerRow(row, "self", self, null)]),
      { ...row, view: "others", ...levelFields(level), word: agreement },
    ];
  }),
  {
    ...EMPTY,
    kind: "list",
    key: "common",
    name: "on both lists",
    view: "others",
    ...levelFields(balance.common),
  },
  {
    ...EMPTY,
    kind: "list",
    key: "difference",
    name: "leadership minus management",
    view: "others",
    ...levelFields(balance.difference),
    word: balance.lean,
  },
];

/**
 * The figures of a report as rows with a head: one for each skill, style or list and each view of it. The numbers are
 * the snapshot's. Comments are no figures, and are left out.
 */
export const reportRows = (report: Report): Cell[][] => {
  const { skills, dimensions } = report.method.framework;
  const rows = [
    ...skills.flatMap(({ key, name }) => {
      const item = report.skills.find((one) => one.key === key);
      return item ? itemRows(report, item, { kind: "skill", key, name }) : [];
    }),
    ...dimensions.flatMap(({ key, name }) => {
      const item = report.dimensions.find((one) => one.key === key);
      return item ? itemRows(report, item, { kind: "style", key, name }) : [];
    }),
    ...listRows(report),
  ];
  return [[...REPORT_COLUMNS], ...rows.map((row) => REPORT_COLUMNS.map((column) => row[column]))];
};
