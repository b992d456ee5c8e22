import { headers } from "next/headers";

/**
 * Whether the browser asks for a whole document, to be read as it stands, and not for what changes on a page that
 * is there already. A browser that does not say so is answered with both.
 */
export const isDocument = async (): Promise<boolean> =>
  (await headers()).get("sec-fetch-dest") === "document";
