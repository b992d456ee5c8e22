import type { ReportScope, RoundScope, TeamScope } from "@/lib/access/scope";
import type { TeamFigures } from "@/lib/domain/share-limit";
import { teamOverviewSchema } from "@/lib/schemas/balance";
import { database, query } from "./database";

export const createTeamSnapshots = async (
  scope: RoundScope,
  entries: readonly { teamId: string; view: string; hash: string }[],
): Promise<void> => {
  await database().$executeRaw`
    insert into "TeamSnapshot" ("orgId", "roundId", "teamId", view, hash)
    select ${scope.orgId}::uuid, ${scope.roundId}::uuid, team, view::json, hash
    from unnest(${entries.map((e) => e.teamId)}::uuid[], ${entries.map((e) => e.view)}::text[],
                ${entries.map((e) => e.hash)}::text[]) as e (team, view, hash)`;
};

export type TeamViewRow = {
  view: string;
  teamName: string;
  roundName: string;
  closedOn: Date;
  frameworkId: string;
  threshold: number;
  /** the whole organisation's view of the same round; its own where that is asked for */
  whole: string | null;
};

/** A team's view as it was released, with the whole organisation's beside it. */
export const findTeamView = async (scope: TeamScope): Promise<TeamViewRow | null> => {
  const { orgId, roundId, teamId } = scope;
  const [row] = await query<TeamViewRow>`
    select t.view::text, r.name as "roundName", r."closedOn", r."frameworkId", r.threshold, w.view::text as whole,
           coalesce(f.name, o.name) as "teamName"
    from "TeamSnapshot" t
    join "Round" r on r."orgId" = t."orgId" and r.id = t."roundId" and r."closedOn" is not null
    join "Organisation" o on o.id = t."orgId"
    left join "FrozenTeam" f on f."orgId" = t."orgId" and f."roundId" = t."roundId" and f."teamId" = t."teamId"
    left join "TeamSnapshot" w on w."orgId" = t."orgId" and w."roundId" = t."roundId" and w."teamId" = t."orgId"
    where t."orgId" = ${orgId}::uuid and t."roundId" = ${roundId}::uuid and t."teamId" = ${teamId}::uuid`;
  return row ?? null;
};

/** What teams of a round were called then, the organisation among them, in the order of these ids. */
export const listTeamNames = async (
  scope: TeamScope,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> =>
  query<{ id: string; name: string }>`
    select w.id, coalesce(f.name, o.name) as name
    from unnest(${[...ids]}::uuid[]) with ordinality as w (id, place)
    join "Organisation" o on o.id = ${scope.orgId}::uuid
    left join "FrozenTeam" f on f."orgId" = o.id and f."roundId" = ${scope.roundId}::uuid and f."teamId" = w.id
    where f."teamId" is not null or w.id = o.id
    order by w.place`;

/** The skills whose figure a view shows. */
const publishedIn = (view: string): string[] =>
  teamOverviewSchema
    .parse(JSON.parse(view))
    .skills.flatMap(({ key, figure }) => ("value" in figure ? [key] : []));

export type EarlierTeamsRow = {
  round: string;
  threshold: number;
  frameworkId: string;
  /** everybody with a report, and in which part of the published families each figure lies */
  people: { id: string; parts: number[] }[];
  teams: { id: string; memberIds: string[]; published: string[] }[];
};

/** The last round that was released before this one, as far as its teams can be compared. */
export const findEarlierTeams = async (scope: RoundScope): Promise<EarlierTeamsRow | null> => {
  const { orgId } = scope;
  const last = await database().round.findFirst({
    where: { orgId, state: "released", teamSnapshots: { some: { teamId: orgId } } },
    orderBy: [{ closedOn: "desc" }, { id: "desc" }],
    select: { id: true, threshold: true, frameworkId: true },
  });
  if (!last) return null;
  const where = { orgId, roundId: last.id };
  const people = (
    await database().foldedReport.findMany({ where, select: { memberId: true, parts: true } })
  ).map(({ memberId: id, parts }) => ({ id, parts }));
  const views = await query<{ id: string; view: string; members: string[] | null }>`
    select t."teamId" as id, t.view::text, f."memberIds" as members
    from "TeamSnapshot" t
    left join "FrozenTeam" f on f."orgId" = t."orgId" and f."roundId" = t."roundId" and f."teamId" = t."teamId"
    where t."orgId" = ${orgId}::uuid and t."roundId" = ${last.id}::uuid`;
  const everybody = people.map(({ id }) => id);
  return {
    round: last.id,
    threshold: last.threshold,
    frameworkId: last.frameworkId,
    people,
    teams: views.map(({ id, view, members }) => ({
      id,
      memberIds: members ?? everybody,
      published: publishedIn(view),
    })),
  };
};

/**
 * Of some teams of a round, or of all: which items (skills, then dimensions) have a published figure, and over whom; null
 * for the whole organisation, whose view is among them if there is any.
 */
export const listTeamFigures = async (
  scope: ReportScope,
  only: readonly string[] | null,
): Promise<TeamFigures[]> => {
  const { orgId, roundId } = scope;
  const rows = await query<{ view: string; members: string[] | null }>`
    select t.view::text, f."memberIds" as members
    from "TeamSnapshot" t
    left join "FrozenTeam" f on f."orgId" = t."orgId" and f."roundId" = t."roundId" and f."teamId" = t."teamId"
    where t."orgId" = ${orgId}::uuid and t."roundId" = ${roundId}::uuid
      and (${only === null}::boolean or t."teamId" = any(${[...(only ?? [])]}::uuid[]))`;
  return rows.map(({ view, members }) => {
    const { skills, dimensions } = teamOverviewSchema.parse(JSON.parse(view));
    const figures = [...skills, ...dimensions].map(({ figure }) => figure);
    return { items: figures.flatMap((figure, at) => ("value" in figure ? [at] : [])), memberIds: members };
  });
};

export type ReadableTeam = {
  roundId: string;
  roundName: string;
  closedOn: Date;
  /** the organisation's own id where the view is of all of it */
  teamId: string;
  teamName: string;
  /** to a member of the team who reads it because a manager shows it */
  isShared: boolean;
};

/**
 * The released team views of teams that somebody manages or is shown as one of the team; for organisers those of all
 * teams, and the organisation's before them.
 */
export const listReadableTeams = async (
  scope: { orgId: string; memberId: string | null },
  isOrganiser: boolean,
): Promise<ReadableTeam[]> =>
  query<ReadableTeam>`
    select r.id as "roundId", r.name as "roundName", r."closedOn", t."teamId", coalesce(f.name, o.name) as "teamName",
           not (${isOrganiser}::boolean or ${scope.memberId}::uuid = any(f."managerIds")) as "isShared"
    from "Round" r
    join "TeamSnapshot" t on t."orgId" = r."orgId" and t."roundId" = r.id
    join "Organisation" o on o.id = r."orgId"
    left join "FrozenTeam" f on f."orgId" = t."orgId" and f."roundId" = t."roundId" and f."teamId" = t."teamId"
    where r."orgId" = ${scope.orgId}::uuid and r.state = 'released'
      and (${isOrganiser}::boolean or ${scope.memberId}::uuid = any(f."managerIds")
           or (${scope.memberId}::uuid = any(f."memberIds") and exists (
                 select from "TeamShare" h
                 where h."orgId" = t."orgId" and h."roundId" = t."roundId" and h."teamId" = t."teamId" and h."endedOn" is null)))
    order by r."closedOn" desc, r.id, (t."teamId" = r."orgId") desc, f.name, t."teamId"`;
