import { z } from "zod";
import { RELATIONSHIPS } from "@/lib/domain/relationship";
import { orderedReminders, REMINDER_DAYS, REMINDER_LIMITS } from "@/lib/domain/reminder";
import {
  COMMENT_THRESHOLD,
  NOMINATIONS,
  NOMINEES,
  READERS,
  ROUND_STATES,
  type RoundState,
  THRESHOLD,
} from "@/lib/domain/round";
import { emailSchema, instantOutput, instantSchema, line, NAME_LENGTH } from "./fields";

const threshold = z.number().int().min(THRESHOLD.least).max(THRESHOLD.most);
const commentThreshold = z.number().int().min(COMMENT_THRESHOLD.least).max(COMMENT_THRESHOLD.most);
/** Days before the close on which whoever has not answered is reminded; none for no reminders. */
const reminders = z
  .array(
    z
      .number({ error: "Write whole days, such as 7, 3, 1." })
      .int("Write whole days, such as 7, 3, 1.")
      .min(1, "The last reminder leaves at least one day before the close.")
      .max(REMINDER_LIMITS.days, `At most ${REMINDER_LIMITS.days} days before the close.`),
  )
  .max(REMINDER_LIMITS.count, `At most ${REMINDER_LIMITS.count} reminders.`)
  .transform(orderedReminders);
const nominees = z.number().int().min(NOMINEES.fewest).max(NOMINEES.limit);
const subjects = z.union([z.literal("everyone"), z.array(z.uuid()).min(1).max(10_000)]);

export const newRoundSchema = z.object({
  name: line(NAME_LENGTH),
  opensAt: instantSchema.nullish(),
  closesAt: instantSchema,
  subjects: subjects.default("everyone"),
  threshold: threshold.default(THRESHOLD.default),
  commentThreshold: commentThreshold.default(COMMENT_THRESHOLD.default),
  readers: z.enum(READERS).default("subject"),
  nomination: z.enum(NOMINATIONS).default("organiser"),
  reminders: reminders.default([...REMINDER_DAYS]),
  /** until when raters may be named; needed once that is to begin */
  nominateBy: instantSchema.nullish(),
  nominateLeast: nominees.default(NOMINEES.least),
  nominateMost: nominees.default(NOMINEES.most),
});

export const roundChangeSchema = z.object({
  name: line(NAME_LENGTH).optional(),
  opensAt: instantSchema.nullish(),
  closesAt: instantSchema.optional(),
  subjects: subjects.optional(),
  threshold: threshold.optional(),
  commentThreshold: commentThreshold.optional(),
  readers: z.enum(READERS).optional(),
  nomination: z.enum(NOMINATIONS).optional(),
  reminders: reminders.optional(),
  nominateBy: instantSchema.nullish(),
  nominateLeast: nominees.optional(),
  nominateMost: nominees.optional(),
});

/** What is left out follows from the round that is duplicated. */
export const roundCopySchema = z.object({
  name: line(NAME_LENGTH).optional(),
  opensAt: instantSchema.nullish(),
  closesAt: instantSchema.optional(),
});

export const roundOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(ROUND_STATES),
  opensAt: instantOutput.nullable(),
  closesAt: instantOutput,
  subjectCount: z.number().int(),
  threshold: z.number().int(),
  commentThreshold: z.number().int(),
  readers: z.enum(READERS),
  nomination: z.enum(NOMINATIONS),
  reminders: z.array(z.number().int()),
  nominateBy: instantOutput.nullable(),
  nominateLeast: z.number().int(),
  nominateMost: z.number().int(),
  /** how far the release is */
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
});
export const roundDetailOutput = roundOutput.extend({ subjects: z.array(z.uuid()) });

/** How far the release is, in subjects. Nobody sees a report before the last step, which makes it all of them. */
export const progressOf = ({
  state,
  subjectCount: total,
  releasing,
}: {
  state: RoundState;
  subjectCount: number;
  releasing: number;
}) => {
  if (state === "released") return { done: total, total };
  return { done: state === "closed" ? Math.min(releasing, total) : 0, total };
};

export const newInvitationSchema = z.object({
  subject: z.uuid(),
  /** a member's id, or the mail address of a member or an outsider */
  rater: z.union([z.uuid(), emailSchema]),
  relationship: z.enum(RELATIONSHIPS),
});
export type NewInvitation = z.infer<typeof newInvitationSchema>;

export const newInvitationsSchema = z.array(newInvitationSchema).min(1).max(100_000);

export const invitationOutput = z.object({
  id: z.uuid(),
  subject: z.uuid(),
  rater: z.string(),
  relationship: z.enum(RELATIONSHIPS),
  state: z.enum(["invited", "answered", "declined"]),
});
export type InvitationOutput = z.infer<typeof invitationOutput>;

/** An invitation as the interface shows it. */
export const showInvitation = (invitation: {
  id: string;
  subjectId: string;
  raterId: string | null;
  raterEmail: string | null;
  relationship: InvitationOutput["relationship"];
  state: InvitationOutput["state"];
}): InvitationOutput => ({
  id: invitation.id,
  subject: invitation.subjectId,
  rater: invitation.raterId ?? invitation.raterEmail ?? "",
  relationship: invitation.relationship,
  state: invitation.state,
});
