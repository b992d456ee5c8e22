import type { Route } from "next";
import { ROUTES } from "@/lib/routes";

export type ReportPlace = { org: string; round: string; member: string };

/** What turns a report another way: the id of its link, to which the address that it leads to comes back. */
export type ReportTurn = "with-manager" | "in-order";

/** A report's page, as it is to be looked at: everything that unfolds has an address. */
export const reportAddress = (
  { org, round, member }: ReportPlace,
  search: { manager: boolean; sort: boolean; read: boolean },
  at?: ReportTurn,
): Route => {
  const query = new URLSearchParams({
    ...(search.manager ? { manager: "1" } : {}),
    ...(search.sort ? { sort: "gap" } : {}),
    ...(search.read ? { read: "1" } : {}),
  }).toString();
  return `${ROUTES.report(org, round, member)}${query ? `?${query}` : ""}${at ? `#${at}` : ""}` as Route;
};

/** The same snapshot, as the programming interface answers it. */
export const reportDataPath = ({ org, member }: ReportPlace, round: string): string =>
  `/api/v1/orgs/${org}/rounds/${round}/reports/${member}`;
