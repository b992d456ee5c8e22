import type { RoundQuality } from "../../lib/domain/quality";
import type { Report } from "../../lib/domain/report";
import { type TeamOverview, teamOverviews } from "../../lib/domain/team";
import { leavesFew, type SkillFamilies, viewFor } from "../../lib/domain/team-viewer";
import { teamOverviewSchema } from "../../lib/schemas/balance";
import type { Publication, Round, Team } from "./world";

/** A round that has been released. */
export type Released = {
  readonly round: Round;
  readonly reports: readonly Report[];
  readonly quality: RoundQuality;
  /** the same reports as bytes, by subject */
  readonly texts: ReadonlyMap<string, string>;
};
/** True for a share that the product refuses. */
export type Refusal = typeof leavesFew;

type Families = ReadonlyMap<string, SkillFamilies>;
type Shown = { readonly team: Team; readonly view: TeamOverview };

/** Whose reports of a round the round itself lets somebody read: the own, and those that name the reader. */
const readableBy = ({ subjects }: Round, viewerId: string): Set<string> =>
  new Set(
    subjects.filter(({ id, readerId }) => id === viewerId || readerId === viewerId).map(({ id }) => id),
  );

/** Who has a displayed figure of each skill, in the round and in those of these teams whose figure was published. */
const familiesOf = (reports: readonly Report[], shown: readonly Shown[]): Families =>
  new Map(
    (reports[0]?.skills ?? []).map(({ key }, at) => {
      const has = ({ skills }: Report) =>
        skills.some((skill) => skill.key === key && "value" in skill.others);
      const everybody = new Set(reports.filter(has).map(({ subject }) => subject.id));
      const published = shown.filter(({ view }) => "value" in view.skills[at]!.figure);
      const teams = published.map(
        ({ team }) => new Set(team.memberIds.filter((memberId) => everybody.has(memberId))),
      );
      return [key, { everybody, teams }] as const;
    }),
  );

const viewersOf = (team: Team, organiserId: string): string[] => [
  ...new Set([organiserId, ...team.managerIds]),
];

/**
 * What teams' pages show to their managers and to an organiser, before subjects share their reports and afterwards,
 * and which reports come into whose hands.
 */
export const sightOf = (
  { round, reports, texts }: Released,
  { organiserId, refuses = leavesFew }: { organiserId: string; refuses?: Refusal },
): Publication[] => {
  const least = round.threshold;
  const shown = teamOverviews({ teams: round.teams, reports }).map((view, at) => ({
    team: round.teams[at]!,
    view,
  }));
  const families = familiesOf(reports, shown);
  const readable = new Map<string, Set<string>>();
  const knownTo = (viewerId: string): Set<string> => {
    const known = readable.get(viewerId) ?? readableBy(round, viewerId);
    readable.set(viewerId, known);
    return known;
  };
  const seen = new Map<string, Families>();
  const seenBy = (viewerId: string): Families => {
    const own = shown.filter(({ team }) => viewersOf(team, organiserId).includes(viewerId));
    const known = seen.get(viewerId) ?? familiesOf(reports, own);
    seen.set(viewerId, known);
    return known;
  };
  const views = (isAsked: (viewerId: string) => boolean): Publication[] =>
    shown.flatMap(({ team, view }) =>
      viewersOf(team, organiserId)
        .filter(isAsked)
        .map((viewerId) => {
          const own = viewFor({ view, families, readable: knownTo(viewerId), least });
          const text = JSON.stringify(teamOverviewSchema.parse(own));
          return { kind: "team", roundId: round.id, teamId: team.id, viewerId, text };
        }),
    );
  const before = views(() => true);
  const shares = round.shares.flatMap(({ subjectId, readerId: viewerId }): Publication[] => {
    const known = knownTo(viewerId);
    const isRefused = () =>
      refuses({ families: seenBy(viewerId).values(), readable: known, subject: subjectId, least });
    if (known.has(subjectId) || isRefused()) return [];
    known.add(subjectId);
    const text = texts.get(subjectId) ?? "";
    return [{ kind: "share", roundId: round.id, subjectId, viewerId, text }];
  });
  const readers = new Set(shares.flatMap((one) => (one.kind === "share" ? [one.viewerId] : [])));
  return [...before, ...shares, ...views((viewerId) => readers.has(viewerId))];
};
