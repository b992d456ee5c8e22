import type { OrgScope } from "@/lib/access/scope";
import { database, query } from "./database";

export type Line = { managerId: string | null; reports: string[] };

/** Today's line around some members: who leads each, and who reports to each. */
export const listLinesAround = async (
  scope: { orgId: string },
  ids: readonly string[],
): Promise<Map<string, Line>> => {
  const rows = await database().member.findMany({
    where: { orgId: scope.orgId, id: { in: [...ids] } },
    select: {
      id: true,
      managerId: true,
      reports: { where: { leftOn: null }, select: { id: true }, orderBy: { id: "asc" } },
    },
  });
  return new Map(
    rows.map(({ id, managerId, reports }) => [
      id,
      { managerId, reports: reports.map((report) => report.id) },
    ]),
  );
};

/** Whether somebody who is here leads the one who asks. */
export const hasLineManager = async ({ orgId, memberId }: OrgScope): Promise<boolean> => {
  const found = await query<{ id: string }>`
    select above.id from "Member" m
    join "Member" above on above."orgId" = m."orgId" and above.id = m."managerId" and above."leftOn" is null
    where m."orgId" = ${orgId}::uuid and m.id = ${memberId}::uuid`;
  return found.length > 0;
};
