import { reading } from "@/lib/access/call";
import { listKnownReports, listOtherPeople } from "@/lib/data/folded-reports";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findTeamView } from "@/lib/data/team-snapshots";
import { collectTeamView } from "@/lib/data/team-views";
import { whatIf } from "@/lib/domain/what-if";
import { invalid, notFound, ok } from "@/lib/errors";
import { OTHERS_NAMED, whatIfInput, whatIfOutput } from "@/lib/schemas/balance";
import { roundOf, seenBy } from "./balance";

export const loadWhatIf = reading({
  name: "balance.what_if",
  summary:
    "What a team would cover if somebody left, or if somebody came who is strong in a skill: over those members whose reports the caller may read",
  scope: "team",
  permission: "balance.read",
  input: whatIfInput,
  output: whatIfOutput,
  rest: { method: "GET", path: "/orgs/{org}/teams/{team}/what-if" },
  run: async ({ scope, caller, now }, { without, adding }) => {
    const [found, known] = await Promise.all([findTeamView(scope), listKnownReports(scope)]);
    if (!found) return notFound();
    const readable = known.filter(({ isInTeam, isReadable }) => isInTeam && isReadable);
    const [{ skills }, others] = await Promise.all([
      findFrameworkVersion(scope, found.frameworkId),
      listOtherPeople(
        scope,
        readable.map(({ member }) => member.id),
        OTHERS_NAMED,
      ),
    ]);
    const leaver = readable.find(({ member }) => member.id === without)?.member ?? null;
    const skill = skills.find(({ key }) => key === adding) ?? null;
    if (without !== undefined && !leaver)
      return invalid([{ path: "without", message: "Nobody of the team whose report you may read." }]);
    if (adding !== undefined && !skill)
      return invalid([{ path: "adding", message: "This skill was not asked in the round." }]);
    collectTeamView(scope, caller, now);
    const view = await seenBy(
      scope,
      { teamId: scope.teamId, hash: found.hash },
      { known, least: found.threshold },
    );
    const words = whatIf({
      view,
      people: readable.map(({ member, chances }) => ({ id: member.id, chances })),
      without: leaver?.id ?? null,
      adding: skill?.key ?? null,
    });
    return ok({
      round: roundOf(scope.roundId, found),
      team: { id: scope.teamId, name: found.teamName },
      people: readable.map(({ member }) => member),
      others: others.people,
      otherCount: others.count,
      without: leaver,
      adding: skill && { key: skill.key, name: skill.name },
      skills: skills.map(({ key, name, lists }, at) => ({
        key,
        name,
        lists: [...lists],
        before: words[at]?.before ?? null,
        after: words[at]?.after ?? null,
      })),
    });
  },
});
