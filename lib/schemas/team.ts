import { z } from "zod";
import { line, NAME_LENGTH } from "./fields";

const memberIds = z.array(z.uuid()).max(5_000);

export const newTeamSchema = z.object({
  name: line(NAME_LENGTH),
  managers: memberIds.default([]),
  members: memberIds.default([]),
});

export const teamChangeSchema = z.object({
  name: line(NAME_LENGTH).optional(),
  managers: memberIds.optional(),
  members: memberIds.optional(),
});

export const teamOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  managers: z.array(z.uuid()),
  members: z.array(z.uuid()),
});
export type TeamOutput = z.infer<typeof teamOutput>;
