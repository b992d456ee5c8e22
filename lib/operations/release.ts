import { createHash } from "node:crypto";
import type { RoundScope } from "@/lib/access/scope";
import { openBallots, sentAnswers } from "@/lib/data/ballot-box";
import { shuffle } from "@/lib/data/chance";
import { transaction } from "@/lib/data/database";
import { listEarlierRecords } from "@/lib/data/earlier-rounds";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { listAbout, rewriteInRandomOrder } from "@/lib/data/invitations";
import { enqueue } from "@/lib/data/jobs";
import { createQuality } from "@/lib/data/quality";
import { beginReleaseProgress, endReleaseProgress, writeReleaseProgress } from "@/lib/data/release-progress";
import { destroyRoundKey } from "@/lib/data/round-keys";
import { listSubjects, lockRound, moveRound } from "@/lib/data/rounds";
import { forgetGivingMail } from "@/lib/data/sent-mail";
import { createSnapshots } from "@/lib/data/snapshots";
import type { Answers } from "@/lib/domain/answers";
import type { ComparedRound } from "@/lib/domain/comparison";
import { personOf } from "@/lib/domain/contributor";
import { earlierRound } from "@/lib/domain/earlier-round";
import { countSubject, releaseSubject } from "@/lib/domain/release";
import { figuresOf, partOf, type RoundFigures, type SubjectPart } from "@/lib/domain/round-figure";
import type { RosterSubject } from "@/lib/domain/seat";
import type { Framework } from "@/lib/domain/skill";
import type { ReleasedRound } from "@/lib/domain/subject-report";
import { type TeamMethod, type TeamSource, teamMethodOf, teamSourceOf } from "@/lib/domain/team-source";
import { announceReports } from "./announcements";
import { writeTeams } from "./team-folding";

const day = (date: Date): string => date.toISOString().slice(0, 10);
const hashOf = (...texts: string[]): string => createHash("sha256").update(texts.join("\n")).digest("hex");

/** So many subjects are opened at once, with all that was said about them. */
const AT_ONCE = 40;
/** Characters of sealed text that are held at once beyond that. */
const KEPT_MOST = 64 * 1024 * 1024;

type Named = { readonly id: string; readonly name: string; readonly readers: readonly string[] };
type Rules = { readonly round: ReleasedRound; readonly framework: Framework };
type Handful = { readonly roster: readonly RosterSubject[]; readonly sent: ReadonlyMap<string, Answers> };
type Steps = {
  readonly turn: Turn;
  readonly opened: (subjects: readonly Named[]) => Promise<Handful>;
  readonly onDone: (subjects: number) => Promise<void>;
};

const handfulsOf = (subjects: readonly Named[]): (readonly Named[])[] =>
  Array.from({ length: Math.ceil(subjects.length / AT_ONCE) }, (_, at) =>
    subjects.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

/**
 * Opens ballots, twice: for what the round knows as a whole, and for the reports. Their text is kept in between as long as
 * it is short altogether, and opened anew where it is not: a round of long comments takes longer, not more memory.
 */
const openerOf = (scope: RoundScope): ((ids: readonly string[]) => Promise<ReadonlyMap<string, Answers>>) => {
  const kept = new Map<string, string>();
  let room = KEPT_MOST;
  return async (ids) => {
    const wanted = ids.filter((id) => !kept.has(id));
    const opened = wanted.length > 0 ? await openBallots(scope, wanted) : new Map<string, string>();
    const texts = ids.flatMap((id): [string, string][] => {
      const text = kept.get(id) ?? opened.get(id);
      return text === undefined ? [] : [[id, text]];
    });
    for (const [id, text] of opened) {
      room -= text.length;
      if (room >= 0) kept.set(id, text);
    }
    return new Map(
      texts.flatMap(([id, text]): [string, Answers][] => {
        const answers = sentAnswers(text);
        return answers ? [[id, answers]] : [];
      }),
    );
  };
};

/** Who was asked about some subjects, and what they sent. */
const handfulOf = async (
  scope: RoundScope,
  subjects: readonly Named[],
  answersTo: ReturnType<typeof openerOf>,
): Promise<Handful> => {
  const about = await listAbout(
    scope,
    subjects.map(({ id }) => id),
  );
  return {
    sent: await answersTo([...about.values()].flat().map(({ id }) => id)),
    roster: subjects.map(({ id, name, readers }) => ({
      id,
      name,
      readers,
      invitations: (about.get(id) ?? []).map(({ raterId, raterEmail, ...invitation }) => ({
        ...invitation,
        person: personOf(raterId, raterEmail),
      })),
    })),
  };
};

/** The released rounds of some subjects, the latest first. */
const earlierOf = async (
  scope: RoundScope,
  subjects: readonly Named[],
): Promise<ReadonlyMap<string, ComparedRound[]>> => {
  const earlier = new Map<string, ComparedRound[]>();
  const records = await listEarlierRecords(
    scope,
    subjects.map(({ id }) => id),
  );
  for (const { memberId, roundId, frameworkId, threshold, roster, report } of records) {
    const framework = await findFrameworkVersion(scope, frameworkId);
    const round = earlierRound({ id: roundId, threshold, roster, framework, ...report });
    earlier.set(memberId, [...(earlier.get(memberId) ?? []), round]);
  }
  return earlier;
};

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** One thing after another, in the order in which they are asked for: a transaction has a single connection. */
const turns = (): Turn => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
};

