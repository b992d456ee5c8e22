import type { Round } from "../world";
import { isEnough, mean, rounded, squares, standsFor } from "./estimate";
import { isShown, type PublishedReport, shownIn } from "./published";
import { answerIn, answeringIn, subjectOf } from "./roster";

type Variance = { readonly value: number; readonly df: number; readonly prior: boolean };

/** What the method page says of a whole round's constants, worked out from the round itself. */
export type Facts = {
  readonly within: Variance;
  readonly list: Variance;
  readonly subjects: number;
  /** per skill: the mean of the displayed figures, rounded to 0.1, where enough subjects stand behind it */
  readonly references: ReadonlyMap<string, number>;
};

const ENOUGH = 8;

const pooled = (samples: readonly (readonly number[])[], subjects: number, prior: number): Variance => {
  const usable = samples.filter(({ length }) => length > 1);
  const df = usable.reduce((sum, { length }) => sum + length - 1, 0);
  if (df < 30 || subjects < ENOUGH) return { value: prior, df: 30, prior: true };
  const variance = usable.reduce((sum, sample) => sum + squares(sample), 0) / df;
  return { value: rounded(Math.min(1.5, Math.max(0.2, variance)), 1), df, prior: false };
};

/** The answers behind each displayed cell of the skills. */
const answersBehind = (report: PublishedReport, round: Round): number[][] => {
  const subject = subjectOf(round, report.subject.id);
  return report.skills.flatMap((item) =>
    report.blocks.flatMap(({ key, groups }) =>
      key in shownIn(item)
        ? [answeringIn(subject, groups).flatMap(({ given }) => answerIn(given, "skills", item.key) ?? [])]
        : [],
    ),
  );
};

/** Each rater's mean of a list, over the skills that their block shows, from seven in ten of them on. */
const listMeans = (report: PublishedReport, round: Round, list: string): number[] => {
  const subject = subjectOf(round, report.subject.id);
  const keys = report.method.framework.skills
    .filter(({ lists }) => lists.includes(list))
    .map(({ key }) => key);
  return report.blocks.flatMap(({ key: block, groups }) => {
    const shown = report.skills.filter((item) => keys.includes(item.key) && block in shownIn(item));
    return answeringIn(subject, groups).flatMap(({ given }) => {
      const answers = shown.flatMap(({ key }) => answerIn(given, "skills", key) ?? []);
      return isEnough(answers.length, keys.length) ? [mean(answers)] : [];
    });
  });
};

/** Whoever reads reports of the round is left with nobody, or with k and more, once those are taken away. */
const restIsEnough = ({ subjects, threshold }: Round, family: readonly string[]): boolean =>
  subjects
    .flatMap(({ id, readerId }) => [id, readerId ?? id])
    .map((viewer) =>
      subjects.filter(({ id, readerId }) => id === viewer || readerId === viewer).map(({ id }) => id),
    )
    .map((readable) => family.filter((id) => !readable.includes(id)).length)
    .every((rest) => rest === 0 || rest >= threshold);

export const factsOf = (round: Round, reports: readonly PublishedReport[]): Facts => {
  const shown = reports.filter(({ skills }) => skills.some(({ others }) => isShown(others)));
  const lists = shown.map((report) =>
    ["leadership", "management"]
      .map((list) => listMeans(report, round, list))
      .filter(({ length }) => length > 1),
  );
  const keys = reports[0]?.method.framework.skills.map(({ key }) => key) ?? [];
  return {
    within: pooled(
      shown.flatMap((report) => answersBehind(report, round)),
      shown.length,
      0.55,
    ),
    list: pooled(lists.flat(), lists.filter(({ length }) => length > 0).length, 0.22),
    subjects: shown.length,
    references: new Map(
      keys.flatMap((key, at) => {
        const values = shown.flatMap(({ subject, skills }) => {
          const others = skills[at]!.others;
          return isShown(others) ? [{ id: subject.id, value: standsFor(others, "skills") }] : [];
        });
        const isSaid =
          values.length >= ENOUGH &&
          restIsEnough(
            round,
            values.map(({ id }) => id),
          );
        return isSaid ? [[key, rounded(mean(values.map(({ value }) => value)), 1)] as const] : [];
      }),
    ),
  };
};
