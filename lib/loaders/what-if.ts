import { reading } from "@/lib/access/call";
import { listKnownReports, listTeamPeople } from "@/lib/data/folded-reports";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findTeamView } from "@/lib/data/team-snapshots";
import { collectTeamView } from "@/lib/data/team-views";
import { whatIf } from "@/lib/domain/what-if";
import { invalid, notFound, ok } from "@/lib/errors";
import { whatIfInput, whatIfOutput } from "@/lib/schemas/balance";
import { seenBy } from "./balance";

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
    const [found, known, everybody] = await Promise.all([
      findTeamView(scope),
      listKnownReports(scope),
      listTeamPeople(scope),
    ]);
    if (!found) return notFound();
    const { skills } = await findFrameworkVersion(scope, found.frameworkId);
    const readable = known.filter(({ isInTeam, isReadable }) => isInTeam && isReadable);
    const leaver = readable.find(({ member }) => member.id === without)?.member ?? null;
    const skill = skills.find(({ key }) => key === adding) ?? null;
    if (without !== undefined && !leaver)
      return invalid([{ path: "without", message: "Nobody of the team whose report you may read." }]);
    if (adding !== undefined && !skill)
      return invalid([{ path: "adding", message: "This skill was not asked in the round." }]);
    collectTeamView(scope, caller, now);
    const words = whatIf({
      view: seenBy(found.view, known, found.threshold),
      people: readable.map(({ member, chances }) => ({ id: member.id, chances })),
      without: leaver?.id ?? null,
      adding: skill?.key ?? null,
    });
    const ids = new Set(readable.map(({ member }) => member.id));
    return ok({
      round: {
        id: scope.roundId,
        name: found.roundName,
        closedOn: found.closedOn.toISOString().slice(0, 10),
      },
      team: { id: scope.teamId, name: found.teamName },
      people: readable.map(({ member }) => member),
      others: everybody.filter(({ id }) => !ids.has(id)),
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
