import { figureWords, hiddenWords, placeRangeWords, placeWords, rangeWords } from "@/components/report/words";
import type { Bound, Cell, Report } from "@/lib/domain/report";
import { formatNumber, plural, t } from "@/lib/i18n";

/** A skill or a style, and how its scale is put into words. */
export type BlockRow = {
  readonly key: string;
  readonly name: string;
  readonly item: {
    readonly self: number | null;
    readonly manager: number | null;
    readonly blocks: Readonly<Record<string, Cell>>;
  };
  readonly words: {
    readonly answer: (value: number) => string;
    readonly figure: (cell: { value: number; bound: Bound }) => string;
    readonly range: (cell: { low: number; high: number }) => string;
  };
};

const SKILL_WORDS = { answer: formatNumber, figure: figureWords, range: rangeWords };
const PLACE_WORDS = {
  answer: (value: number) => placeWords({ value, bound: "exact" }),
  figure: placeWords,
  range: placeRangeWords,
};

/** Everything that was rated, skills first. */
export const blockRows = (report: Report): BlockRow[] => {
  const { skills, dimensions } = report.method.framework;
  return [
    ...skills.flatMap(({ key, name }) => {
      const item = report.skills.find((one) => one.key === key);
      return item ? [{ key, name, item, words: SKILL_WORDS }] : [];
    }),
    ...dimensions.flatMap(({ key, name }) => {
      const item = report.dimensions.find((one) => one.key === key);
      return item ? [{ key: `style:${key}`, name, item, words: PLACE_WORDS }] : [];
    }),
  ];
};

/** One person's answer. */
export const answerWords = (value: number | null, { words }: BlockRow): string =>
  value === null ? t("No answer") : words.answer(value);

/** A group's figure, and in smaller print where it would probably fall and how many gave it. */
export const cellWords = (
  cell: Cell | undefined,
  { words }: BlockRow,
  threshold: number,
): { figure: string; certainty: string | null } => {
  if (!cell || "hidden" in cell)
    return { figure: hiddenWords(cell?.hidden ?? "too_few_answers", threshold), certainty: null };
  const answers = plural(cell.n, { one: "# answer", other: "# answers" });
  return {
    figure: words.figure(cell),
    certainty: t("{range} · {answers}", { range: words.range(cell), answers }),
  };
};
