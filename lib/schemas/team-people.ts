import { z } from "zod";

const person = z.object({ id: z.uuid(), name: z.string(), title: z.string().nullable() });
export type TeamPersonOutput = z.infer<typeof person>;

export const teamPeopleOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  managers: z.array(person),
  members: z.array(person),
});
export type TeamPeopleOutput = z.infer<typeof teamPeopleOutput>;
