import type { Route } from "next";

/** Where raters are named and lists approved. */
export const NAMING = {
  names: (org: string, round: string) => `/o/${org}/nominations/${round}` as Route,
  approvals: (org: string, round: string) => `/o/${org}/approvals/${round}` as Route,
};

/** What can be done with a report. */
export const REPORT = {
  share: (org: string, round: string, member: string) =>
    `/o/${org}/reports/${round}/${member}/share` as Route,
  /** where programs get it too */
  file: (org: string, round: string, member: string, format: "pdf" | "csv" | "json") =>
    `/api/v1/orgs/${org}/rounds/${round}/reports/${member}?format=${format}`,
};

/** What can be done with a team's page. */
export const TEAM = {
  whatIf: (org: string, round: string, team: string) => `/o/${org}/teams/${round}/${team}/what-if` as Route,
  /** where programs get it too */
  file: (org: string, round: string, team: string, format: "pdf" | "csv" | "json") =>
    `/api/v1/orgs/${org}/teams/${team}/balance?${new URLSearchParams({ round, format })}`,
};

/** Every address in one place, so that a page is moved by changing one line. */
export const ROUTES = {
  landing: "/" as Route,
  home: "/home" as Route,
  signIn: "/sign-in" as Route,
  confirm: "/sign-in/confirm" as Route,
  companySignIn: "/sign-in/company" as Route,
  signInSent: "/sign-in/sent" as Route,
  welcome: "/welcome" as Route,
  account: "/account" as Route,
  mailbox: "/mailbox" as Route,
  mail: (id: string) => `/mailbox/${id}` as Route,
  twoHats: "/two-hats" as Route,
  method: "/method" as Route,
  interface: "/interface" as Route,
  org: (org: string) => `/o/${org}` as Route,
  rounds: (org: string) => `/o/${org}/rounds` as Route,
  round: (org: string, round: string) => `/o/${org}/rounds/${round}` as Route,
  people: (org: string) => `/o/${org}/people` as Route,
  framework: (org: string) => `/o/${org}/framework` as Route,
  teams: (org: string) => `/o/${org}/teams` as Route,
  team: (org: string, round: string, team: string) => `/o/${org}/teams/${round}/${team}` as Route,
  settings: (org: string) => `/o/${org}/settings` as Route,
  mailSamples: (org: string) => `/o/${org}/settings/mail` as Route,
  /** a file, no page */
  export: (org: string) => `/api/v1/orgs/${org}/export`,
  reminders: (token: string) => `/reminders/${token}` as Route,
  give: (org: string, invitation: string) => `/o/${org}/give/${invitation}` as Route,
  report: (org: string, round: string, member: string) => `/o/${org}/reports/${round}/${member}` as Route,
};

/** A page on the way in, with where one wants to go from there. */
export const withTo = (page: Route, to: string | null): Route =>
  to === null ? page : (`${page}?${new URLSearchParams({ to })}` as Route);

/** The way to sign in, and from there back to where one wanted to go. */
export const signInAddress = (to: string): Route => withTo(ROUTES.signIn, to);

/** An address is a page, or lies below it. */
export const isBelow = (page: Route, address: string | null): boolean =>
  address === page || Boolean(address?.startsWith(`${page}/`));
