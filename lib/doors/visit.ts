import { headers } from "next/headers";
import { cache } from "react";

const visit = cache(() => ({ isDocument: false }));

/** Remembers, for as long as this request is answered, how the browser asks. */
export const noteVisit = async (): Promise<void> => {
  visit().isDocument = (await headers()).get("sec-fetch-dest") === "document";
};

/**
 * Whether the browser is known to ask for a whole document, to be read as it stands, and not for what changes on a
 * page that is there already. A browser that does not say so is answered with both.
 */
export const isDocument = (): boolean => visit().isDocument;
