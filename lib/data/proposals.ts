import { untold } from "@/lib/access/headway";
import type { RoundScope } from "@/lib/access/scope";
import { type Asked, askedCountsOf, loadCountsOf } from "@/lib/domain/load";
import { type Proposal, plan } from "@/lib/domain/nomination";
import { lotsOf } from "./chance";
import { listMemberLines, listRosterLines, listSubjectIds, listTeamLines } from "./lines";
import { listDeclined } from "./nomination-fates";
import type { RosterTally } from "./rosters";

export type Proposed = {
  /** what would be added, about the viewer too */
  proposals: Proposal[];
  /** how the roster would stand with it, without the invitations about the viewer */
  tally: RosterTally;
  subjects: readonly string[];
};

/**
 * What the teams and line managers of today propose beside what stands. For one roster and the same limits it is
 * always the same, so that what was looked at is what is added. Whoever has declined beforehand is not proposed again.
 */
export const propose = async (
  scope: RoundScope,
  limits: { peersPerSubject: number; maxPerRater: number },
  tell = untold,
): Promise<Proposed> => {
  const [members, teams, subjects, standing, out] = await Promise.all([
    listMemberLines(scope),
    listTeamLines(scope),
    listSubjectIds(scope),
    listRosterLines(scope),
    listDeclined(scope),
  ]);
  await tell({ stage: "choosing", done: 0, total: subjects.length });
  const proposals = plan({
    members,
    teams,
    subjects,
    organisers: new Set(members.flatMap(({ id, isOrganiser }) => (isOrganiser ? [id] : []))),
    standing,
    declined: out.map(({ subjectId, raterId }) => ({ subject: subjectId, rater: raterId })),
    threshold: scope.round.threshold,
    ...limits,
    lot: lotsOf(scope),
  });
  const roster = [
    ...standing.map(({ rater, email, ...rest }): Asked => ({ ...rest, rater: rater ?? email ?? "" })),
    ...proposals,
  ].filter(({ subject }) => subject !== scope.memberId);
  const loads = loadCountsOf(
    roster,
    members.map(({ id }) => id),
  );
  const visible = subjects.filter((id) => id !== scope.memberId).length;
  return { proposals, subjects, tally: { subjects: visible, loads, asked: askedCountsOf(roster) } };
};
