import type { Route } from "next";
import { ROUTES } from "@/lib/routes";

/** The pages below "People". */
export const PEOPLE = {
  list: (org: string) => ROUTES.people(org),
  found: (org: string, search: string) => `${ROUTES.people(org)}?${new URLSearchParams({ search })}` as Route,
  add: (org: string) => `${ROUTES.people(org)}/new` as Route,
  import: (org: string) => `${ROUTES.people(org)}/import` as Route,
  /** the list right after an import, which can be undone there */
  imported: (org: string) => `${ROUTES.people(org)}?imported=1` as Route,
  /** a file, no page */
  export: (org: string) => `/api/v1/orgs/${org}/members/export`,
  member: (org: string, member: string) => `${ROUTES.people(org)}/${member}` as Route,
  teams: (org: string) => `${ROUTES.people(org)}/teams` as Route,
  addTeam: (org: string) => `${ROUTES.people(org)}/teams/new` as Route,
  team: (org: string, team: string) => `${ROUTES.people(org)}/teams/${team}` as Route,
};
