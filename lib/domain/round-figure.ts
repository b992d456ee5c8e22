import { skillDisplay } from "./cell";
import type { Shuffle } from "./comment-pool";
import { qualityOf, type RoundQuality } from "./quality";
import { type QualityPart, qualityPart } from "./quality-part";
import { type ConstantsPart, constantsPart, type RoundConstants, roundConstants } from "./round-constant";
import type { Framework } from "./skill";
import type { ReleasedRound } from "./subject-report";
import type { SubjectTally } from "./tally";

/** What a round knows as a whole, and every report of it shares; beside it how good the measuring was. */
export type RoundFigures = { readonly constants: RoundConstants; readonly quality: RoundQuality };

/** What one subject adds to the figures of the round. */
export type SubjectPart = { readonly constants: ConstantsPart; readonly quality: QualityPart };

export const partOf = (
  { id, readers = [] }: { id: string; readers?: readonly string[] },
  tally: SubjectTally,
  { round, framework }: { round: ReleasedRound; framework: Framework },
): SubjectPart => {
  const rules = { framework, display: skillDisplay(round.threshold) };
  return { constants: constantsPart({ id, readers, tally }, rules), quality: qualityPart(id, tally, rules) };
};

export const figuresOf = (
  parts: readonly SubjectPart[],
  { round, framework, shuffle }: { round: ReleasedRound; framework: Framework; shuffle: Shuffle },
): RoundFigures => ({
  constants: roundConstants(
    parts.map(({ constants }) => constants),
    { framework, threshold: round.threshold },
  ),
  quality: qualityOf(
    parts.map(({ quality }) => quality),
    shuffle,
  ),
});
