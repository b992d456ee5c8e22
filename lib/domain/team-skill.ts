import type { SkillFigure } from "./balance";
import { derivedValue, skillDisplay } from "./cell";
import { type CoverageWord, coverageOf } from "./coverage";
import { publishableTeams } from "./overlap";
import type { Others, Report } from "./report";
import { shrink } from "./shrinkage";
import { LEAST_SUBJECTS } from "./within-variance";

/** Members of a team as they were frozen at the launch. */
export type Team = { readonly id: string; readonly memberIds: readonly string[] };

/** What a team's view is folded from: of each report, the figures of others. A whole report will do. */
export type TeamSource = {
  readonly subject: { readonly id: string };
  readonly skills: readonly { readonly key: string; readonly others: Others }[];
  readonly method: Pick<Report["method"], "threshold" | "framework" | "withinVariance" | "listVariance">;
};

export type TeamHiddenReason =
  /** fewer than five (or k) members have this figure */
  | "too_few_members"
  /** together with another team's figure it would tell about fewer people */
  | "overlaps"
  /** this viewer reads some members' reports: taking those away would tell about the few who are left */
  | "tells_about_few";

type Member = {
  readonly id: string;
  readonly value: number;
  readonly n: number;
  readonly theta: number;
  readonly se: number;
};

/** One skill of one team: the mean of its members' figures, or why there is none. */
export type TeamSkill =
  | { readonly figure: SkillFigure; readonly coverage: CoverageWord }
  | { readonly hidden: TeamHiddenReason };

const membersOf = (
  key: string,
  reports: readonly TeamSource[],
): { members: Member[]; canTellApart: boolean } => {
  const figures = reports.flatMap(({ skills, subject, method }) => {
    const others = skills.find((skill) => skill.key === key)?.others;
    if (!others || "hidden" in others) return [];
    return [{ id: subject.id, value: derivedValue(others, skillDisplay(method.threshold)), n: others.n }];
  });
  const { spread, levels } = shrink(figures, reports[0]?.method.withinVariance.value ?? 1);
  return {
    members: figures.flatMap((figure, index) => ({ ...figure, ...(levels[index] ?? { theta: 0, se: 1 }) })),
    canTellApart: spread === null || spread.tau2 > 0,
  };
};

/** The mean counts members alike; `n` is how many answers to one person would be as certain. */
const figureOf = (members: readonly Member[]): SkillFigure => ({
  value: members.reduce((sum, { value }) => sum + value, 0) / members.length,
  n: members.length ** 2 / members.reduce((sum, { n }) => sum + 1 / n, 0),
});

/**
 * One skill over all teams of a round, in their order. A family is the members with a displayed figure.
 * The mean over everybody stands in every report as a reference, so it counts as published first.
 */
export const teamSkills = ({
  key,
  teams,
  reports,
  least,
}: {
  key: string;
  teams: readonly Team[];
  reports: readonly TeamSource[];
  least: number;
}): TeamSkill[] => {
  const { members, canTellApart } = membersOf(key, reports);
  const everybody = new Map(members.map((member) => [member.id, member]));
  const families = teams.map(({ memberIds }) => new Set(memberIds.filter((id) => everybody.has(id))));
  const reference = new Set(everybody.size >= LEAST_SUBJECTS ? everybody.keys() : []);
  const [, ...published] = publishableTeams({ families: [reference, ...families], least });
  return families.map((family, index) => {
    if (family.size < least) return { hidden: "too_few_members" };
    if (!published[index]) return { hidden: "overlaps" };
    const own = [...family].flatMap((id) => everybody.get(id) ?? []);
    return { figure: figureOf(own), coverage: coverageOf({ members: own, canTellApart }).word };
  });
};
