import type { FoldedReport } from "./team-fold";
import type { TeamOverview } from "./team-overview";

/** Where somebody's figures lie among the published families, item by item: skills first, then dimensions. */
export type Parts = Pick<FoldedReport, "parts" | "sizes">;

/**
 * Nobody can take the reports they may read away from what is published and be left with fewer than `least` people: in
 * each part of the Venn diagram of all published families, the rest is nobody, or enough. Parts of which this viewer
 * reads nobody hold enough from the start.
 */
const isSafe = (item: number, known: readonly Parts[], least: number): boolean => {
  const readable = new Map<number, number>();
  for (const { parts } of known) {
    const part = parts[item] ?? -1;
    if (part >= 0) readable.set(part, (readable.get(part) ?? 0) + 1);
  }
  return known.every(({ parts, sizes }) => {
    const rest = (sizes[item] ?? 0) - (readable.get(parts[item] ?? -1) ?? 0);
    return (parts[item] ?? -1) < 0 || rest <= 0 || rest >= least;
  });
};

/**
 * A team's released view as one viewer may see it, who may read some reports of the round, or could once: what was
 * read is known. A skill or dimension that would tell about too few is hidden, and with a skill everything that is
 * summed up over skills.
 */
export const viewFor = ({
  view,
  known,
  least,
}: {
  view: TeamOverview;
  known: readonly Parts[];
  least: number;
}): TeamOverview => {
  const hidden = { hidden: "tells_about_few" } as const;
  const mustHide = (figure: object, item: number): boolean =>
    "value" in figure && !isSafe(item, known, least);
  const skills = view.skills.map((skill, item) =>
    mustHide(skill.figure, item) ? { ...skill, figure: hidden, coverage: null, tellsApart: null } : skill,
  );
  const dimensions = view.dimensions.map((dimension, at) =>
    mustHide(dimension.figure, view.skills.length + at)
      ? { ...dimension, figure: hidden, place: null }
      : dimension,
  );
  const isWhole = skills.every((skill, at) => skill === view.skills[at]);
  if (isWhole) return { ...view, dimensions };
  return {
    ...view,
    skills,
    strengths: [],
    thin: [],
    lists: { leadership: hidden, management: hidden },
    common: hidden,
    difference: hidden,
    lean: null,
    dimensions,
    situations: view.situations.map(({ key }) => ({
      key,
      figure: hidden,
      readiness: null,
      heldBackBy: null,
    })),
    comparison: view.comparison && {
      ...view.comparison,
      skills: view.comparison.skills.filter((key) =>
        skills.some((skill) => skill.key === key && "value" in skill.figure),
      ),
    },
  };
};
