import type { RoundScope } from "@/lib/access/scope";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { personOf, type RosterLine } from "@/lib/domain/contributor";
import type { Relationship } from "@/lib/domain/relationship";
import { type EarlierReport, earlierReportSchema } from "@/lib/schemas/report";
import { query } from "./database";
import { recognisedRater } from "./invitations";

type Line = [
  relationship: Relationship,
  raterId: string | null,
  raterEmail: string | null,
  answered: boolean,
];

const lineOf = ([relationship, raterId, raterEmail, answered]: Line): RosterLine => ({
  relationship,
  person: personOf(raterId, raterEmail),
  answered,
});

export type LastRoster = {
  memberId: string;
  round: { id: string; name: string };
  threshold: number;
  roster: RosterLine[];
};

/** Of each subject of a round but the viewer: the last released round, and who answered in it. */
export const listLastRosters = async (scope: RoundScope): Promise<LastRoster[]> => {
  const rows = await query<{
    memberId: string;
    roundId: string;
    name: string;
    threshold: number;
    lines: Line[];
  }>`
    with last as (
      select distinct on (s."memberId") s."memberId", r.id, r.name, r.threshold
      from "RoundSubject" s
      join "Snapshot" n on n."orgId" = s."orgId" and n."memberId" = s."memberId" and n."roundId" <> s."roundId"
      join "Round" r on r."orgId" = n."orgId" and r.id = n."roundId" and r.state = 'released'
      where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
        and s."memberId" is distinct from ${scope.memberId}::uuid
      order by s."memberId", r."closedOn" desc, r.id
    )
    select l."memberId", l.id as "roundId", l.name, l.threshold,
           json_agg(json_build_array(i.relationship, ${recognisedRater}, i."raterEmail", i.state = 'answered')) as lines
    from last l
    join "Invitation" i on i."orgId" = ${scope.orgId}::uuid and i."roundId" = l.id and i."subjectId" = l."memberId"
    left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
    group by 1, 2, 3, 4`;
  return rows.map(({ memberId, roundId, name, threshold, lines }) => ({
    memberId,
    round: { id: roundId, name },
    threshold,
    roster: lines.map(lineOf),
  }));
};

export type EarlierRecord = {
  memberId: string;
  roundId: string;
  frameworkId: string;
  threshold: number;
  roster: RosterLine[];
  report: EarlierReport;
};

/** Every released round of these subjects of this one, the latest first: for the release, which nobody reads. */
export const listEarlierRecords = async (
  scope: RoundScope,
  subjectIds: readonly string[],
): Promise<EarlierRecord[]> => {
  const rows = await query<
    Omit<EarlierRecord, "roster" | "report"> & {
      lines: Line[] | null;
      blocks: unknown;
      skills: unknown;
      comparisons: unknown;
    }
  >`
    select s."memberId", r.id as "roundId", r."frameworkId", r.threshold, k.blocks, k.comparisons,
           case when row_number() over (partition by s."memberId" order by r."closedOn" desc, r.id) <= ${MOST_COMPARED}
             then k.skills end as skills,
           (select json_agg(json_build_array(i.relationship, ${recognisedRater}, i."raterEmail", i.state = 'answered'))
            from "Invitation" i
            left join "Member" m on m."orgId" = i."orgId" and m.id = i."raterId"
            where i."orgId" = s."orgId" and i."roundId" = r.id and i."subjectId" = s."memberId") as lines
    from "RoundSubject" s
    join "Snapshot" n on n."orgId" = s."orgId" and n."memberId" = s."memberId" and n."roundId" <> s."roundId"
    join "Round" r on r."orgId" = n."orgId" and r.id = n."roundId" and r.state = 'released'
    cross join lateral json_to_record(n.report) as k (blocks json, skills json, comparisons json)
    where s."orgId" = ${scope.orgId}::uuid and s."roundId" = ${scope.roundId}::uuid
      and s."memberId" = any(${[...subjectIds]}::uuid[])
    order by r."closedOn" desc, r.id`;
  return rows.map(({ memberId, roundId, frameworkId, threshold, lines, ...report }) => ({
    memberId,
    roundId,
    frameworkId,
    threshold,
    roster: (lines ?? []).map(lineOf),
    report: earlierReportSchema.parse(report),
  }));
};
