import type { Route } from "next";
import { ROUTES } from "@/lib/routes";

/** The pages below "Rounds". */
export const ROUNDS = {
  list: (org: string) => ROUTES.rounds(org),
  add: (org: string) => `${ROUTES.rounds(org)}/new` as Route,
  show: (org: string, round: string) => ROUTES.round(org, round),
  edit: (org: string, round: string) => `${ROUTES.round(org, round)}/edit` as Route,
  preview: (org: string, round: string) => `${ROUTES.round(org, round)}/preview` as Route,
  quality: (org: string, round: string) => `${ROUTES.round(org, round)}/quality` as Route,
};
