import type { Route } from "next";
import { ROUTES } from "@/lib/routes";

/** The pages below "Framework". */
export const FRAMEWORK = {
  show: (org: string) => ROUTES.framework(org),
  edit: (org: string) => `${ROUTES.framework(org)}/edit` as Route,
};
