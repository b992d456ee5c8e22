import type { Route } from "next";

/** Where goals are kept, and where one finds whom to ask. */
export const GOALS = {
  list: (org: string) => `/o/${org}/goals` as Route,
  add: (org: string, skill?: string) =>
    `/o/${org}/goals/new${skill ? `?${new URLSearchParams({ skill })}` : ""}` as Route,
  goal: (org: string, goal: string) => `/o/${org}/goals/${goal}` as Route,
  models: (org: string) => `/o/${org}/role-models` as Route,
};
