import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { isDocument } from "@/lib/doors/visit";
import { stillOf } from "./kept-markup";
import { StillMarkup } from "./still-markup";

type StillProps = {
  /** names everything that the drawing depends on, and nothing that may not be read in the page */
  of: string;
  draw: () => ReactElement;
  /** names where it stands, if what is shown there shall stay until the page is left, also when `of` changes */
  at?: string;
};

/** A name of a drawing that holds everything it depends on, and tells none of it. */
export const stillName = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);

/**
 * A part of a page that holds no client component: drawn once for its name, and sent once. It waits for nothing: a
 * drawing borrows the hooks of the page's own.
 */
export const Still = ({ of, draw, at = of }: StillProps) => {
  const markup = stillOf(of, draw);
  return markup === "" ? null : <StillMarkup key={at} id={of} markup={isDocument() ? undefined : markup} />;
};
