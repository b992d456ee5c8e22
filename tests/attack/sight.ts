import { STANDARD_FRAMEWORK } from "../../lib/domain/framework";
import type { RoundQuality } from "../../lib/domain/quality";
import type { Report } from "../../lib/domain/report";
import { leavesFew, type PublishedPart, sightsOf, type TeamFigures } from "../../lib/domain/share-limit";
import { type FoldedTeams, foldTeams } from "../../lib/domain/team-fold";
import type { TeamOverview } from "../../lib/domain/team-overview";
import { teamMethodOf, teamSourceOf } from "../../lib/domain/team-source";
import { viewFor } from "../../lib/domain/team-viewer";
import { whatIf } from "../../lib/domain/what-if";
import { teamOverviewSchema } from "../../lib/schemas/balance";
import type { Publication, Round, World } from "./world";

/** A round that has been released. */
export type Released = {
  readonly round: Round;
  readonly reports: readonly Report[];
  readonly quality: RoundQuality;
  /** the same reports as bytes, by subject */
  readonly texts: ReadonlyMap<string, string>;
  readonly teams: FoldedTeams;
};
/** What the product refuses to share, what it withholds from a viewer, and what it answers to one who asks what if. */
export type Rules = {
  readonly refuses: typeof leavesFew;
  readonly withholds: typeof viewFor;
  readonly supposes: typeof whatIf;
};
export const RULES: Rules = { refuses: leavesFew, withholds: viewFor, supposes: whatIf };

const figuresIn = ({ skills, dimensions }: TeamOverview): number[] =>
  [...skills, ...dimensions].flatMap(({ figure }, at) => ("value" in figure ? [at] : []));

/** The views of a round's teams and of the whole, with what may be compared with the round before. */
export const foldedTeams = (
  { round, reports, orgId }: { round: Round; reports: readonly Report[]; orgId: string },
  before: Released | undefined,
): FoldedTeams => {
  const [first] = reports;
  if (!first) return { overviews: [], folded: [] };
  const everybody = before?.teams.folded.map(({ memberId }) => memberId) ?? [];
  return foldTeams({
    organisation: orgId,
    teams: round.teams,
    sources: reports.map(teamSourceOf),
    method: teamMethodOf(first.method),
    before: before
      ? {
          round: before.round.id,
          threshold: before.round.threshold,
          framework: STANDARD_FRAMEWORK,
          people: before.teams.folded.map(({ memberId, parts }) => ({
            id: memberId,
            hasFigure: STANDARD_FRAMEWORK.skills.map((_, at) => parts[at]! >= 0),
          })),
          teams: before.teams.overviews.map((view) => ({
            id: view.teamId,
            memberIds: before.round.teams.find(({ id }) => id === view.teamId)?.memberIds ?? everybody,
            published: view.skills.flatMap(({ key, figure }) => ("value" in figure ? [key] : [])),
          })),
        }
      : null,
  });
};

/** What leaves the product of a view. Most viewers see the same, and looking at all of it each time takes long. */
const sender = (): ((view: TeamOverview) => string) => {
  const known = new Map<string, string>();
  return (view) => {
    const text = JSON.stringify(view);
    const sent = known.get(text) ?? JSON.stringify(teamOverviewSchema.parse(view));
    known.set(text, sent);
    return sent;
  };
};

const partsOf = ({ folded }: FoldedTeams): PublishedPart[] => {
  const parts = new Map<string, PublishedPart>();
  for (const { memberId, parts: own, sizes } of folded)
    for (const [item, part] of own.entries())
      if (part >= 0) parts.set(`${item}/${part}`, { item, part, size: sizes[item]!, member: memberId });
  return [...parts.values()];
};

/** Whose reports of a round the round itself lets somebody read: the own, and those that name the reader. */
const readableBy = ({ subjects }: Round, viewerId: string): Set<string> =>
  new Set(
    subjects.filter(({ id, readerId }) => id === viewerId || readerId === viewerId).map(({ id }) => id),
  );

/**
 * What teams' pages show to their managers, to their members where a manager shows it, and to an organiser, before
 * subjects share their reports and afterwards, and which reports come into whose hands. The whole organisation's
 * figures stand beside every team's.
 */
