import type { Part, Role } from "@/lib/domain/policy";
import type { QuietHours } from "@/lib/domain/quiet-hours";
import type { Relationship } from "@/lib/domain/relationship";
import type { Nomination, Readers, RoundState } from "@/lib/domain/round";

declare const brand: unique symbol;
type Branded<Name extends string> = { readonly [brand]: Name };

/** Authority over oneself: the signed-in person, in whatever organisation. */
export type UserScope = Readonly<{
  userId: string;
  email: string;
  name: string | null;
  via: "session" | "token" | "operator_token";
  sessionId?: string | undefined;
  isDemo: boolean;
}> &
  Branded<"user">;

/** Authority inside one organisation. `memberId` is null only for the system and the operator. */
export type OrgScope = Readonly<{
  orgId: string;
  slug: string;
  orgName: string;
  isDemo: boolean;
  timeZone: string;
  quietHours: QuietHours;
  memberId: string | null;
  member: Readonly<{ name: string; email: string }> | null;
  role: Role | null;
}> &
  Branded<"org">;

/** Authority over one round. */
export type RoundScope = Readonly<{
  orgId: string;
  roundId: string;
  org: OrgScope;
  memberId: string | null;
  round: Readonly<{
    name: string;
    state: RoundState;
    opensAt: Date | null;
    closesAt: Date;
    threshold: number;
    commentThreshold: number;
    readers: Readers;
    nomination: Nomination;
    nominateBy: Date | null;
    nominateLeast: number;
    nominateMost: number;
    frameworkId: string;
    reminders: number[];
    openedOn: Date | null;
    closedOn: Date | null;
  }>;
}> &
  Branded<"round">;

/** A round as those who name and approve raters may know it. */
export type NamingRound = Readonly<{
  name: string;
  state: RoundState;
  closesAt: Date;
  nomination: Nomination;
  nominateBy: Date | null;
  nominateLeast: number;
  nominateMost: number;
}>;

/** Authority of a subject over whom they name themself, and over nothing that others made of it. */
export type NominationScope = Readonly<{
  orgId: string;
  roundId: string;
  org: OrgScope;
  memberId: string;
  subjectId: string;
  approverId: string | null;
  isApproved: boolean;
  round: NamingRound;
}> &
  Branded<"nomination">;

/** Authority over who is asked about those whose raters one approves. */
export type ApproverScope = Readonly<{
  orgId: string;
  roundId: string;
  org: OrgScope;
  memberId: string;
  round: NamingRound;
}> &
  Branded<"approver">;

/** Authority to decline, before the round opens, what one is to be asked. */
export type NamedScope = Readonly<{
  orgId: string;
  org: Pick<OrgScope, "orgId" | "timeZone" | "quietHours">;
  roundId: string;
  invitationId: string;
  subjectId: string;
  raterId: string;
  relationship: Relationship;
  approverId: string | null;
  isApproved: boolean;
  round: Readonly<{ state: RoundState; nomination: Nomination; nominateBy: Date | null }>;
}> &
  Branded<"named">;

/** Authority over one's own answers to one invitation, and nothing else. */
export type RaterScope = Readonly<{
  orgId: string;
  roundId: string;
  invitationId: string;
  subjectId: string;
  relationship: Relationship;
  invitationState: "invited" | "answered" | "declined";
  /** from outside: a link opens the form until the close, then what became of it alone */
  isByLink: boolean;
  showsDraft: boolean;
  wrappedKey: Uint8Array | null;
  round: Readonly<{
    name: string;
    state: RoundState;
    closesAt: Date;
    threshold: number;
    commentThreshold: number;
    readers: Readers;
    nomination: Nomination;
    frameworkId: string;
  }>;
}> &
  Branded<"rater">;

/** Authority to read one released report. */
export type ReportScope = Readonly<{
  orgId: string;
  roundId: string;
  subjectId: string;
  /** whoever reads it */
  viewerId: string;
  /** of the organisation, whose calendar says which day it is */
  timeZone: string;
  reads: "as_subject" | "as_reader" | "as_shared";
}> &
  Branded<"report">;

/** The same, of the report that has these very bytes. */
export type ReadableReport = ReportScope & Readonly<{ hash: string }>;

/** Another report of the same subject that the viewer may read too. */
export type BesideReport = Readonly<{ report: ReadableReport; name: string; closedOn: Date }>;

/** Authority to read one team's released view. */
export type TeamScope = Readonly<{
  orgId: string;
  roundId: string;
  teamId: string;
  memberId: string;
  /** of the organisation, whose calendar says which day it is */
  timeZone: string;
  /** what the viewer is towards this team */
  parts: readonly Part[];
}> &
  Branded<"team">;

/** Authority of the installation itself: the jobs and the operator's command line. */
export type SystemScope = Readonly<{ by: "system" | "operator" }> & Branded<"system">;
