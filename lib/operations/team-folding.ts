import { createHash } from "node:crypto";
import type { RoundScope } from "@/lib/access/scope";
import { createFoldedReports } from "@/lib/data/folded-reports";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { listFrozenTeams } from "@/lib/data/frozen-teams";
import { createTeamSnapshots, findEarlierTeams } from "@/lib/data/team-snapshots";
import type { EarlierTeams } from "@/lib/domain/team-comparison";
import { foldTeams } from "@/lib/domain/team-fold";
import type { TeamMethod, TeamSource } from "@/lib/domain/team-source";

/** The last released round before this one, with the words of its questions. */
const earlierTeams = async (scope: RoundScope): Promise<EarlierTeams | null> => {
  const found = await findEarlierTeams(scope);
  if (!found) return null;
  const { frameworkId, people, ...rest } = found;
  const framework = await findFrameworkVersion(scope, frameworkId);
  const hasFigure = (parts: readonly number[]) => framework.skills.map((_, at) => (parts[at] ?? -1) >= 0);
  return { ...rest, framework, people: people.map(({ id, parts }) => ({ id, hasFigure: hasFigure(parts) })) };
};

/** Folds the reports of a round into the views of its teams and of the whole organisation: once, with the release. */
export const writeTeams = async (
  scope: RoundScope,
  { sources, method }: { sources: readonly TeamSource[]; method: TeamMethod },
): Promise<void> => {
  const teams = await listFrozenTeams(scope);
  const { overviews, folded } = foldTeams({
    organisation: scope.orgId,
    teams,
    sources,
    method,
    before: await earlierTeams(scope),
  });
  await createTeamSnapshots(
    scope,
    overviews.map((view) => {
      const text = JSON.stringify(view);
      const hash = createHash("sha256").update(text).digest("hex");
      return { teamId: view.teamId, view: text, hash };
    }),
  );
  await createFoldedReports(scope, folded);
};