export const sightOf = (
  { round, texts, teams }: Omit<Released, "reports" | "quality">,
  { organiserId }: Pick<World, "organiserId">,
  { refuses, withholds, supposes }: Rules = RULES,
): Publication[] => {
  const least = round.threshold;
  const viewersOf = (teamId: string): string[] => {
    const team = round.teams.find(({ id }) => id === teamId);
    if (team) return [organiserId, ...team.managerIds, ...(team.isShown ? team.memberIds : [])];
    return [organiserId, ...round.teams.flatMap(({ id }) => viewersOf(id))];
  };
  const sees = new Map(teams.overviews.map(({ teamId }) => [teamId, new Set(viewersOf(teamId))]));
  const readable = new Map<string, Set<string>>();
  const knownTo = (viewerId: string): Set<string> => {
    const known = readable.get(viewerId) ?? readableBy(round, viewerId);
    readable.set(viewerId, known);
    return known;
  };
  const foldsOf = (ids: ReadonlySet<string>) => teams.folded.filter(({ memberId }) => ids.has(memberId));
  const parts = partsOf(teams);
  const asSent = sender();
  const figuresFor = (viewerId: string): TeamFigures[] =>
    teams.overviews
      .filter(({ teamId }) => sees.get(teamId)?.has(viewerId))
      .map((view) => ({
        items: figuresIn(view),
        memberIds: round.teams.find(({ id }) => id === view.teamId)?.memberIds ?? null,
      }));
  const views = (isAsked: (viewerId: string) => boolean): Publication[] =>
    teams.overviews.flatMap((view) =>
      [...(sees.get(view.teamId) ?? [])].filter(isAsked).map((viewerId) => {
        const own = withholds({ view, known: foldsOf(knownTo(viewerId)), least });
        return { kind: "team", roundId: round.id, teamId: view.teamId, viewerId, text: asSent(own) };
      }),
    );
  const before = views(() => true);
  const shares = round.shares.flatMap(({ subjectId, readerId: viewerId }): Publication[] => {
    const known = knownTo(viewerId);
    const [subject] = foldsOf(new Set([subjectId]));
    const isRefused = () => {
      const sights = sightsOf({ parts, views: figuresFor(viewerId) });
      return subject !== undefined && refuses({ parts, sights, known: foldsOf(known), subject, least });
    };
    if (known.has(subjectId) || isRefused()) return [];
    known.add(subjectId);
    const text = texts.get(subjectId) ?? "";
    return [{ kind: "share", roundId: round.id, subjectId, viewerId, text }];
  });
  /** A question of each viewer: somebody leaves and somebody comes, or only one of these. */
  const asked = teams.overviews.flatMap((view) =>
    [...(sees.get(view.teamId) ?? [])].flatMap((viewerId): Publication[] => {
      const known = foldsOf(knownTo(viewerId));
      const memberIds = round.teams.find(({ id }) => id === view.teamId)?.memberIds;
      const people = known
        .filter(({ memberId }) => memberIds?.includes(memberId) ?? true)
        .map(({ memberId: id, chances }) => ({ id, chances }));
      const [first] = people;
      if (!first) return [];
      const own = withholds({ view, known, least });
      const keys = own.skills.map(({ key }) => key);
      const turn = viewerId.charCodeAt(0) + known.length;
      const question = {
        without: turn % 3 > 0 ? first.id : null,
        adding: turn % 3 < 2 ? (keys[turn % keys.length] ?? null) : null,
      };
      const words = supposes({ view: own, people, ...question });
      const text = JSON.stringify({
        ...question,
        people: people.map(({ id }) => id),
        skills: words.map((word, at) => ({ key: keys[at], ...word })),
      });
      return [{ kind: "what_if", roundId: round.id, teamId: view.teamId, viewerId, text }];
    }),
  );
  const readers = new Set(shares.flatMap((one) => (one.kind === "share" ? [one.viewerId] : [])));
  return [...before, ...shares, ...views((viewerId) => readers.has(viewerId)), ...asked];
};
