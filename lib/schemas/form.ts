import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { READERS } from "@/lib/domain/round";
import { answerStateSchema, answersSchema } from "./answers";
import { writtenInstant } from "./fields";
import { frameworkSchema } from "./framework";
import { chooserSchema } from "./nomination";

const blockSchema = z.object({ key: z.string(), label: z.string(), groups: z.array(z.string()) });

/** Who will see an answer, and how: derived from the rules that the release runs. */
export const answerVisibilitySchema = z.union([
  z.object({ named: z.literal(true) }),
  z.object({
    named: z.literal(false),
    ownGroup: z.string(),
    askedInGroup: z.number().int(),
    possibleBlocks: z.array(blockSchema),
    mayBeHidden: z.boolean(),
    commentsMayBeShown: z.boolean(),
    threshold: z.number().int(),
    commentThreshold: z.number().int(),
  }),
]);

export const formOutput = z.object({
  id: z.uuid(),
  round: z.object({ id: z.uuid(), name: z.string(), closesAt: writtenInstant, isOpen: z.boolean() }),
  subject: z.object({ name: z.string(), title: z.string().nullable() }),
  relationship: z.enum(RELATIONSHIPS),
  state: z.enum(["invited", "answered", "declined"]),
  skills: frameworkSchema.shape.skills,
  dimensions: frameworkSchema.shape.dimensions,
  /** null where nothing is saved yet, or where the token may not read it */
  draft: z.object({ state: answerStateSchema, edition: z.uuid(), ...answersSchema.shape }).nullable(),
  visibility: z.object({
    answer: answerVisibilitySchema,
    readers: z.enum(READERS),
    /** the manager who reads the report beside the subject, by name, if the round says so */
    readerName: z.string().nullable(),
    /** who chose the raters, from what was done before the round opened */
    chosenBy: chooserSchema,
  }),
});
/** What is left of a form to whoever came by a link, from the close on. */
export const formEndOutput = formOutput
  .pick({ id: true, state: true })
  .extend({ round: formOutput.shape.round.pick({ name: true }) });
export type FormEndOutput = z.infer<typeof formEndOutput>;

export type FormOutput = z.infer<typeof formOutput>;
