/** One person's answers to one form, as they were sent. */
export type Given = {
  readonly skills: Readonly<Record<string, number | string>>;
  readonly dimensions: Readonly<Record<string, number | string>>;
  readonly comments: {
    readonly skills?: Readonly<Record<string, string>>;
    readonly keep?: string;
    readonly differently?: string;
  };
};

/** One line of a subject's roster, and what came of it: null if nobody answered. */
export type Asked = {
  readonly id: string;
  /** the same person has the same id wherever they rate */
  readonly rater: string;
  readonly name: string;
  readonly isOutsider: boolean;
  readonly relationship: "self" | "manager" | "peer" | "direct_report" | "other";
  readonly given: Given | null;
};

export type Subject = {
  readonly id: string;
  readonly name: string;
  /** who reads the report beside the subject */
  readonly readerId: string | null;
  readonly asked: readonly Asked[];
};

export type Team = {
  readonly id: string;
  readonly memberIds: readonly string[];
  readonly managerIds: readonly string[];
  /** its managers show its pages to its members */
  readonly isShown: boolean;
};

/** A subject who would like somebody to read the own report, whether the product lets that happen or not. */
export type Share = { readonly subjectId: string; readonly readerId: string };

export type Round = {
  readonly id: string;
  readonly name: string;
  readonly closedOn: string;
  readonly threshold: number;
  readonly commentThreshold: number;
  readonly subjects: readonly Subject[];
  readonly teams: readonly Team[];
  /** one after the other, once the round is released */
  readonly shares: readonly Share[];
};

/** A company with its closed rounds, the earliest first. */
export type World = {
  readonly seed: number;
  /** the whole of it has a page like a team's, under this id */
  readonly orgId: string;
  readonly organiserId: string;
  readonly rounds: readonly Round[];
};

/** Bytes that left the product, and who received them. */
export type Publication = { readonly roundId: string; readonly text: string } & (
  | {
      readonly kind: "report";
      readonly subjectId: string;
      /** the round as it was known when this was published, if that was not the end of it */
      readonly as?: Round;
    }
  /** how good the measuring was, to an organiser */
  | { readonly kind: "quality" }
  /** a report in the hands of somebody with whom its subject shares it */
  | { readonly kind: "share"; readonly subjectId: string; readonly viewerId: string }
  | { readonly kind: "team"; readonly teamId: string; readonly viewerId: string }
  /** what a team would cover without somebody or with somebody more, to a viewer who asks */
  | { readonly kind: "what_if"; readonly teamId: string; readonly viewerId: string }
  /** the figures of a report or of a team's page as a file for spreadsheets */
  | { readonly kind: "report_list"; readonly subjectId: string }
  | { readonly kind: "team_list"; readonly teamId: string; readonly viewerId: string }
  | { readonly kind: "trend"; readonly subjectId: string; readonly before: string }
);
