import { z } from "zod";
import { FRAMEWORK_MOST, SKILL_LISTS } from "@/lib/domain/skill";
import { isUsableKey } from "@/lib/domain/skill-key";
import { line } from "./fields";

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and hyphens.")
  .max(60)
  .refine(isUsableKey, "Please choose another key.");
const name = line(FRAMEWORK_MOST.name);
const sentence = line(FRAMEWORK_MOST.text);

export const frameworkSchema = z.object({
  skills: z
    .array(
      z.object({
        key,
        name,
        definition: sentence,
        behaviours: z.object({ low: sentence, middle: sentence, high: sentence }),
        lists: z.array(z.enum(SKILL_LISTS)).min(1).max(2),
      }),
    )
    .min(1)
    .max(FRAMEWORK_MOST.skills),
  dimensions: z
    .array(z.object({ key, name, managementPole: sentence, leadershipPole: sentence }))
    .max(FRAMEWORK_MOST.dimensions),
});

export const frameworkOutput = frameworkSchema.extend({ version: z.number().int() });

/** What whoever changes it has to know. */
export const frameworkDeskOutput = frameworkOutput.extend({
  /** planned rounds, which keep the version that they were made with, by name */
  planned: z.array(z.string()),
});
