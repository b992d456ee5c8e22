import { z } from "zod";

/** Fields that several nouns share, with their limits. */
export const NAME_LENGTH = 120;
export const TITLE_LENGTH = 120;
const SEARCH_LENGTH = 100;
export const PAGE_LIMIT = { default: 50, most: 100, screen: 25 } as const;

/** An id of nobody, for the description of the programming interface. */
export const EXAMPLE_ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

const CAN_BE_KEPT = /^[^\p{Cs}]*$/u;

/** Text of several lines, trimmed: anything that a database can hold, which a NUL and half a character are not. */
export const prose = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .refine((text) => CAN_BE_KEPT.test(text) && !text.includes("\0"), "Please leave out broken characters.");

/** What a list is searched for. */
export const searchSchema = prose(SEARCH_LENGTH).optional();

/**
 * One line of text: trimmed, nothing invisible. Characters that turn the direction of writing could make a name
 * read as another; the two joiners are part of how some languages and some small pictures are written.
 */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "Please fill this in.")
    .max(most, `At most ${most} characters.`)
    .regex(
      /^(?:\u200c|\u200d|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+$/u,
      "Please leave out line breaks and invisible characters.",
    );

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("This is not a mail address."));

export const pageSchema = z.object({
  cursor: z.uuid().optional().meta({ description: "Where to go on: nextCursor of the page before." }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_LIMIT.most)
    .default(PAGE_LIMIT.default)
    .meta({ description: "How many items at the most.", example: PAGE_LIMIT.default }),
});

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2201, 0, 1);

/** An instant as the interface writes it: ISO 8601 in UTC, from 1970 to 2200. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))
  .refine(
    (instant) => instant.getTime() >= EARLIEST && instant.getTime() < LATEST,
    "This is too long ago or too far away.",
  );
export const instantOutput = z.date().transform((value) => value.toISOString());

/** The same where it is written already. */
export const writtenInstant = z.iso.datetime();

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
