import { SCALE_WORDS } from "@/lib/domain/framework";
import { REFLECTION_QUESTIONS } from "@/lib/domain/growth";
import { COMMENT_LENGTH } from "@/lib/schemas/answers";
import type { FormOutput } from "@/lib/schemas/form";
import type { Asked } from "./form-props";

type Asking = Pick<FormOutput, "skills" | "dimensions" | "relationship">;

/** What one invitation asks. */
export const askedOf = ({ skills, dimensions, relationship }: Asking): Asked => ({
  skills: skills.map(({ lists: _, ...skill }) => skill),
  dimensions,
  words: SCALE_WORDS,
  commentLength: COMMENT_LENGTH,
  reflections: relationship === "self" ? REFLECTION_QUESTIONS : [],
});

// The same skills are read for everybody in a round: their text is written once.
const kept = new WeakMap<object, { self?: string; other?: string }>();

/** The same as one text: a page sends one string at a fraction of what some hundred values cost. */
export const askedText = (form: Asking): string => {
  const known = kept.get(form.skills) ?? {};
  kept.set(form.skills, known);
  const side = form.relationship === "self" ? "self" : "other";
  known[side] ??= JSON.stringify(askedOf(form));
  return known[side];
};
