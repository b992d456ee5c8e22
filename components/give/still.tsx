import type { ReactElement } from "react";
import { stillOf } from "@/components/report/still";

type StillProps = {
  /** names everything that the drawing depends on */
  id: string;
  draw: () => ReactElement;
};

/** A part of the form's page that holds nothing to press: drawn once, and sent as a text instead of its parts. */
export const Still = ({ id, draw }: StillProps) => (
  // Our own markup, from React's own drawing: text in it is escaped as always.
  <div dangerouslySetInnerHTML={{ __html: stillOf(`give/${id}`, draw) }} />
);
