import type { Display } from "./cell";
import { closestAnswers, leastDeviations } from "./least-variance";
import type { Framework } from "./skill";
import { numberOf, type SubjectTally } from "./tally";
import { squaresOf } from "./within-variance";

/** One rater's answers to the skills of a framework, in their order; 0 where there is none behind a displayed cell. */
export type RaterAnswers = { readonly rater: string; readonly answers: Uint8Array };

/**
 * What one subject adds to the quality of a round: the answers behind displayed cells, with their raters told apart.
 * It exists while a round is released, and nowhere else.
 */
export type QualityPart = {
  readonly subject: string;
  readonly raters: readonly RaterAnswers[];
  /**
   * Instead of these answers, skill after skill with a place for each rater: answers as much alike as the displayed
   * cells allow. Whoever knows the cells knows them.
   */
  readonly closest: Uint8Array;
  /** per skill: how many squared deviations its cells hold beyond the fewest that they can */
  readonly room: readonly number[];
};

export const qualityPart = (
  subject: string,
  { seats, skills }: SubjectTally,
  { framework, display }: { framework: Framework; display: Display },
): QualityPart => {
  const raters = seats.blocks.flatMap(({ block, ballots, raters: names }) => {
    const isShown = skills.map((tally) => tally.shown.some((cell) => cell.block === block.key));
    return ballots.map((ballot, at) => ({
      rater: names[at] ?? "",
      answers: Uint8Array.from(framework.skills, ({ key }, index) =>
        isShown[index] ? (numberOf(ballot.skills, key) ?? 0) : 0,
      ),
    }));
  });
  const closest = new Uint8Array(framework.skills.length * raters.length);
  skills.forEach(({ shown }, skill) => {
    closest.set(
      shown.flatMap(({ figure }) => closestAnswers(figure, display)),
      skill * raters.length,
    );
  });
  const room = skills.map(({ shown }) =>
    shown.reduce(
      (sum, { answers, figure }) => sum + squaresOf(answers) - leastDeviations(figure, display),
      0,
    ),
  );
  return { subject, raters, closest, room };
};
