import { atomsOf } from "./overlap";
import type { TeamOverview } from "./team";
import { LEAST_SUBJECTS } from "./within-variance";

/** Who has a displayed figure of one skill: everybody of the round, and everybody of each of its teams. */
export type SkillFamilies = {
  readonly everybody: ReadonlySet<string>;
  readonly teams: readonly ReadonlySet<string>[];
};

/** The mean over everybody stands in every report as a reference, from that number of subjects on. */
const referenceOf = ({ everybody }: SkillFamilies): readonly ReadonlySet<string>[] =>
  everybody.size >= LEAST_SUBJECTS ? [everybody] : [];

/** The parts of what is published: people who are in exactly the same families. */
const partsOf = (skill: SkillFamilies): readonly (readonly string[])[] =>
  atomsOf([...referenceOf(skill), ...skill.teams]);

/**
 * Nobody can take the reports they may read away from what is published and be left with fewer than `least`
 * people: in each part of the Venn diagram of all families, the rest is nobody, or enough.
 */
const isSafe = (families: SkillFamilies, readable: ReadonlySet<string>, least: number): boolean =>
  partsOf(families)
    .map((part) => part.filter((member) => !readable.has(member)).length)
    .every((rest) => rest === 0 || rest >= least);

/**
 * Whether one more report in a viewer's hands would tell about too few: in a part of what this viewer sees that the
 * report's subject belongs to, somebody would be left whose report the viewer cannot read, but fewer than `least`.
 * Over everybody too: where few are left in a part already, no team is shown to this viewer, but the reference is.
 */
export const leavesFew = ({
  families,
  readable,
  subject,
  least,
}: {
  families: Iterable<SkillFamilies>;
  readable: ReadonlySet<string>;
  subject: string;
  least: number;
}): boolean => {
  const known = new Set([...readable, subject]);
  return [...families].some((skill) =>
    [...partsOf(skill), ...referenceOf(skill).map((everybody) => [...everybody])]
      .filter((part) => part.includes(subject))
      .map((part) => part.filter((member) => !known.has(member)).length)
      .some((rest) => rest > 0 && rest < least),
  );
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
