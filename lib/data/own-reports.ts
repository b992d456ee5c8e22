import type { OrgScope } from "@/lib/access/scope";
import type { Report } from "@/lib/domain/report";
import { reportSchema } from "@/lib/schemas/report";
import { query } from "./database";

export type OwnReport = { roundId: string; report: Report };

/** The member's own report of the last round that has one, as it was released. */
export const findLatestOwnReport = async (scope: OrgScope): Promise<OwnReport | null> => {
  const [row] = await query<{ roundId: string; report: string }>`
    select n."roundId", n.report::text
    from "Snapshot" n
    join "Round" r on r."orgId" = n."orgId" and r.id = n."roundId" and r.state = 'released'
    where n."orgId" = ${scope.orgId}::uuid and n."memberId" = ${scope.memberId}::uuid
    order by r."closedOn" desc, r.id
    limit 1`;
  return row ? { roundId: row.roundId, report: reportSchema.parse(JSON.parse(row.report)) } : null;
};
