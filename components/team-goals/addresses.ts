import type { Route } from "next";
import { ROUTES } from "@/lib/routes";

export type TeamGoalPlace = { readonly org: string; readonly team: string; readonly round: string };

/** Where the managers of a team keep its goals. */
export const teamGoalsAddress = ({ org, round, team }: TeamGoalPlace): Route =>
  `${ROUTES.team(org, round, team)}/goals` as Route;
