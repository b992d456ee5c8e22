import { database } from "./database";

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
