/** How well a subject would be served, worst first: the first two are problems. */
export const PROSPECTS = ["nothing", "risky", "merged", "clear"] as const;
export type Prospect = (typeof PROSPECTS)[number];

type Shown = { readonly blocks: readonly unknown[]; readonly merged: readonly unknown[] };

/**
 * "nothing": no anonymous figure even if everybody answers; "risky": none if only the given share answers;
 * "merged": some group has no figure of its own; "clear": every group has one, both times.
 */
export const prospectOf = ({ full, partial }: { full: Shown; partial: Shown }): Prospect => {
  if (full.blocks.length === 0) return "nothing";
  if (partial.blocks.length === 0) return "risky";
  return full.merged.length + partial.merged.length > 0 ? "merged" : "clear";
};
