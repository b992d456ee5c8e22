import { pick, type Random } from "./random";

const KEEP = [
  "Keep making room for questions in the weekly meeting.",
  "The short written summaries after a decision help a lot.",
  "Keep asking what we need before offering a solution.",
  "Stays calm when plans change, and that is catching.",
  "Always prepared, and never makes a show of it.",
  "Gives credit in public and raises problems in private.",
] as const;

const DIFFERENTLY = [
  "Say earlier when a date cannot be held.",
  "Hand over whole pieces of work, not only the last steps.",
  "Tell us more often how our work was received.",
  "Leave a little more time for ideas that are not finished yet.",
  "Ask the quieter people in the room as well.",
  "Write down who does what before the meeting ends.",
] as const;

const SKILL = [
  "Seen most clearly in the last project.",
  "Better under calm conditions than under pressure.",
  "A real strength.",
  "Has grown over the year.",
] as const;

/** A few written words, as one rater in some leaves them. */
export const commentsOf = (random: Random, skillKeys: readonly string[]) => ({
  ...(random() < 0.6 ? { keep: pick(random, KEEP) } : {}),
  ...(random() < 0.6 ? { differently: pick(random, DIFFERENTLY) } : {}),
  skills: random() < 0.4 ? { [pick(random, skillKeys)]: pick(random, SKILL) } : {},
});
