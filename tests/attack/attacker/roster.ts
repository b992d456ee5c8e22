import type { Asked, Given, Round, Subject } from "../world";

/** Who stands where, as anybody with the roster knows: nobody's answers are looked at but for whether there is one. */
export type Answering = { readonly rater: string; readonly given: Given };

const managersOf = (asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(({ relationship }) => relationship === "manager");

/** The one manager, who is named; with two or more on the roster they are a group. */
export const namedManager = ({ asked }: Subject): Asked | null => {
  const [first, second] = managersOf(asked);
  return first && !second ? first : null;
};

const found = new WeakMap<Subject, Map<string, readonly Answering[]>>();

/** Whoever answered in one of these groups of a subject's roster. It is asked for question by question. */
export const answeringIn = (subject: Subject, groups: readonly string[]): readonly Answering[] => {
  const known = found.get(subject) ?? new Map<string, readonly Answering[]>();
  found.set(subject, known);
  const name = groups.join();
  const answering = known.get(name) ?? searched(subject, groups);
  known.set(name, answering);
  return answering;
};

const searched = ({ asked }: Subject, groups: readonly string[]): Answering[] => {
  const areGroup = managersOf(asked).length > 1;
  return asked.flatMap(({ rater, relationship, given }) => {
    const group = relationship === "manager" ? (areGroup ? "managers" : "named") : relationship;
    return given && groups.includes(group) ? [{ rater, given }] : [];
  });
};

export const GROUPS = ["peer", "direct_report", "other", "managers"] as const;

/** Everybody who answered and is not named. */
export const anonymousTo = (subject: Subject): readonly Answering[] => answeringIn(subject, GROUPS);

export const answerIn = (
  given: Given | null | undefined,
  scale: "skills" | "dimensions",
  key: string,
): number | null => {
  const answer = given?.[scale][key];
  return typeof answer === "number" ? answer : null;
};

export const subjectOf = (round: Round, id: string): Subject => {
  const found = round.subjects.find((subject) => subject.id === id);
  if (!found) throw new Error(`nobody knows ${id}`);
  return found;
};
