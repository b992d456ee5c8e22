import type { Display, Figure } from "./cell";
import { leastVariance } from "./least-variance";
import type { AgreementWord } from "./report";
import { squaresOf } from "./within-variance";

/** Variance of answers given at random to five options: (25 - 1) / 12. */
const RANDOM_VARIANCE = 2;
export const LEAST_RATERS = 5;
export const LEAST_SKILLS = 5;
const CUTS: readonly { readonly word: AgreementWord; readonly least: number }[] = [
  { word: "largely_agree", least: 0.7 },
  { word: "somewhat_agree", least: 0.5 },
];
const ROUNDING_NOISE = 1e-9;

/** One skill's displayed cells, with the answers behind them. */
export type AgreementSkill = {
  readonly cells: readonly { readonly figure: Figure; readonly answers: readonly number[] }[];
};

/**
 * r*wg(j) = 1 - mean variance / 2, from 0 (answers as scattered as chance, or more) to 1 (all the same);
 * Lindell, Brandt and Whitney (1999), with a uniform null of five options.
 */
export const withinGroupAgreement = (variances: readonly number[]): number =>
  Math.max(0, 1 - variances.reduce((sum, s2) => sum + s2, 0) / variances.length / RANDOM_VARIANCE);

/** What it takes at most, in squares, for an answer to leave its neighbours by two points. */
const elbowRoom = ({ figure }: AgreementSkill["cells"][number]): number => (figure.bound === "exact" ? 2 : 4);

/**
 * A word that the displayed cells all but rule out would, if it were true, pin every answer down: eight
 * people of whom four average 4.0 and four 2.8 "largely agree" only if the four said 4 each. Such a word is
 * never used, whatever the answers are; the next one is, which is a hair's breadth away.
 */
const isRoomy = (least: number, skills: readonly AgreementSkill[], display: Display): boolean => {
  const budget = RANDOM_VARIANCE * (1 - least) * skills.length;
  const used = skills.reduce(
    (sum, { cells }) =>
      sum +
      leastVariance(
        cells.map((cell) => cell.figure),
        display,
      ),
    0,
  );
  const room = skills.map(({ cells }) => {
    const n = cells.reduce((sum, cell) => sum + cell.figure.n, 0);
    return Math.max(...cells.map(elbowRoom)) / (n - 1);
  });
  return budget - used >= Math.max(...room) - ROUNDING_NOISE;
};

/**
 * How far all anonymous raters of a subject agree on one list, in a word: the only thing in a report that
 * is computed from answers and not from displayed cells. Null with fewer than five raters behind the displayed
 * cells, or fewer than five of the list's skills with one.
 */
export const agreementOf = ({
  skills,
  raters,
  display,
}: {
  skills: readonly AgreementSkill[];
  raters: number;
  display: Display;
}): AgreementWord | null => {
  const shown = skills.filter((skill) => skill.cells.length > 0);
  if (raters < LEAST_RATERS || shown.length < LEAST_SKILLS) return null;
  const variances = shown.map(({ cells }) => {
    const answers = cells.flatMap((cell) => cell.answers);
    return squaresOf(answers) / (answers.length - 1);
  });
  const agreement = withinGroupAgreement(variances);
  const cut = CUTS.find(({ least }) => agreement >= least - ROUNDING_NOISE && isRoomy(least, shown, display));
  return cut?.word ?? "differ";
};
