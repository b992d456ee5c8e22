import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { stillOf } from "@/components/report/still";
import { StillMarkup } from "@/components/report/still-markup";
import { isDocument } from "@/lib/doors/visit";

type StillProps = {
  /** names everything that the drawing depends on */
  of: string;
  draw: () => ReactElement;
};

/** A part of the form's page that holds nothing to press: drawn once, as a report is. */
export const Still = async ({ of, draw }: StillProps) => {
  const key = `give-${createHash("sha256").update(of).digest("hex").slice(0, 32)}`;
  const markup = stillOf(key, draw);
  return <StillMarkup key={key} id={key} markup={(await isDocument()) ? undefined : markup} />;
};
