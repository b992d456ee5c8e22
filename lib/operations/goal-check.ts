import type { OrgScope, TeamScope } from "@/lib/access/scope";
import { findFramework } from "@/lib/data/frameworks";
import type { Framework } from "@/lib/domain/skill";
import { skillNames } from "@/lib/domain/skill-name";
import { dayIn } from "@/lib/domain/wall-clock";
import { invalid, type Problem } from "@/lib/errors";

type Scope = OrgScope | TeamScope;
export type LinkedSkill = { key: string; name: string };

/** What skills are called now; a skill that stands in what was released last alone keeps the name of then. */
export const linkSkills = async (
  scope: Scope,
  keys: readonly string[],
  then: Framework | undefined,
): Promise<LinkedSkill[] | Problem> => {
  const { framework } = await findFramework(scope);
  const names = skillNames(framework, then);
  const linked = keys.flatMap((key) => {
    const name = names.get(key);
    return name ? [{ key, name }] : [];
  });
  return linked.length === keys.length
    ? linked
    : invalid([{ path: "skills", message: "One of these skills is not in the framework." }]);
};

/** A goal is set for a day to come. */
export const pastDay = ({ timeZone }: Scope, dueOn: string, now: Date): Problem | null =>
  dueOn < dayIn(now, timeZone)
    ? invalid([{ path: "dueOn", message: "This day is over. Choose today or a later one." }])
    : null;

type Change = { dueOn?: string | undefined; skills?: readonly string[] | undefined };

/**
 * The skills of a goal as it is to be, if they are named; one that stays keeps the name that it had. A day is judged
 * only where it is moved.
 */
export const checkChange = async (
  scope: Scope,
  { before, change, now }: { before: { dueOn: string; skills: LinkedSkill[] }; change: Change; now: Date },
  findThen: () => Promise<Framework | undefined>,
): Promise<{ skills?: LinkedSkill[] } | Problem> => {
  const { dueOn, skills } = change;
  const past = dueOn && dueOn !== before.dueOn ? pastDay(scope, dueOn, now) : null;
  if (past) return past;
  if (!skills) return {};
  const known = before.skills.filter(({ key }) => skills.includes(key));
  const added = skills.filter((key) => !known.some((skill) => skill.key === key));
  if (added.length === 0) return { skills: known };
  const linked = await linkSkills(scope, added, await findThen());
  return "ok" in linked ? linked : { skills: [...known, ...linked] };
};
