import type { DimensionAnswer, SkillAnswer } from "@/lib/domain/answers";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { DIMENSION_SCALE, NOT_OBSERVED, type Scale, SKILL_SCALE } from "@/lib/domain/scale";
import { ABSENT, LEARNT, MANAGER, NEWCOMER, PROTAGONIST } from "./company";
import { normalOf, type Random, randomOf } from "./random";
import { commentsOf } from "./remark";

/** What a person is truly like in the demo: the raters see it through their own eyes. */
export type Truth = {
  skills: ReadonlyMap<string, number>;
  dimensions: ReadonlyMap<string, number>;
  selfBias: number;
};

const hashOf = (text: string): number => {
  let hash = 2_166_136_261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
};

const BLIND_SPOT = "feedback";
const HIDDEN_STRENGTH = "problem-solving";

export const truthOf = (name: string): Truth => {
  const random = randomOf(hashOf(name));
  const level = 3.85 + 0.4 * normalOf(random);
  const lean = 0.3 * normalOf(random);
  const skills = new Map(
    STANDARD_FRAMEWORK.skills.map(({ key, lists }) => {
      const side = lists.length === 2 ? 0 : lists[0] === "leadership" ? lean : -lean;
      return [key, level + side + 0.45 * normalOf(random)];
    }),
  );
  if (name === PROTAGONIST) skills.set(BLIND_SPOT, 2.1).set(HIDDEN_STRENGTH, 4.6);
  const dimensions = new Map(STANDARD_FRAMEWORK.dimensions.map(({ key }) => [key, lean + normalOf(random)]));
  return { skills, dimensions, selfBias: 0.25 * normalOf(random) };
};

const within = (value: number, { min, max }: Scale): number =>
  Math.min(max, Math.max(min, Math.round(value)));

/** One rater's answers about somebody, or the person's own. */
export const answersOf = ({
  subject,
  rater,
  isFirst = false,
  random,
}: {
  subject: string;
  rater: string;
  /** in the company's first round */
  isFirst?: boolean;
  random: Random;
}) => {
  const truth = truthOf(subject);
  const seenByAll = subject === PROTAGONIST;
  const skillTruth = new Map(truth.skills);
  if (seenByAll) skillTruth.set(LEARNT.skill, isFirst ? LEARNT.before : LEARNT.now);
  const isSelf = subject === rater;
  const severity = 0.25 * normalOf(randomOf(hashOf(`${rater} severity`)));
  const seen = (value: number): number =>
    value + (isSelf ? truth.selfBias : severity + 0.6 * normalOf(random));
  const skills: Record<string, SkillAnswer> = {};
  for (const [key, value] of skillTruth)
    skills[key] =
      !isSelf && !seenByAll && random() < 0.06
        ? NOT_OBSERVED
        : (within(seen(value), SKILL_SCALE) as SkillAnswer);
  if (isSelf && subject === PROTAGONIST) {
    skills[BLIND_SPOT] = 5;
    skills[HIDDEN_STRENGTH] = 3;
  }
  const dimensions: Record<string, DimensionAnswer> = {};
  for (const [key, value] of truth.dimensions)
    dimensions[key] = within(seen(value), DIMENSION_SCALE) as DimensionAnswer;
  const comments = isSelf ? {} : commentsOf(random, [...truth.skills.keys()]);
  return { skills, dimensions, comments };
};

/**
 * Who answers at all: most do; of those asked about the newcomer, too few. About the two whom visitors are, it
 * is the same people each time but for one, so that there is something to compare, and something not to.
 */
export const answersAtAll = (
  { subject, rater, isFirst }: { subject: string; rater: string; isFirst: boolean },
  random: Random,
): boolean => {
  if (subject === PROTAGONIST) return true;
  if (subject === MANAGER) return isFirst || rater !== ABSENT;
  return random() < (subject === NEWCOMER ? 0.3 : 0.88);
};
