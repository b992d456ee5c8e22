import type { OrgScope } from "@/lib/access/scope";
import { FOUND_MOST, type Found } from "@/lib/schemas/search";
import { query } from "./database";

const WORDS_MOST = 8;

const literally = (word: string): string => word.replace(/[\\%_]/g, "\\$&");

/**
 * The members, teams and (where asked for) rounds that hold every word, in their name or, of people, in what they are
 * found by elsewhere too: who is called just so first, then names that begin so. One statement.
 */
export const findNamed = async (
  scope: OrgScope,
  { search, withRounds }: { search: string; withRounds: boolean },
): Promise<Found[]> => {
  const words = search.split(/\s+/).filter(Boolean).slice(0, WORDS_MOST).map(literally);
  const [first] = words;
  if (first === undefined) return [];
  const whole = words.join(" ");
  const anywhere = words.map((word) => `%${word}%`);
  return query<Found>`
    select kind, id, name, detail
    from (
      select 'person' as kind, m.id, m.name, coalesce(m.title, m.email) as detail,
             concat_ws(' ', m.name, m.title, m.email) as words
      from "Member" m where m."orgId" = ${scope.orgId}::uuid and m."leftOn" is null
      union all
      select 'team', t.id, t.name, null, t.name from "Team" t where t."orgId" = ${scope.orgId}::uuid
      union all
      select 'round', r.id, r.name, r.state, r.name from "Round" r
      where r."orgId" = ${scope.orgId}::uuid and ${withRounds}::boolean
    ) as named
    where words ilike all (${anywhere}::text[])
    order by name ilike ${whole} desc, name ilike ${`${whole}%`} desc, name ilike ${`${first}%`} desc,
             name ilike all (${anywhere}::text[]) desc, kind, name, id
    limit ${FOUND_MOST}`;
};
