import { z } from "zod";

const TARGET_LENGTH = 300;

// Plain words between single slashes below our own rooms: no scheme, host, backslash, escape or dot can be written.
const PATH = /^\/(?:o\/[a-z0-9-]+(?:\/[A-Za-z0-9_-]+)*|account|home)(?:\?[\w=&+-]*)?$/;

/** Where somebody wanted to go who has to sign in first: a page of ours, as a path. */
export const targetSchema = z.string().max(TARGET_LENGTH).regex(PATH);

/** The page of ours that is meant, or null for everything else. */
export const targetOf = (raw: unknown): string | null => targetSchema.safeParse(raw).data ?? null;
