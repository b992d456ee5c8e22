import type { Answers } from "./answers";
import { skillDisplay } from "./cell";
import { poolComments, type Shuffle } from "./comment-pool";
import { comparisonsOf, type RoundComparison } from "./comparison";
import { contributorsOf } from "./contributor";
import { countedSkills } from "./earlier-round";
import type { Report, SelfNotes } from "./report";
import { COMMENT_THRESHOLD, THRESHOLD } from "./round";
import { roundConstants } from "./round-constant";
import { type RosterSubject, seatsOf } from "./seat";
import type { Framework } from "./skill";
import { type ReleasedRound, reportOf } from "./subject-report";
import { tallySubject } from "./tally";

export type ReleaseInput = {
  readonly round: ReleasedRound;
  readonly framework: Framework;
  readonly roster: readonly RosterSubject[];
  /** sent ballots only, one per invitation at most */
  readonly ballots: readonly { readonly invitationId: string; readonly answers: Answers }[];
  /** the caller's cryptographically secure shuffle: comments are the only thing that needs chance */
  readonly shuffle: Shuffle;
};

export type Release = {
  readonly reports: readonly {
    readonly subjectId: string;
    readonly report: Report;
    readonly selfNotes: SelfNotes;
  }[];
};

const checkThresholds = ({ threshold, commentThreshold }: ReleasedRound): void => {
  if (!(threshold >= THRESHOLD.least)) throw new RangeError("the threshold is too low");
  if (!(commentThreshold >= Math.max(COMMENT_THRESHOLD.least, threshold))) {
    throw new RangeError("the threshold for comments is too low");
  }
};

const answersByInvitation = ({ roster, ballots }: ReleaseInput): ReadonlyMap<string, Answers> => {
  const invited = new Set(roster.flatMap(({ invitations }) => invitations.map(({ id }) => id)));
  const sent = new Map<string, Answers>();
  for (const { invitationId, answers } of ballots) {
    if (!invited.has(invitationId)) throw new RangeError("a ballot belongs to no invitation of the roster");
    if (sent.has(invitationId)) throw new RangeError("an invitation has two ballots");
    sent.set(invitationId, answers);
  }
  return sent;
};

/** With which earlier rounds the report may be compared: from the roster, from who answered, and from counts. */
const comparisonsWith = (
  { invitations, earlier = [] }: RosterSubject,
  report: Report,
  { round, framework }: ReleaseInput,
  sent: ReadonlyMap<string, Answers>,
): RoundComparison[] => {
  const roster = invitations.map(({ id, relationship, person = null }) => ({
    relationship,
    person,
    answered: sent.has(id),
  }));
  const { id, threshold } = round;
  const blocks = contributorsOf({ roster, threshold });
  return comparisonsOf({ id, threshold, blocks, skills: countedSkills(report.skills, framework) }, earlier);
};

/**
 * Turns a closed round's ballots into one report per subject, once. Blocks come from the frozen roster and
 * from who answered; cells from blocks; everything else from displayed cells, self, the one manager and
 * constants of the whole round, but for the agreement words and the comments. Whether something is hidden, and
 * whether it may be compared with an earlier round, depends on counts and rosters alone. Throws RangeError for thresholds below what is promised to raters, and for a
 * ballot that is unknown or given twice.
 */
export const release = (input: ReleaseInput): Release => {
  checkThresholds(input.round);
  const { round, framework, roster, shuffle } = input;
  const sent = answersByInvitation(input);
  const { threshold } = round;
  const subjects = roster.map((subject) => ({
    subject,
    tally: tallySubject({ seats: seatsOf({ subject, sent, threshold }), framework, threshold }),
  }));
  const constants = roundConstants({
    subjects: subjects.map(({ subject: { id, readers = [] }, tally }) => ({ id, readers, tally })),
    framework,
    display: skillDisplay(threshold),
    threshold,
  });
  return {
    reports: subjects.map(({ subject, tally }) => {
      const { id, name } = subject;
      const report = reportOf({ round, framework, subject: { id, name }, tally, constants, shuffle });
      return {
        subjectId: id,
        report: { ...report, comparisons: comparisonsWith(subject, report, input, sent) },
        selfNotes: {
          comments: poolComments(tally.seats.self ? [tally.seats.self] : [], framework),
          reflection: tally.seats.self?.reflection ?? null,
        },
      };
    }),
  };
};
