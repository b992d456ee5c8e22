import type { Report } from "./report";

/** "Often": from here on the whole interval of what others see has to lie. */
export const ROLE_MODEL_LEAST = 4;

/**
 * The skills in which somebody may offer to be asked: those where the whole interval of the others, as the own
 * report displays it, lies at "often" or above. It decides what the member is offered, and is told to nobody else.
 */
export const strongSkillsOf = ({ skills }: Report): string[] =>
  skills.flatMap(({ key, others }) => ("value" in others && others.low >= ROLE_MODEL_LEAST ? [key] : []));
