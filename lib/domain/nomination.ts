import type { Relationship } from "./relationship";

export type PlanMember = { readonly id: string; readonly managerId: string | null };
export type PlanTeam = { readonly members: readonly string[] };
export type Proposal = {
  readonly subject: string;
  readonly rater: string;
  readonly relationship: Relationship;
};

/**
 * Proposes who rates whom: oneself, the line manager, the direct reports, and peers from shared teams.
 * Nobody is given more than `maxPerRater` reviews of others; the least loaded are asked first, so that load
 * spreads. Managers and direct reports come before peers, since they cannot be replaced. The order of
 * `subjects` decides ties: shuffle it for a fair plan. Work grows with the sum of team sizes.
 */
export const plan = ({
  members,
  teams,
  subjects,
  peersPerSubject,
  maxPerRater,
}: {
  members: readonly PlanMember[];
  teams: readonly PlanTeam[];
  subjects: readonly string[];
  peersPerSubject: number;
  maxPerRater: number;
}): Proposal[] => {
  const memberOf = new Map(members.map((member) => [member.id, member]));
  const reportsOf = new Map<string, PlanMember[]>();
  for (const member of members) if (member.managerId) append(reportsOf, member.managerId, member);
  const teamsOf = new Map<string, PlanTeam[]>();
  for (const team of teams) for (const id of team.members) append(teamsOf, id, team);

  const load = new Map<string, number>();
  const proposals: Proposal[] = [];
  const asked = new Map<string, Set<string>>();
  const isFree = (rater: string): boolean => (load.get(rater) ?? 0) < maxPerRater;
  const propose = (subject: string, rater: string, relationship: Relationship): void => {
    const raters = asked.get(subject) ?? new Set();
    if (raters.has(rater)) return;
    asked.set(subject, raters.add(rater));
    proposals.push({ subject, rater, relationship });
    if (rater !== subject) load.set(rater, (load.get(rater) ?? 0) + 1);
  };

  for (const subject of subjects) propose(subject, subject, "self");
  for (const subject of subjects) {
    const manager = memberOf.get(subject)?.managerId;
    if (manager && memberOf.has(manager) && isFree(manager)) propose(subject, manager, "manager");
  }
  for (const subject of subjects)
    for (const report of reportsOf.get(subject) ?? [])
      if (isFree(report.id)) propose(subject, report.id, "direct_report");
  for (const subject of subjects) {
    const mates = new Set((teamsOf.get(subject) ?? []).flatMap((team) => team.members));
    const candidates = [...mates].filter(
      (id) => memberOf.has(id) && !asked.get(subject)?.has(id) && isFree(id),
    );
    candidates.sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0));
    for (const peer of candidates.slice(0, peersPerSubject)) propose(subject, peer, "peer");
  }
  return proposals;
};

const append = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};
