import type { Publication, Round } from "../world";
import { groupOf, readableBy } from "./coalition";
import type { PublishedReport } from "./published";
import { explainQuality } from "./quality";
import { explainReportList, explainTeamList, type Names } from "./sheet";
import { explainWhatIf } from "./supposition";
import type { Finding } from "./tally";
import type { PublishedTeam } from "./team";

type Named = { readonly where: string; readonly problems: readonly string[] };

const listed = (
  own: readonly Publication[],
  { framework, reports }: { framework: string; reports: readonly PublishedReport[] },
): Named[] =>
  own.flatMap((one): Named[] => {
    if (one.kind === "quality")
      return [{ where: one.kind, problems: explainQuality(JSON.parse(one.text), reports) }];
    if (one.kind === "report_list") {
      const report = reports.find(({ subject }) => subject.id === one.subjectId)!;
      return [{ where: `file of ${one.subjectId}`, problems: explainReportList(one.text, report) }];
    }
    if (one.kind !== "team_list") return [];
    // It was made when the page was first looked at.
    const seen = own.find(
      (other) => other.kind === "team" && other.teamId === one.teamId && other.viewerId === one.viewerId,
    );
    const view = JSON.parse(seen!.text) as PublishedTeam;
    const problems = explainTeamList(one.text, view, JSON.parse(framework) as Names);
    return [{ where: `file of ${one.teamId}`, problems }];
  });

/** Questions are asked in the end: what counts is the page as somebody saw it last, and all reports in hand by then. */
const supposed = (
  round: Round,
  own: readonly Publication[],
  reports: readonly PublishedReport[],
): Named[] => {
  const shares = own.flatMap((one) => (one.kind === "share" ? [one] : []));
  const last = new Map(
    own.flatMap((one) => (one.kind === "team" ? [[`${one.teamId} ${one.viewerId}`, one.text] as const] : [])),
  );
  const parsed = new Map<string, PublishedTeam>();
  const inHand = new Map<string, readonly PublishedReport[]>();
  return own.flatMap((one): Named[] => {
    if (one.kind !== "what_if") return [];
    const { teamId, viewerId, text } = one;
    const page = last.get(`${teamId} ${viewerId}`)!;
    const view = parsed.get(page) ?? (JSON.parse(page) as PublishedTeam);
    parsed.set(page, view);
    const readable = inHand.get(viewerId) ?? readIn(reports, readableBy({ round, shares }, viewerId));
    inHand.set(viewerId, readable);
    const team = readIn(readable, new Set(groupOf(round, teamId).memberIds));
    const problems = explainWhatIf(JSON.parse(text), { view, reports: team });
    return [{ where: `what if of ${teamId} as ${viewerId}`, problems }];
  });
};

const readIn = (reports: readonly PublishedReport[], ids: ReadonlySet<string>): PublishedReport[] =>
  reports.filter(({ subject: { id } }) => ids.has(id));

/** Files, words and the quality of a round: made of what the same viewer is shown, or a find. */
export const attackAsides = (
  round: Round,
  publications: readonly Publication[],
  { framework, reports }: { framework: string; reports: readonly PublishedReport[] },
): Finding[] => {
  const own = publications.filter(({ roundId }) => roundId === round.id);
  return [...listed(own, { framework, reports }), ...supposed(round, own, reports)].flatMap(
    ({ where, problems }) => problems.map((what) => ({ invariant: "explained", where, what })),
  );
};
