import { z } from "zod";
import type { ReportScope, RoundScope, TeamScope } from "@/lib/access/scope";
import type { PublishedPart } from "@/lib/domain/share-limit";
import type { FoldedReport } from "@/lib/domain/team-fold";
import type { Parts } from "@/lib/domain/team-viewer";
import { database, query } from "./database";

const list = (numbers: readonly number[]): string => `{${numbers.join()}}`;

export const createFoldedReports = async (
  scope: RoundScope,
  folded: readonly FoldedReport[],
): Promise<void> => {
  const { orgId, roundId } = scope;
  await database().$executeRaw`
    insert into "FoldedReport" ("orgId", "roundId", "memberId", parts, sizes, levels, chances)
    select ${orgId}::uuid, ${roundId}::uuid, member, parts::int[], sizes::int[], levels::json, chances::json
    from unnest(${folded.map(({ memberId }) => memberId)}::uuid[],
                ${folded.map(({ parts }) => list(parts))}::text[],
                ${folded.map(({ sizes }) => list(sizes))}::text[],
                ${folded.map(({ levels }) => JSON.stringify(levels))}::text[],
                ${folded.map(({ chances }) => JSON.stringify(chances))}::text[])
      as f (member, parts, sizes, levels, chances)`;
};

const levelsSchema = z.object({ leadership: z.number().nullable(), management: z.number().nullable() });
const chancesSchema = z.array(z.number().nullable());

export type KnownReport = Parts & {
  member: { id: string; name: string };
  /** in the team whose page is looked at */
  isInTeam: boolean;
  /** now, and not only once */
  isReadable: boolean;
  levels: z.infer<typeof levelsSchema>;
  chances: z.infer<typeof chancesSchema>;
};

type KnownRow = {
  id: string;
  name: string;
  parts: number[];
  sizes: number[];
  levels: unknown;
  chances: unknown;
  isInTeam: boolean;
  isReadable: boolean;
};

/**
 * The reports of a round that the viewer of a team's page may read, or could once: the own, those that name the viewer,
 * and those that are or were shared. What was read once is known. By name.
 */
export const listKnownReports = async (scope: TeamScope): Promise<KnownReport[]> => {
  const { orgId, roundId, teamId, memberId } = scope;
  const rows = await query<KnownRow>`
    with known as (
      select "memberId" as id from "RoundSubject"
      where "orgId" = ${orgId}::uuid and "roundId" = ${roundId}::uuid and "readerId" = ${memberId}::uuid
      union select "subjectId" from "ReportShare"
      where "orgId" = ${orgId}::uuid and "roundId" = ${roundId}::uuid and "memberId" = ${memberId}::uuid
      union select ${memberId}::uuid
    )
    select m.id, m.name, f.parts, f.sizes, f.levels, f.chances,
           (m."userId" is not null
            and (s."memberId" = ${memberId}::uuid or s."readerId" is not distinct from ${memberId}::uuid
                 or (h."memberId" is not null and h."endedOn" is null))) as "isReadable",
           (${teamId}::uuid = s."orgId" or exists (
             select from "FrozenTeam" t
             where t."orgId" = s."orgId" and t."roundId" = s."roundId" and t."teamId" = ${teamId}::uuid
               and s."memberId" = any(t."memberIds"))) as "isInTeam"
    from known k
    join "RoundSubject" s on s."orgId" = ${orgId}::uuid and s."roundId" = ${roundId}::uuid and s."memberId" = k.id
    join "FoldedReport" f on f."orgId" = s."orgId" and f."roundId" = s."roundId" and f."memberId" = s."memberId"
    join "Member" m on m."orgId" = s."orgId" and m.id = s."memberId"
    left join "ReportShare" h on h."orgId" = s."orgId" and h."roundId" = s."roundId"
      and h."subjectId" = s."memberId" and h."memberId" = ${memberId}::uuid
    order by m.name, m.id`;
  return rows.map(({ id, name, levels, chances, ...row }) => ({
    ...row,
    member: { id, name },
    levels: levelsSchema.parse(levels),
    chances: chancesSchema.parse(chances),
  }));
};

/**
 * The members of a team, as frozen with the round, who have a report in it that was not erased and are none of these: how many there are, and
 * the first of them by name.
 */
export const listOtherPeople = async (
  scope: TeamScope,
  known: readonly string[],
  most: number,
): Promise<{ people: { id: string; name: string }[]; count: number }> => {
  const { orgId, roundId, teamId } = scope;
  const rows = await query<{ id: string; name: string; count: number }>`
    select m.id, m.name, count(*) over ()::int as count
    from "FoldedReport" f
    join "Member" m on m."orgId" = f."orgId" and m.id = f."memberId" and m."userId" is not null
    where f."orgId" = ${orgId}::uuid and f."roundId" = ${roundId}::uuid
      and (${teamId}::uuid = f."orgId" or f."memberId" in (
        select unnest(t."memberIds") from "FrozenTeam" t
        where t."orgId" = ${orgId}::uuid and t."roundId" = ${roundId}::uuid and t."teamId" = ${teamId}::uuid))
      and f."memberId" <> all(${[...known]}::uuid[])
    order by m.name, m.id
    limit ${most}`;
  return { people: rows.map(({ id, name }) => ({ id, name })), count: rows[0]?.count ?? 0 };
};

/** The parts that published figures cut the people of a round into, item by item, each with one of its people. */
export const listPublishedParts = async (scope: ReportScope): Promise<PublishedPart[]> =>
  query<PublishedPart>`
    select distinct on (u.item, u.part) (u.item - 1)::int as item, u.part, u.size, f."memberId" as member
    from "FoldedReport" f
    cross join lateral unnest(f.parts, f.sizes) with ordinality as u (part, size, item)
    where f."orgId" = ${scope.orgId}::uuid and f."roundId" = ${scope.roundId}::uuid and u.part >= 0
    order by u.item, u.part`;

/** In which of those parts the figures of these people lie. */
export const listPartsOf = async (
  scope: ReportScope,
  memberIds: readonly string[],
): Promise<(Parts & { memberId: string })[]> =>
  database().foldedReport.findMany({
    where: { orgId: scope.orgId, roundId: scope.roundId, memberId: { in: [...memberIds] } },
    select: { memberId: true, parts: true, sizes: true },
  });