/** Gets each thing while the one before is worked on: the database and this process work side by side. */
async function* ahead<Item, Thing>(
  items: readonly Item[],
  get: (item: Item) => Promise<Thing>,
): AsyncGenerator<Thing> {
  let next: Promise<Thing> | undefined;
  for (const [at, item] of items.entries()) {
    const now: Promise<Thing> = next ?? get(item);
    const after = items[at + 1];
    next = after === undefined ? undefined : get(after);
    // Awaited in its turn; until then its failure is nobody's.
    next?.catch(() => undefined);
    yield await now;
  }
}

/** First all ballots are counted, for what the round knows as a whole. */
const measure = async (
  handfuls: readonly (readonly Named[])[],
  rules: Rules,
  { turn, opened, onDone }: Steps,
): Promise<RoundFigures> => {
  const parts: SubjectPart[] = [];
  for await (const { roster, sent } of ahead(handfuls, (handful) => turn(() => opened(handful)))) {
    parts.push(...roster.map((subject) => partOf(subject, countSubject(subject, sent, rules), rules)));
    await onDone(roster.length);
  }
  return figuresOf(parts, { ...rules, shuffle });
};

/** What the views of teams are folded from. */
type Folded = { readonly sources: readonly TeamSource[]; readonly method: TeamMethod | null };

/** Then they are opened once more, and every subject's report is written. Answers what teams are folded from. */
const writeReports = async (
  scope: RoundScope,
  handfuls: readonly (readonly Named[])[],
  { constants, ...rules }: Rules & Pick<RoundFigures, "constants">,
  { turn, opened, onDone }: Steps,
): Promise<Folded> => {
  const sources: TeamSource[] = [];
  let method: TeamMethod | null = null;
  const withEarlier = (handful: readonly Named[]) =>
    turn(async () => ({ ...(await opened(handful)), earlier: await earlierOf(scope, handful) }));
  let writing: Promise<void> = Promise.resolve();
  for await (const { roster, sent, earlier } of ahead(handfuls, withEarlier)) {
    const released = roster.map((subject) =>
      releaseSubject({ ...subject, earlier: earlier.get(subject.id) ?? [] }, sent, {
        ...rules,
        shuffle,
        tally: countSubject(subject, sent, rules),
        constants,
      }),
    );
    const snapshots = released.map(({ subjectId, report, selfNotes }) => {
      const texts = [JSON.stringify(report), JSON.stringify(selfNotes)] as const;
      return { memberId: subjectId, report: texts[0], selfNotes: texts[1], hash: hashOf(...texts) };
    });
    await writing;
    writing = turn(() => createSnapshots(scope, snapshots));
    writing.catch(() => undefined);
    method ??= released[0] ? teamMethodOf(released[0].report.method) : null;
    sources.push(...released.map(({ report }) => teamSourceOf(report)));
    await onDone(released.length);
  }
  await writing;
  return { sources, method };
};

/** Both passes go through all subjects, so each counts for half. Written when a fiftieth more is through. */
const halvesOf = (scope: RoundScope, total: number): Steps["onDone"] => {
  let halves = 0;
  let written = -1;
  return async (subjects) => {
    halves += subjects;
    const done = Math.floor(halves / 2);
    if (written >= 0 && done < total && done - written < total / 50) return;
    written = done;
    await writeReleaseProgress(scope, done);
  };
};

const fold = async (scope: RoundScope, closedOn: Date): Promise<string[]> => {
  const { name, threshold, commentThreshold, frameworkId } = scope.round;
  const rules = {
    round: { id: scope.roundId, name, closedOn: day(closedOn), threshold, commentThreshold },
    framework: await findFrameworkVersion(scope, frameworkId),
  };
  const subjects = (await listSubjects(scope)).map(({ memberId, name: called, readerId }) => ({
    id: memberId,
    name: called,
    readers: readerId === null ? [] : [readerId],
  }));
  const answersTo = openerOf(scope);
  const steps: Steps = {
    turn: turns(),
    opened: (handful) => handfulOf(scope, handful, answersTo),
    onDone: halvesOf(scope, subjects.length),
  };
  await steps.onDone(0);
  const handfuls = handfulsOf(subjects);
  const { constants, quality } = await measure(handfuls, rules, steps);
  const { sources, method } = await writeReports(scope, handfuls, { ...rules, constants }, steps);
  if (method) await writeTeams(scope, { sources, method });
  const measured = JSON.stringify(quality);
  await createQuality(scope, { quality: measured, hash: hashOf(measured) });
  return subjects.map(({ id }) => id);
};

/**
 * Makes the reports of a closed round, once: ballots are opened handful by handful, folded into snapshots and destroyed
 * with the round's key, in one transaction that nobody sees before its last step. False if there was nothing to do.
 */
export const releaseRound = async (scope: RoundScope): Promise<boolean> => {
  await beginReleaseProgress(scope);
  return transaction(
    async () => {
      const closedOn = await lockRound(scope, "closed");
      if (closedOn) {
        const subjects = await fold(scope, closedOn);
        await rewriteInRandomOrder(scope);
        await destroyRoundKey(scope);
        await moveRound(scope, ["closed"], { state: "released" });
        await enqueue("empty-ballot-box", {}, "empty-ballot-box");
        await forgetGivingMail(scope);
        await announceReports(scope, subjects, new Date());
      }
      await endReleaseProgress(scope);
      return closedOn !== null;
    },
    { timeout: 600_000 },
  );
};
