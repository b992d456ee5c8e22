import { readFileSync } from "node:fs";
import type { Dyad } from "../../lib/domain/variance-share";

/** What raters other than oneself answered in the synthetic round, as `tests/vectors/synth360_40.csv` has it. */
export const syntheticRatings = (): { subject: string; rater: string; skill: string; rating: number }[] =>
  readFileSync(new URL("../vectors/synth360_40.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [subject = "", rater = "", relationship, , skill = "", rating] = line.split(",");
      return relationship === "self" || !rating ? [] : { subject, rater, skill, rating: Number(rating) };
    });

export const syntheticDyads = (): Dyad[] => {
  const pairs = new Map<string, { subject: string; rater: string; sum: number; n: number }>();
  for (const { subject, rater, rating } of syntheticRatings()) {
    const pair = pairs.get(`${subject} ${rater}`) ?? { subject, rater, sum: 0, n: 0 };
    pairs.set(`${subject} ${rater}`, { ...pair, sum: pair.sum + rating, n: pair.n + 1 });
  }
  return [...pairs.values()].map(({ subject, rater, sum, n }) => ({ subject, rater, value: sum / n }));
};
