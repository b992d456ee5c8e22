import type { Answers } from "./answers";
import { poolComments, type Shuffle } from "./comment-pool";
import { comparisonsOf, type RoundComparison } from "./comparison";
import { contributorsOf } from "./contributor";
import { countedSkills } from "./earlier-round";
import type { RoundQuality } from "./quality";
import type { Report, SelfNotes } from "./report";
import { COMMENT_THRESHOLD, THRESHOLD } from "./round";
import type { RoundConstants } from "./round-constant";
import { figuresOf, partOf } from "./round-figure";
import { type RosterSubject, seatsOf } from "./seat";
import type { Framework } from "./skill";
import { type ReleasedRound, reportOf } from "./subject-report";
import { type SubjectTally, tallySubject } from "./tally";

export type ReleaseInput = {
  readonly round: ReleasedRound;
  readonly framework: Framework;
  readonly roster: readonly RosterSubject[];
  /** sent ballots only, one per invitation at most */
  readonly ballots: readonly { readonly invitationId: string; readonly answers: Answers }[];
  /** the caller's cryptographically secure shuffle: comments are the only thing that needs chance */
  readonly shuffle: Shuffle;
};

export type ReleasedSubject = {
  readonly subjectId: string;
  readonly report: Report;
  readonly selfNotes: SelfNotes;
};

export type Release = { readonly reports: readonly ReleasedSubject[]; readonly quality: RoundQuality };

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

type Rules = Pick<ReleaseInput, "round" | "framework">;

/** Seats and counts one subject's ballots. Throws RangeError for thresholds below what is promised to raters. */
export const countSubject = (
  subject: RosterSubject,
  sent: ReadonlyMap<string, Answers>,
  { round, framework }: Rules,
): SubjectTally => {
  checkThresholds(round);
  const { threshold } = round;
  return tallySubject({ seats: seatsOf({ subject, sent, threshold }), framework, threshold });
};

/** With which earlier rounds the report may be compared: from the roster, from who answered, and from counts. */
const comparisonsWith = (
  { invitations, earlier = [] }: RosterSubject,
  report: Report,
  { round, framework }: Rules,
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

/** One subject's report, once the constants of the round are known. */
export const releaseSubject = (
  subject: RosterSubject,
  sent: ReadonlyMap<string, Answers>,
  {
    tally,
    constants,
    ...rules
  }: Rules & Pick<ReleaseInput, "shuffle"> & { tally: SubjectTally; constants: RoundConstants },
): ReleasedSubject => {
  const { id, name } = subject;
  const { framework } = rules;
  const report = reportOf({ ...rules, subject: { id, name }, tally, constants });
  return {
    subjectId: id,
    report: { ...report, comparisons: comparisonsWith(subject, report, rules, sent) },
    selfNotes: {
      comments: poolComments(tally.seats.self ? [tally.seats.self] : [], framework),
      reflection: tally.seats.self?.reflection ?? null,
    },
  };
};

/**
 * Turns a closed round's ballots into one report per subject, once. Blocks come from the frozen roster and
 * from who answered; cells from blocks; everything else from displayed cells, self, the one manager and
 * constants of the whole round, but for the agreement words, the comments and the round's quality. Whether something
 * is hidden, and whether it may be compared with an earlier round, depends on counts and rosters alone. Throws
 * RangeError for thresholds below what is promised to raters, and for a ballot that is unknown or given twice.
 */
export const release = (input: ReleaseInput): Release => {
  checkThresholds(input.round);
  const { roster, shuffle, ...rules } = input;
  const sent = answersByInvitation(input);
  const subjects = roster.map((subject) => ({ subject, tally: countSubject(subject, sent, rules) }));
  const parts = subjects.map(({ subject, tally }) => partOf(subject, tally, rules));
  const { constants, quality } = figuresOf(parts, input);
  return {
    reports: subjects.map(({ subject, tally }) =>
      releaseSubject(subject, sent, { ...rules, shuffle, tally, constants }),
    ),
    quality,
  };
};
