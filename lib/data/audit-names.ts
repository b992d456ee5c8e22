import type { OrgScope } from "@/lib/access/scope";
import { query } from "./database";

type Named = { readonly target: string | null; readonly round: string | null };

/**
 * What the things of audit entries are called, by id: as they are called now, a team that was removed as it was in the
 * round beside it. What is not there any more has no name.
 */
export const listAuditNames = async (
  scope: OrgScope,
  entries: readonly Named[],
): Promise<Map<string, string>> => {
  const rounds = entries.flatMap(({ round }) => round ?? []);
  const ids = [...entries.flatMap(({ target }) => target ?? []), ...rounds];
  const rows = await query<{ id: string; name: string }>`
    select "teamId"::text as id, name from "FrozenTeam"
    where "orgId" = ${scope.orgId}::uuid and "roundId"::text = any(${rounds}::text[]) and "teamId"::text = any(${ids}::text[])
    union all
    select id::text, name from "Team" where "orgId" = ${scope.orgId}::uuid and id::text = any(${ids}::text[])
    union all
    select id::text, name from "Round" where "orgId" = ${scope.orgId}::uuid and id::text = any(${ids}::text[])
    union all
    select id::text, name from "Member" where "orgId" = ${scope.orgId}::uuid and id::text = any(${ids}::text[])
    union all
    select id::text, name from "Organisation" where id = ${scope.orgId}::uuid`;
  return new Map(rows.map(({ id, name }) => [id, name]));
};
