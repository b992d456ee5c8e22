import type { Framework } from "./skill";
import { numberOf, type SubjectTally } from "./tally";

/** One rater's answers to the skills of a framework, in their order; 0 where there is none behind a displayed cell. */
export type RaterAnswers = { readonly rater: string; readonly answers: Uint8Array };

/**
 * What one subject adds to the quality of a round: the answers behind displayed cells, with their raters told apart.
 * It exists while a round is released, and nowhere else.
 */
export type QualityPart = { readonly subject: string; readonly raters: readonly RaterAnswers[] };

export const qualityPart = (
  subject: string,
  { seats, skills }: SubjectTally,
  framework: Framework,
): QualityPart => ({
  subject,
  raters: seats.blocks.flatMap(({ block, ballots, raters }) => {
    const isShown = skills.map((tally) => tally.shown.some((cell) => cell.block === block.key));
    return ballots.map((ballot, at) => ({
      rater: raters[at] ?? "",
      answers: Uint8Array.from(framework.skills, ({ key }, index) =>
        isShown[index] ? (numberOf(ballot.skills, key) ?? 0) : 0,
      ),
    }));
  }),
});
