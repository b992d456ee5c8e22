import type { Publication, Round } from "../world";
import { groupOf, readableBy } from "./coalition";
import { explainReportList, explainTeamList, type Names } from "./list-file";
import type { PublishedReport } from "./published";
import { explainQuality } from "./quality";
import type { Finding } from "./tally";
import type { PublishedTeam } from "./team";
import { explainWhatIf } from "./what-if";

/** Files, words and the quality of a round: made of what the same viewer is shown, or a find. */
export const attackSideOutputs = (
  round: Round,
  publications: readonly Publication[],
  { framework, reports }: { framework: string; reports: readonly PublishedReport[] },
): Finding[] => {
  const own = publications.filter(({ roundId }) => roundId === round.id);
  const explained = own.flatMap((one): { where: string; problems: string[] }[] => {
    const { kind, text } = one;
    if (kind === "quality") return [{ where: kind, problems: explainQuality(JSON.parse(text), reports) }];
    if (kind === "report_list") {
      const report = reports.find(({ subject }) => subject.id === one.subjectId)!;
      return [{ where: `file of ${one.subjectId}`, problems: explainReportList(text, report) }];
    }
    if (kind !== "team_list" && kind !== "what_if") return [];
    const where = `${kind} of ${one.teamId} as ${one.viewerId}`;
    const seen = own.filter(
      (other) => other.kind === "team" && other.teamId === one.teamId && other.viewerId === one.viewerId,
    );
    // A file was made when the page was first looked at, questions are asked in the end.
    const view: PublishedTeam = JSON.parse(seen.at(kind === "team_list" ? 0 : -1)!.text);
    if (kind === "team_list")
      return [{ where, problems: explainTeamList(text, view, JSON.parse(framework) as Names) }];
    const shares = own.flatMap((other) => (other.kind === "share" ? [other] : []));
    const readable = readableBy({ round, shares }, one.viewerId);
    const members = groupOf(round, one.teamId).memberIds;
    const inHand = reports.filter(({ subject: { id } }) => readable.has(id) && members.includes(id));
    return [{ where, problems: explainWhatIf(JSON.parse(text), { view, reports: inHand }) }];
  });
  return explained.flatMap(({ where, problems }) =>
    problems.map((what) => ({ invariant: "explained", where, what })),
  );
};
