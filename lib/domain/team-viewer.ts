import { atomsOf } from "./overlap";
import type { TeamOverview } from "./team";
import { LEAST_SUBJECTS } from "./within-variance";

/** Who has a displayed figure of one skill: everybody of the round, and everybody of each of its teams. */
export type SkillFamilies = {
  readonly everybody: ReadonlySet<string>;
  readonly teams: readonly ReadonlySet<string>[];
};

/**
 * Nobody can take the reports they may read away from what is published and be left with fewer than `least`
 * people: in each part of the Venn diagram of all families, the rest is nobody, or enough.
 */
const isSafe = (
  { everybody, teams }: SkillFamilies,
  readable: ReadonlySet<string>,
  least: number,
): boolean => {
  // the mean over everybody stands in every report as a reference, from that number of subjects on
  const reference = everybody.size >= LEAST_SUBJECTS ? [everybody] : [];
  return atomsOf([...reference, ...teams])
    .map((atom) => atom.filter((member) => !readable.has(member)).length)
    .every((rest) => rest === 0 || rest >= least);
};

/**
 * A team's released view as one viewer may see it, who reads some reports already. A skill that would tell
 * about too few is hidden; then so is everything that is summed up over skills.
 */
export const viewFor = ({
  view,
  families,
  readable,
  least,
}: {
  view: TeamOverview;
  families: ReadonlyMap<string, SkillFamilies>;
  readable: ReadonlySet<string>;
  least: number;
}): TeamOverview => {
  const hidden = { hidden: "tells_about_few" } as const;
  const skills = view.skills.map((skill) => {
    const known = families.get(skill.key);
    if ("hidden" in skill.figure || (known && isSafe(known, readable, least))) return skill;
    return { ...skill, figure: hidden, coverage: null };
  });
  const isWhole = skills.every((skill, at) => skill === view.skills[at]);
  if (isWhole) return view;
  return {
    ...view,
    skills,
    strengths: [],
    thin: [],
    lists: { leadership: hidden, management: hidden },
    difference: hidden,
    lean: null,
  };
};
