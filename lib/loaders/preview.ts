import { reading } from "@/lib/access/call";
import { findRosterHash, type Invitation, listRoster } from "@/lib/data/invitations";
import { listSubjects } from "@/lib/data/rounds";
import { type Forecast, type RosterCounts, visibleTo } from "@/lib/domain/visibility";
import { ok } from "@/lib/errors";
import { previewInput, previewOutput } from "@/lib/schemas/preview";

const nobodyAsked: RosterCounts = { self: 0, manager: 0, peer: 0, direct_report: 0, other: 0 };

const countsBySubject = (roster: readonly Invitation[]): Map<string, RosterCounts> => {
  const counts = new Map<string, RosterCounts>();
  for (const { subjectId, relationship } of roster) {
    const known = counts.get(subjectId) ?? nobodyAsked;
    counts.set(subjectId, { ...known, [relationship]: known[relationship] + 1 });
  }
  return counts;
};

const plain = ({ named, blocks, merged, isHidden, hasComments }: Forecast) => ({
  named,
  blocks: blocks.map((block) => ({ ...block, groups: [...block.groups] })),
  merged: [...merged],
  isHidden,
  hasComments,
});

export const loadPreview = reading({
  name: "round.preview",
  summary: "What each subject would be able to see, from the release rules, without the line about oneself",
  scope: "round",
  permission: "round.read",
  input: previewInput,
  output: previewOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/preview" },
  run: async ({ scope }, { share }) => {
    const [roster, subjects] = await Promise.all([listRoster(scope), listSubjects(scope)]);
    const counts = countsBySubject(roster);
    const { threshold, commentThreshold } = scope.round;
    const forecast = (asked: RosterCounts, answering: number) =>
      plain(visibleTo({ roster: asked, threshold, commentThreshold, share: answering }));
    const items = subjects
      .filter(({ memberId }) => memberId !== scope.memberId)
      .map(({ memberId, name }) => {
        const asked = counts.get(memberId) ?? nobodyAsked;
        return {
          subject: { id: memberId, name },
          asked,
          full: forecast(asked, 1),
          partial: forecast(asked, share),
        };
      });
    return ok({ rosterHash: await findRosterHash(scope), share, items });
  },
});
