import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import { NOT_OBSERVED } from "../../lib/domain/scale";
import type { Given } from "./world";

export type Chance = () => number;

export const pick = <T>(items: readonly T[], chance: Chance): T =>
  items[Math.floor(chance() * items.length)]!;
export const between = (least: number, most: number, chance: Chance): number =>
  least + Math.floor(chance() * (most - least + 1));

/** How the answers about one person lie. */
export const TEMPERS = ["level", "alike", "same", "scattered", "extreme", "high", "low", "split"] as const;
export type Temper = (typeof TEMPERS)[number];

/** What is true of one person, which answers lie around. */
export type Level = {
  readonly temper: Temper;
  readonly levels: Readonly<Record<string, number>>;
  readonly centre: number;
};

export const levelOf = (chance: Chance): Level => {
  const centre = 1 + 4 * chance();
  return {
    temper: pick(TEMPERS, chance),
    centre,
    levels: Object.fromEntries(STANDARD_FRAMEWORK.skills.map(({ key }) => [key, centre + 2 * chance() - 1])),
  };
};

const clip = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** A whole number from `least` to `most` around a level, as the temper has it. */
const answerOf = (
  temper: Temper,
  level: number,
  { least, most, chance }: { least: number; most: number; chance: Chance },
): number => {
  const noise = chance() + chance() + chance() - 1.5;
  if (temper === "same") return clip(level, least, most);
  if (temper === "alike") return clip(level + (chance() < 0.2 ? pick([-1, 1], chance) : 0), least, most);
  if (temper === "scattered") return between(least, most, chance);
  if (temper === "extreme") return pick([least, most], chance);
  if (temper === "high") return pick([most - 1, most, most, most], chance);
  if (temper === "low") return pick([least, least, least, least + 1], chance);
  if (temper === "split")
    return chance() < 0.5 ? clip(level - 1.5, least, most) : clip(level + 1.5, least, most);
  return clip(level + noise * 1.6, least, most);
};

const remark = (chance: Chance): string => `remark ${Math.floor(chance() * 1e12).toString(36)}x`;

/** One rater's whole form. */
export const givenBy = (about: Level, notObserved: number, chance: Chance): Given => {
  const missing = () => chance() < notObserved;
  const comments: Record<string, string> = {};
  const skills = Object.fromEntries(
    STANDARD_FRAMEWORK.skills.map(({ key }) => {
      if (chance() < 0.15) comments[key] = remark(chance);
      const level = about.levels[key] ?? about.centre;
      return [key, missing() ? NOT_OBSERVED : answerOf(about.temper, level, { least: 1, most: 5, chance })];
    }),
  );
  const dimensions = Object.fromEntries(
    STANDARD_FRAMEWORK.dimensions.map(({ key }) => {
      const level = (about.centre - 3) * 1.5;
      return [key, missing() ? NOT_OBSERVED : answerOf(about.temper, level, { least: -3, most: 3, chance })];
    }),
  );
  return {
    skills,
    dimensions,
    comments: {
      skills: comments,
      ...(chance() < 0.8 ? { keep: remark(chance) } : {}),
      ...(chance() < 0.8 ? { differently: remark(chance) } : {}),
    },
  };
};
