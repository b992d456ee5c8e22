import { z } from "zod";
import { ROLES } from "@/lib/domain/policy";
import { emailSchema, line, NAME_LENGTH, TITLE_LENGTH } from "./fields";

export const teamNames = z
  .array(line(NAME_LENGTH))
  .max(50)
  .meta({
    description: "All teams of this person by name; new ones are made.",
    example: ["Harbour", "Guild"],
  });

const email = emailSchema.meta({
  description: "The mail address that this person signs in with.",
  example: "ada@acme.example",
});
const name = line(NAME_LENGTH).meta({ description: "As others read it.", example: "Ada Adler" });
const title = line(TITLE_LENGTH)
  .nullish()
  .meta({ description: "What this person does; null for none.", example: "Engineer" });
const role = z.enum(ROLES).meta({
  description: "Owners and admins see all rounds and teams; only an owner can erase the organisation.",
  example: "member",
});
const managerEmail = emailSchema
  .nullish()
  .meta({ description: "The line manager’s mail address; null for none.", example: "grace@acme.example" });

export const newMemberSchema = z.object({
  email,
  name,
  title,
  role: role.default("member"),
  managerEmail,
  teams: teamNames.optional(),
});
export type NewMember = z.infer<typeof newMemberSchema>;

export const memberChangeSchema = z.object({
  email: email.optional(),
  name: name.optional(),
  title,
  role: role.optional(),
  managerEmail,
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
