import { z } from "zod";
import { KEPT_WHAT, KEPT_WHY } from "@/lib/domain/import-undo";

export const undoOutput = z.object({
  /** people whom the import had made members, and who are none again */
  removed: z.number().int(),
  /** people who are as they were before the import, as far as it had changed them and nobody else has since */
  restored: z.number().int(),
  /** what stays as it is, and why */
  kept: z.array(
    z.object({ email: z.string(), name: z.string(), what: z.enum(KEPT_WHAT), why: z.enum(KEPT_WHY) }),
  ),
});
export type UndoOutput = z.infer<typeof undoOutput>;
