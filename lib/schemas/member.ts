import { z } from "zod";
import { ROLES } from "@/lib/domain/policy";
import { emailSchema, line, NAME_LENGTH, TITLE_LENGTH } from "./fields";

export const teamNames = z.array(line(NAME_LENGTH)).max(50);

export const newMemberSchema = z.object({
  email: emailSchema,
  name: line(NAME_LENGTH),
  title: line(TITLE_LENGTH).nullish(),
  role: z.enum(ROLES).default("member"),
  managerEmail: emailSchema.nullish(),
  teams: teamNames.optional(),
});
export type NewMember = z.infer<typeof newMemberSchema>;

export const memberChangeSchema = z.object({
  email: emailSchema.optional(),
  name: line(NAME_LENGTH).optional(),
  title: line(TITLE_LENGTH).nullish(),
  role: z.enum(ROLES).optional(),
  managerEmail: emailSchema.nullish(),
  teams: teamNames.optional(),
});
export type MemberChange = z.infer<typeof memberChangeSchema>;

export const memberOutput = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  role: z.enum(ROLES),
  managerEmail: z.string().nullable(),
  teams: z.array(z.string()),
});
export type MemberOutput = z.infer<typeof memberOutput>;
