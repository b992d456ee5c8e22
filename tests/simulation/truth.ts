import jstat from "jstat";
import type { Answers, SkillAnswer } from "../../lib/domain/answers";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import type { ReleaseInput } from "../../lib/domain/release";

// People whose true levels are known, and raters as they are: one harsh with everybody, one taken with somebody.
// The variances are those that lme4 finds in the synthetic round (tests/vectors/synth360_40.csv), all skills together.

const LEVEL = 3.8;
const VARIANCES = { subject: 0.138, skill: 0.057, rater: 0.104, pair: 0.083, rest: 0.362 };
const SEEN_OFTEN = 0.94;

export type Plan = {
  readonly subjects: number;
  readonly raters: number;
  /** in points, of the skills that have a gap; 0 for none */
  readonly gap: number;
  /** how many of a report's skills have it */
  readonly skills: number;
};

/** Self is so many points above what others give on average. 0: there is no gap. */
export type Truth = { readonly input: ReleaseInput; readonly gaps: ReadonlyMap<string, readonly number[]> };

const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const answer = (value: number): SkillAnswer => Math.min(5, Math.max(1, Math.round(value))) as SkillAnswer;

const AROUND = Math.sqrt(VARIANCES.rater + VARIANCES.pair + VARIANCES.rest);

/** What all raters whom one could ask would give on average, in whole answers from 1 to 5. */
export const averageAnswer = (level: number): number =>
  [1.5, 2.5, 3.5, 4.5].reduce((sum, cut) => sum + 1 - jstat.normal.cdf(cut, level, AROUND), 1);

/** Towards where there is room for it on the scale. */
const gapAt = (average: number, size: number): number => (average + size <= 5 ? size : -size);

const drawOf = (items: readonly string[], count: number, chance: () => number): Set<string> => {
  const left = [...items];
  return new Set(
    Array.from({ length: count }, () => left.splice(Math.floor(chance() * left.length), 1)[0] ?? ""),
  );
};

/** A closed round in which everybody answers, about subjects of whom all is known. */
export const truthOf = (
  { subjects, raters, gap, skills }: Plan,
  { chance, shuffle }: { chance: () => number; shuffle: ReleaseInput["shuffle"] },
): Truth => {
  const framework = STANDARD_FRAMEWORK;
  const keys = framework.skills.map(({ key }) => key);
  const draw = (variance: number): number => normal(chance) * Math.sqrt(variance);
  const habits = Array.from({ length: subjects }, () => draw(VARIANCES.rater));
  const gaps = new Map<string, number[]>();
  const roster: ReleaseInput["roster"][number][] = [];
  const ballots: { invitationId: string; answers: Answers }[] = [];

  for (let subject = 0; subject < subjects; subject++) {
    const id = `s${subject}`;
    const own = draw(VARIANCES.subject);
    const levels = keys.map(() => LEVEL + own + draw(VARIANCES.skill));
    const apart = gap === 0 ? new Set<string>() : drawOf(keys, skills, chance);
    const truth = keys.map((key, at) => (apart.has(key) ? gapAt(averageAnswer(levels[at] ?? 0), gap) : 0));
    gaps.set(id, truth);
    const give = (invitationId: string, rate: (at: number) => SkillAnswer): void => {
      const given = Object.fromEntries(keys.map((key, at) => [key, rate(at)]));
      ballots.push({ invitationId, answers: { skills: given, dimensions: {}, comments: {} } });
    };
    give(`${id}-self`, (at) => answer(averageAnswer(levels[at] ?? 0) + (truth[at] ?? 0)));
    const peers = Array.from({ length: raters }, (_, step) => {
      const rater = (subject + 1 + step * 3) % subjects;
      const towards = (habits[rater] ?? 0) + draw(VARIANCES.pair);
      give(`${id}-${step}`, (at) =>
        chance() < SEEN_OFTEN ? answer((levels[at] ?? 0) + towards + draw(VARIANCES.rest)) : "not_observed",
      );
      return {
        id: `${id}-${step}`,
        relationship: "peer" as const,
        raterName: "",
        person: { key: `s${rater}`, isOutsider: false },
      };
    });
    roster.push({
      id,
      name: id,
      invitations: [{ id: `${id}-self`, relationship: "self", raterName: "" }, ...peers],
    });
  }
  const round = { id: "simulated", name: "", closedOn: "2026-01-01", threshold: 4, commentThreshold: 5 };
  return { input: { round, framework, roster, ballots, shuffle }, gaps };
};
