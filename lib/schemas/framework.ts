import { z } from "zod";
import { SKILL_LISTS } from "@/lib/domain/skill";
import { line, NAME_LENGTH } from "./fields";

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and hyphens.")
  .max(60)
  // Answers are kept in objects by these keys: what every object has already would be found in each of them.
  .refine((key) => !(key in {}) && key !== "prototype", "Please choose another key.");
const sentence = line(600);

export const frameworkSchema = z.object({
  skills: z
    .array(
      z.object({
        key,
        name: line(NAME_LENGTH),
        definition: sentence,
        behaviours: z.object({ low: sentence, middle: sentence, high: sentence }),
        lists: z.array(z.enum(SKILL_LISTS)).min(1).max(2),
      }),
    )
    .min(1)
    .max(60),
  dimensions: z
    .array(z.object({ key, name: line(NAME_LENGTH), managementPole: sentence, leadershipPole: sentence }))
    .max(20),
});

export const frameworkOutput = frameworkSchema.extend({ version: z.number().int() });
