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
import { EXAMPLE_ID, emailSchema, instantOutput, instantSchema, line, NAME_LENGTH } from "./fields";

const threshold = z
  .number()
  .int()
  .min(THRESHOLD.least)
  .max(THRESHOLD.most)
  .meta({ description: "The fewest raters behind any figure.", example: THRESHOLD.default });
const commentThreshold = z.number().int().min(COMMENT_THRESHOLD.least).max(COMMENT_THRESHOLD.most).meta({
  description: "The fewest raters among whom comments are shown; not below the threshold of figures.",
  example: COMMENT_THRESHOLD.default,
});
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
  .transform(orderedReminders)
  .meta({
    description: "So many days before the close, whoever has not answered is reminded; empty for never.",
    example: [...REMINDER_DAYS],
  });
const nominees = z.number().int().min(NOMINEES.fewest).max(NOMINEES.limit);
const nominateLeast = nominees.meta({
  description: "The fewest raters that a subject names.",
  example: NOMINEES.least,
});
const nominateMost = nominees.meta({
  description: "The most raters that a subject names.",
  example: NOMINEES.most,
});
const subjects = z.union([z.literal("everyone"), z.array(z.uuid()).min(1).max(10_000)]).meta({
  description: "Who gets a report: everyone, or members by their ids.",
  example: "everyone",
});
const name = line(NAME_LENGTH).meta({ description: "As people read it.", example: "Spring" });
const opensAt = instantSchema.nullish().meta({
  description: "When it is planned to open; nothing opens by itself.",
  example: "2027-03-01T08:00:00Z",
});
const closesAt = instantSchema.meta({
  description: "From then on no answer is taken.",
  example: "2027-03-31T16:00:00Z",
});
/** needed once naming is to begin */
const nominateBy = instantSchema.nullish().meta({
  description: "Until when raters may be named, before the round opens.",
  example: "2027-02-20T16:00:00Z",
});
const readers = z.enum(READERS).meta({
  description: "Who reads a report: its subject, or its subject and the line manager. Everybody is told.",
  example: "subject",
});
const nomination = z.enum(NOMINATIONS).meta({
  description: "Who chooses the raters.",
  example: "organiser",
});

export const newRoundSchema = z.object({
  name,
  opensAt,
  closesAt,
  subjects: subjects.default("everyone"),
  threshold: threshold.default(THRESHOLD.default),
  commentThreshold: commentThreshold.default(COMMENT_THRESHOLD.default),
  readers: readers.default("subject"),
  nomination: nomination.default("organiser"),
  reminders: reminders.default([...REMINDER_DAYS]),
  nominateBy,
  nominateLeast: nominateLeast.default(NOMINEES.least),
  nominateMost: nominateMost.default(NOMINEES.most),
});

export const roundChangeSchema = z.object({
  name: name.optional(),
  opensAt,
  closesAt: closesAt.optional(),
  subjects: subjects.optional(),
  threshold: threshold.optional(),
  commentThreshold: commentThreshold.optional(),
  readers: readers.optional(),
  nomination: nomination.optional(),
  reminders: reminders.optional(),
  nominateBy,
  nominateLeast: nominateLeast.optional(),
  nominateMost: nominateMost.optional(),
});

/** What is left out follows from the round that is duplicated. */
export const roundCopySchema = z.object({
  name: name.optional(),
  opensAt,
  closesAt: closesAt.optional(),
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
  subject: z.uuid().meta({ description: "A member who gets a report.", example: EXAMPLE_ID }),
  rater: z.union([z.uuid(), emailSchema]).meta({
    description: "A member’s id, or the mail address of a member or of somebody from outside.",
    example: "0f8fad5b-d9cb-469f-a165-70867728950e",
  }),
  relationship: z.enum(RELATIONSHIPS).meta({
    description: "What the rater is to the subject; somebody from outside is asked as other.",
    example: "peer",
  }),
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
