import { z } from "zod";
import { CHOOSERS, NAMED_AS } from "@/lib/domain/naming";
import { NOMINATIONS, NOMINEES, ROUND_STATES } from "@/lib/domain/round";
import { emailSchema, instantOutput, listOf } from "./fields";

export const nameSchema = z.object({
  /** a member's id, or the mail address of a member or an outsider */
  rater: z.union([z.uuid(), emailSchema]),
  relationship: z.enum(NAMED_AS),
});
export type NameInput = z.infer<typeof nameSchema>;
export const namesSchema = z.array(nameSchema).max(NOMINEES.limit);

export const chooserSchema = z.enum(CHOOSERS);

const personOutput = z.object({ id: z.uuid(), name: z.string(), title: z.string().nullable() });

/** Somebody who was named: with no id, from outside. */
const namedOutput = z.object({
  rater: z.object({ id: z.uuid().nullable(), name: z.string(), email: z.string() }),
  relationship: z.enum(NAMED_AS),
});

const namingRoundOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(ROUND_STATES),
  nominateBy: instantOutput.nullable(),
  /** the organisation's, in which moments are written */
  timeZone: z.string(),
});

/** Today's line around a subject: who is asked by it and named by nobody. */
const lineOutput = z.object({ managerId: z.uuid().nullable(), reports: z.array(z.uuid()) });

/** A subject's own list: what that person put in, and nothing that others made of it. */
export const nominationOutput = z.object({
  round: namingRoundOutput,
  nomination: z.enum(NOMINATIONS),
  takesNames: z.boolean(),
  /** the manager has settled the list */
  isApproved: z.boolean(),
  hasApprover: z.boolean(),
  least: z.number().int(),
  most: z.number().int(),
  /** how many of those who were named have declined and are to be replaced */
  wanted: z.number().int(),
  items: z.array(namedOutput),
  line: lineOutput,
  subjectId: z.uuid(),
  suggestions: z.array(personOutput.extend({ email: z.string() })),
});
export type NominationOutput = z.infer<typeof nominationOutput>;

export const approvalOutput = z.object({
  subject: personOutput,
  line: lineOutput,
  hasNamed: z.boolean(),
  isApproved: z.boolean(),
  wanted: z.number().int(),
  /** what an approval is confirmed with: it changes with the list */
  seen: z.string(),
  raters: z.array(
    z.object({
      id: z.uuid(),
      /** null for somebody from outside */
      raterId: z.uuid().nullable(),
      name: z.string(),
      email: z.string(),
      isOutsider: z.boolean(),
      relationship: z.enum(NAMED_AS),
    }),
  ),
});
export type ApprovalOutput = z.infer<typeof approvalOutput>;

export const approvalsOutput = z.object({
  round: namingRoundOutput,
  /** lists can still be changed: until the round opens, also after the deadline */
  isOpen: z.boolean(),
  items: z.array(approvalOutput),
});
export type ApprovalsOutput = z.infer<typeof approvalsOutput>;

export const approvalsInput = z
  .array(
    z.object({
      subject: z.uuid(),
      seen: z.string().max(100),
      add: namesSchema.optional(),
      remove: z.array(z.uuid()).max(1_000).optional(),
    }),
  )
  .min(1)
  .max(1_000);

const count = z.number().int();

export const namingProgressOutput = listOf(
  z.object({
    subject: z.object({ id: z.uuid(), name: z.string() }),
    approverName: z.string().nullable(),
    hasNamed: z.boolean(),
    isApproved: z.boolean(),
    raterCount: count,
    wanted: z.object({ subject: count, manager: count, organiser: count }),
  }),
).extend({
  isOver: z.boolean(),
  /** of all subjects */
  total: z.object({
    subjects: count,
    named: count,
    approved: count,
    unnamed: count,
    unapproved: count,
    wanted: count,
  }),
  /** about whom the organiser is to choose somebody else, the first of them by name */
  organisersWanted: z.array(z.object({ id: z.uuid(), name: z.string(), count })),
  /** who is to give the most feedback, of what the viewer may see */
  load: z.array(z.object({ name: z.string(), count: z.number().int() })),
});
export type NamingProgressOutput = z.infer<typeof namingProgressOutput>;

const placeOutput = namingRoundOutput.omit({ state: true });

export const ownNamingOutput = z.object({
  toName: z.array(
    z.object({
      round: placeOutput,
      hasNamed: z.boolean(),
      wanted: z.number().int(),
      isApproved: z.boolean(),
    }),
  ),
  toApprove: z.array(
    z.object({
      round: placeOutput,
      ready: z.number().int(),
      waiting: z.number().int(),
      wanted: z.number().int(),
    }),
  ),
  named: z.array(
    z.object({ invitation: z.uuid(), round: placeOutput, subject: z.object({ name: z.string() }) }),
  ),
});
export type OwnNamingOutput = z.infer<typeof ownNamingOutput>;
