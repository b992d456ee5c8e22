import { z } from "zod";

/** Fields that several nouns share, with their limits. */
export const NAME_LENGTH = 120;
export const TITLE_LENGTH = 120;
export const PAGE_LIMIT = { default: 50, most: 100 } as const;

/** One line of text: trimmed, no control characters. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "Please fill this in.")
    .max(most, `At most ${most} characters.`)
    .regex(/^\P{Cc}+$/u, "Please leave out line breaks and control characters.");

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("This is not a mail address."));

export const pageSchema = z.object({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT.most).default(PAGE_LIMIT.default),
});

/** An instant as the interface writes it: ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime({ offset: true }).transform((value) => new Date(value));
export const instantOutput = z.date().transform((value) => value.toISOString());

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
