import type { Route } from "next";

/** What of a report its charts show. */
export type Seen = {
  readonly own: boolean;
  readonly showsManager: boolean;
  readonly sort: "meaning" | "gap";
};

/** How one reader looks at one report. Everything that unfolds has an address: nothing needs a script. */
export type ReportViewState = {
  /** the reader is the subject: the report says "you" */
  readonly own: boolean;
  readonly showsManager: boolean;
  /** the same report with the manager's view added, or taken away */
  readonly managerHref: Route;
  readonly sort: "meaning" | "gap";
  /** the same report with the gap section sorted the other way */
  readonly sortHref: Route;
};
