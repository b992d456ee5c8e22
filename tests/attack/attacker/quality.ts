import { Explanation } from "./leaves";
import { isShown, type PublishedReport } from "./published";

type Share = { readonly value: number; readonly bound: string };
/** How good the measuring was, as it comes out of the product. */
export type PublishedQuality = {
  readonly figures?: {
    readonly one: Share;
    readonly mean: Share;
    readonly alpha: Readonly<Record<string, Share>>;
    readonly shares: Readonly<Record<string, Share>> | null;
  };
};

/** Steps of five in a hundred between the ends, beyond which nothing is told apart. */
const STEPS = Array.from({ length: 16 }, (_, at) => Number((0.05 * (at + 1)).toFixed(2)));
const ENDS: Readonly<Record<string, readonly number[]>> = { at_most: [0.05], at_least: [0.8], exact: STEPS };

/** Nothing but counts that everybody knows, and shares in steps: `witness.ts` says what those leave open. */
export const explainQuality = (quality: PublishedQuality, reports: readonly PublishedReport[]): string[] => {
  const explain = new Explanation(quality);
  const isRated = ({ skills }: PublishedReport) =>
    skills.some(({ blocks }) => Object.values(blocks).some(isShown));
  explain.equal("version", 1);
  explain.equal("subjects", reports.filter(isRated).length);
  const { figures } = quality;
  if (!figures) {
    explain.oneOf("hidden", ["too_few_subjects", "too_few_answers"]);
    return explain.problems();
  }
  const claim = (place: string, { bound }: Share) => {
    explain.oneOf(`figures.${place}.bound`, Object.keys(ENDS));
    explain.oneOf(`figures.${place}.value`, ENDS[bound] ?? []);
  };
  const whole = Array.from({ length: 100 }, (_, at) => at + 1);
  explain.oneOf("figures.raters", whole);
  explain.oneOf("figures.needed", [null, ...whole]);
  claim("one", figures.one);
  claim("mean", figures.mean);
  for (const key of ["interval", "ordinal"]) claim(`alpha.${key}`, figures.alpha[key]!);
  if (!figures.shares) explain.equal("figures.shares", null);
  else for (const key of ["subject", "rater", "rest"]) claim(`shares.${key}`, figures.shares[key]!);
  return explain.problems();
};
