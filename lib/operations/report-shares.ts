import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { ReportScope } from "@/lib/access/scope";
import { listPartsOf, listPublishedParts } from "@/lib/data/folded-reports";
import { type Candidate, endShare, findCandidate, writeShare } from "@/lib/data/report-shares";
import { listTeamFigures } from "@/lib/data/team-snapshots";
import { isPermitted } from "@/lib/domain/policy";
import { leavesFew, sightsOf } from "@/lib/domain/share-limit";
import { dayIn } from "@/lib/domain/wall-clock";
import { conflict, invalid, notFound, ok } from "@/lib/errors";

const input = z.object({ reader: z.uuid() });
const output = z.object({ reader: z.uuid() });
const path = "/orgs/{org}/rounds/{round}/reports/{member}/readers/{reader}";

/**
 * True if with this report the candidate could work out somebody else's figures, from what teams and the round show to
 * the candidate already.
 */
const tellsAboutFew = async (scope: ReportScope, candidate: Candidate): Promise<boolean> => {
  const seesEveryTeam = isPermitted([candidate.role], "balance.read");
  const [parts, views, folded] = await Promise.all([
    listPublishedParts(scope),
    listTeamFigures(scope, seesEveryTeam ? null : candidate.teamIds),
    listPartsOf(scope, [...candidate.readable, scope.subjectId]),
  ]);
  const own = folded.find(({ memberId }) => memberId === scope.subjectId);
  if (!own) return false;
  return leavesFew({
    parts,
    sights: sightsOf({ parts, views }),
    known: folded.filter(({ memberId }) => memberId !== scope.subjectId),
    subject: own,
    least: candidate.least,
  });
};

export const shareReport = operation({
  name: "report.share",
  summary: "Let a member read my report, until I take it back",
  scope: "report",
  permission: "report.share",
  input,
  output,
  rest: { method: "PUT", path },
  // Organisers read the log: with whom a report is shared is its subject's own business.
  audit: () => ({}),
  run: async ({ scope, now }, { reader }) => {
    if (reader === scope.subjectId)
      return invalid([{ path: "reader", message: "This is your own report: you read it already." }]);
    const candidate = await findCandidate(scope, reader);
    if (!candidate) return notFound();
    if (candidate.reads === "by_round")
      return conflict("reads_already", `${candidate.name} reads this report already, as the round says.`);
    if (candidate.reads === "by_share") return ok({ reader });
    if (await tellsAboutFew(scope, candidate))
      return conflict(
        "tells_about_few",
        `This report cannot be shared with ${candidate.name}. Together with the figures of groups that ${candidate.name} can see, it would tell too much about somebody else. Nothing was changed.`,
      );
    await writeShare(scope, reader, dayIn(now, scope.timeZone));
    return ok({ reader });
  },
});

export const endReportShare = operation({
  name: "report.unshare",
  summary: "Take a share of my report back: from now on that member cannot open it",
  scope: "report",
  permission: "report.share",
  input,
  output,
  rest: { method: "DELETE", path },
  audit: () => ({}),
  run: async ({ scope, now }, { reader }) =>
    (await endShare(scope, reader, dayIn(now, scope.timeZone))) ? ok({ reader }) : notFound(),
});
