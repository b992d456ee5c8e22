import fc from "fast-check";
import type { Answers } from "../../lib/domain/answers";
import { type ReleaseInput, release } from "../../lib/domain/release";
import type { Report } from "../../lib/domain/report";
import { chanceFrom, shuffleWith } from "./world";

export const anyWorld = (most = 3) =>
  fc.record({
    seed: fc.integer(),
    subjects: fc.integer({ min: 1, max: most }),
    threshold: fc.integer({ min: 3, max: 5 }),
  });

/** The shuffle starts anew, so that equal worlds shuffle alike. */
export const releaseAnew = (world: ReleaseInput) =>
  release({ ...world, shuffle: shuffleWith(chanceFrom(7)) });

/** Everything that a round publishes, as bytes. */
export const bytes = (world: ReleaseInput): string => JSON.stringify(releaseAnew(world));

export const reportsOf = (world: ReleaseInput): Report[] =>
  releaseAnew(world).reports.map(({ report }) => report);

export type Ballot = ReleaseInput["ballots"][number];

export const withBallots = (world: ReleaseInput, change: (ballot: Ballot) => Answers): ReleaseInput => ({
  ...world,
  ballots: world.ballots.map((ballot) => ({ ...ballot, answers: change(ballot) })),
});

/** The anonymous raters of one subject who answered, as an attacker with the roster knows them. */
export const answeredBy = (world: ReleaseInput, subject: number, groups: readonly string[]): Ballot[] => {
  const { invitations } = world.roster[subject]!;
  const isAnonymousManager = invitations.filter(({ relationship }) => relationship === "manager").length > 1;
  const ids = invitations
    .filter(({ relationship }) =>
      groups.includes(relationship === "manager" && isAnonymousManager ? "managers" : relationship),
    )
    .map(({ id }) => id);
  return world.ballots.filter(({ invitationId }) => ids.includes(invitationId));
};
