import { reading } from "@/lib/access/call";
import { listLastRosters } from "@/lib/data/earlier-rounds";
import { findRosterHash } from "@/lib/data/invitations";
import { pageOf } from "@/lib/data/page";
import { listAsked } from "@/lib/data/rosters";
import { listAllTeams, type Team } from "@/lib/data/teams";
import { mendsOf } from "@/lib/domain/mend";
import { byShape, type Outlook, outlooksOf, summaryOf } from "@/lib/domain/outlook";
import type { Forecast } from "@/lib/domain/visibility";
import { ok } from "@/lib/errors";
import { previewInput, previewOutput } from "@/lib/schemas/preview";

const teamNames = (teams: readonly Team[]): ((memberId: string) => readonly string[]) => {
  const names = new Map<string, string[]>();
  for (const { name, managers, members } of teams)
    for (const id of new Set([...managers, ...members])) {
      const known = names.get(id);
      if (known) known.push(name);
      else names.set(id, [name]);
    }
  return (memberId) => names.get(memberId) ?? [];
};

const plain = ({ named, blocks, merged, isHidden, hasComments }: Forecast) => ({
  named,
  blocks: blocks.map((block) => ({ ...block, groups: [...block.groups] })),
  merged: [...merged],
  isHidden,
  hasComments,
});

/** The part of the list after `cursor`; nothing if there is no such subject in it. */
const after = (found: readonly Outlook[], cursor: string | undefined): readonly Outlook[] => {
  if (cursor === undefined) return found;
  const at = found.findIndex(({ subject }) => subject.id === cursor);
  return at < 0 ? [] : found.slice(at + 1);
};

export const loadPreview = reading({
  name: "round.preview",
  summary: "What each subject would be able to see, from the release rules, without the line about oneself",
  scope: "round",
  permission: "round.read",
  input: previewInput,
  output: previewOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/preview" },
  run: async ({ scope }, { share, search, cursor, limit }) => {
    const [everybody, teams, lastRounds, rosterHash] = await Promise.all([
      listAsked(scope),
      listAllTeams(scope.org),
      listLastRosters(scope),
      findRosterHash(scope),
    ]);
    const { threshold, commentThreshold } = scope.round;
    const rule = { threshold, commentThreshold, share };
    const last = new Map(lastRounds.map((round) => [round.memberId, round]));
    const all = outlooksOf({
      everybody,
      isSelfChosen: scope.round.nomination !== "organiser",
      teamsOf: teamNames(teams),
      lastOf: (subjectId) => last.get(subjectId),
      ...rule,
    });
    const wanted = search?.toLowerCase() ?? "";
    const found = all.filter(({ subject }) => subject.name.toLowerCase().includes(wanted));
    const mendsFor = byShape((roster) => mendsOf({ roster, ...rule }));
    const { items, nextCursor } = pageOf(
      after(found, cursor)
        .slice(0, limit + 1)
        .map((outlook) => ({ ...outlook, id: outlook.subject.id })),
      limit,
    );
    return ok({
      rosterHash,
      share,
      summary: summaryOf(all),
      items: items.map(({ id: _, full, partial, signs, change, ...item }) => ({
        ...item,
        full: plain(full),
        partial: plain(partial),
        mends: mendsFor(item.asked).map((mend) => ({ ...mend, groups: [...mend.groups] })),
        signs: [...signs],
        change: change && { ...change, blocks: [...change.blocks] },
      })),
      nextCursor,
    });
  },
});
