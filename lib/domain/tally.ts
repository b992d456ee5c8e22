import type { Answers } from "./answers";
import { DIMENSION_DISPLAY, type Display, type Figure, figureOf, skillDisplay } from "./cell";
import { foldOthers, type OthersFigure } from "./others";
import type { Seats } from "./seat";
import type { Framework } from "./skill";

/** One question as one block answered it. `figure` is null where too few answered to show it. */
export type TallyCell = {
  readonly block: string;
  readonly answers: readonly number[];
  readonly figure: Figure | null;
};

/** A cell that is shown, with the answers behind it. */
export type ShownCell = {
  readonly block: string;
  readonly answers: readonly number[];
  readonly figure: Figure;
};

/** One question about one subject: the one place where single answers and figures stand side by side. */
export type Tally = {
  readonly key: string;
  readonly self: number | null;
  readonly manager: number | null;
  readonly cells: readonly TallyCell[];
  readonly shown: readonly ShownCell[];
  readonly others: OthersFigure | null;
};

export type SubjectTally = {
  readonly seats: Seats;
  readonly skills: readonly Tally[];
  readonly dimensions: readonly Tally[];
};

/** The answer as a number, or null: "not observed" and what was left out are no numbers. */
export const numberOf = (
  answers: Readonly<Record<string, unknown>> | undefined,
  key: string,
): number | null => {
  const answer = answers?.[key];
  return typeof answer === "number" ? answer : null;
};

/** How many anonymous raters gave at least one of the answers behind the displayed cells of these skills. */
export const contributorsTo = (skills: readonly Tally[], { blocks }: Seats): number =>
  blocks.flatMap(({ block, ballots }) => {
    const shown = skills.filter((tally) => tally.shown.some((cell) => cell.block === block.key));
    return ballots.filter((ballot) => shown.some(({ key }) => numberOf(ballot.skills, key) !== null));
  }).length;

const tallyOf = ({
  key,
  part,
  seats,
  threshold,
  display,
}: {
  key: string;
  part: (answers: Answers) => Readonly<Record<string, unknown>>;
  seats: Seats;
  threshold: number;
  display: Display;
}): Tally => {
  const named = (answers: Answers | null | undefined): number | null =>
    answers ? numberOf(part(answers), key) : null;
  const cells = seats.blocks.map(({ block, ballots }) => {
    const answers = ballots.flatMap((ballot) => named(ballot) ?? []);
    return { block: block.key, answers, figure: figureOf({ answers, threshold, display }) };
  });
  const shown = cells.flatMap(({ figure, ...cell }) => (figure ? [{ ...cell, figure }] : []));
  return {
    key,
    self: named(seats.self),
    manager: named(seats.manager?.answers),
    cells,
    shown,
    others: foldOthers(
      shown.map(({ figure }) => figure),
      display,
    ),
  };
};

/** Counts every question of the framework for one subject. */
export const tallySubject = ({
  seats,
  framework,
  threshold,
}: {
  seats: Seats;
  framework: Framework;
  threshold: number;
}): SubjectTally => ({
  seats,
  skills: framework.skills.map(({ key }) =>
    tallyOf({ key, part: (answers) => answers.skills, seats, threshold, display: skillDisplay(threshold) }),
  ),
  dimensions: framework.dimensions.map(({ key }) =>
    tallyOf({ key, part: (answers) => answers.dimensions, seats, threshold, display: DIMENSION_DISPLAY }),
  ),
});
