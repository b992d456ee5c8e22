import { z } from "zod";

/** What one look found: what is well, or what is wrong with how to mend it. */
const checkSchema = z.object({ name: z.string(), isWell: z.boolean(), says: z.string() });
export type Check = z.infer<typeof checkSchema>;

export const checkupInput = z.object({ only: z.literal("mail").optional() });
export const checkupOutput = z.object({ checks: z.array(checkSchema).min(1) });

export const lineOf = ({ name, isWell, says }: Check): string =>
  `${isWell ? "well " : "WRONG"}  ${name}: ${says}`;
