import type { RoundScope } from "@/lib/access/scope";
import { type Proposal, plan } from "@/lib/domain/nomination";
import { shuffle } from "./chance";
import { listAllMembers } from "./members";
import { listDeclined } from "./nomination-fates";
import type { SubjectRow } from "./rounds";
import { listAllTeams } from "./teams";

/** What the teams and line managers of today propose, for subjects who were not arranged by hand. */
export const propose = async (
  scope: RoundScope,
  subjects: readonly SubjectRow[],
  limits: { peersPerSubject: number; maxPerRater: number },
): Promise<Proposal[]> => {
  const declined = new Set(
    (await listDeclined(scope)).map(({ subjectId, raterId }) => `${subjectId} ${raterId}`),
  );
  const proposals = plan({
    members: await listAllMembers(scope.org),
    teams: await listAllTeams(scope.org),
    // In a new order each time, so that nobody can work out the plan about themself.
    subjects: shuffle(subjects.map(({ memberId }) => memberId)),
    ...limits,
  });
  return proposals.filter(({ subject, rater }) => !declined.has(`${subject} ${rater}`));
};
