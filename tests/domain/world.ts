import type { Answers, DimensionAnswer, SkillAnswer } from "../../lib/domain/answers";
import type { ComparedRound } from "../../lib/domain/comparison";
import { contributorsOf, personOf } from "../../lib/domain/contributor";
import { wordingOf } from "../../lib/domain/earlier-round";
import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { RELATIONSHIPS, type Relationship } from "../../lib/domain/relationship";
import type { ReleaseInput } from "../../lib/domain/release";
import { NOT_OBSERVED, PLACES, RATINGS } from "../../lib/domain/scale";
import type { RosterSubject } from "../../lib/domain/seat";

/** A number from 0 to 1, the same sequence for the same seed (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export const shuffleWith =
  (chance: () => number) =>
  <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return Array.from({ length: items.length }, () => left.splice(Math.floor(chance() * left.length), 1)[0]!);
  };

const pick = <T>(items: readonly T[], chance: () => number): T => items[Math.floor(chance() * items.length)]!;

/** How answers lie: around a level, all over the scale, or at its ends. */
const TEMPERS = ["level", "scattered", "extreme", "high"] as const;

const ratingOf = (temper: (typeof TEMPERS)[number], level: number, chance: () => number): SkillAnswer => {
  if (temper === "scattered") return pick(RATINGS, chance);
  if (temper === "extreme") return pick([1, 5] as const, chance);
  if (temper === "high") return pick([4, 5, 5, 5] as const, chance);
  const near = Math.round(level + (chance() + chance() + chance() - 1.5) * 1.6);
  return pick([Math.min(5, Math.max(1, near)) as SkillAnswer], chance);
};

export const answersOf = (chance: () => number, notObserved: number): Answers => {
  const temper = pick(TEMPERS, chance);
  const level = 2 + 2.5 * chance();
  const skills: Record<string, SkillAnswer> = {};
  const dimensions: Record<string, DimensionAnswer> = {};
  const comments: Record<string, string> = {};
  for (const { key } of STANDARD_FRAMEWORK.skills) {
    skills[key] = chance() < notObserved ? NOT_OBSERVED : ratingOf(temper, level, chance);
    if (chance() < 0.2) comments[key] = `remark ${Math.floor(chance() * 1e9)}`;
  }
  for (const { key } of STANDARD_FRAMEWORK.dimensions) {
    dimensions[key] = chance() < notObserved ? NOT_OBSERVED : pick(PLACES, chance);
  }
  return { skills, dimensions, comments: { skills: comments, keep: `keep ${Math.floor(chance() * 1e9)}` } };
};

const MOST: Readonly<Record<Relationship, number>> = {
  self: 1,
  manager: 3,
  peer: 7,
  direct_report: 6,
  other: 4,
};

/** An earlier round of the same roster: in half of them exactly those answered who do now, else whoever did. */
const earlierOf = (
  { invitations }: RosterSubject,
  answersNow: (id: string) => boolean,
  { threshold, chance }: { threshold: number; chance: () => number },
): ComparedRound => {
  const isSame = chance() < 0.5;
  const roster = invitations.map(({ id, relationship, person = null }) => ({
    relationship,
    person,
    answered: isSame ? answersNow(id) : chance() < 0.8,
  }));
  const blocks = contributorsOf({ roster, threshold });
  return {
    id: `earlier-${Math.floor(chance() * 1e9)}`,
    threshold,
    blocks,
    skills: STANDARD_FRAMEWORK.skills.map((skill) => ({
      key: skill.key,
      wording: wordingOf(skill),
      counts: Object.fromEntries(blocks.map(({ key, size }) => [key, chance() < 0.8 ? size : size - 1])),
    })),
    comparisons: [],
  };
};

/** A closed round of random rosters, answered by 30 to 100 %, with 0 to 40 % not observed. */
export const worldOf = ({
  seed,
  subjects,
  threshold = 4,
}: {
  seed: number;
  subjects: number;
  threshold?: number;
}): ReleaseInput => {
  const chance = chanceFrom(seed);
  const share = 0.3 + 0.7 * chance();
  const notObserved = pick([0, 0.1, 0.4], chance);
  const roster = Array.from({ length: subjects }, (_, s) => ({
    id: `subject-${s}`,
    name: `Subject ${s}`,
    invitations: RELATIONSHIPS.flatMap((relationship) =>
      Array.from({ length: Math.floor(chance() * (MOST[relationship] + 1)) }, (_, i) => ({
        id: `${s}-${relationship}-${i}`,
        relationship,
        raterName: `${relationship} ${i} of ${s}`,
        person: personOf(`${s}-${relationship}-${i}`, null),
      })),
    ),
  }));
  const ballots = roster
    .flatMap(({ invitations }) => invitations)
    .filter(() => chance() < share)
    .map(({ id }) => ({ invitationId: id, answers: answersOf(chance, notObserved) }));
  const answering = new Set(ballots.map(({ invitationId }) => invitationId));
  const past = chanceFrom(seed + 2);
  return {
    round: {
      id: "round",
      name: "Spring",
      closedOn: "2026-03-31",
      threshold,
      commentThreshold: Math.max(5, threshold),
    },
    framework: STANDARD_FRAMEWORK,
    roster: roster.map((subject) => ({
      ...subject,
      earlier: [0, 1].map(() => earlierOf(subject, (id) => answering.has(id), { threshold, chance: past })),
    })),
    ballots,
    shuffle: shuffleWith(chanceFrom(seed + 1)),
  };
};
