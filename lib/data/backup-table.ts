// Every table is named here once: a new one is in neither list, and a test is red until somebody has decided.

/** What a backup holds, in an order in which it can be put back: whatever is pointed at comes first. */
export const TRAVELLING = [
  "User",
  "Account",
  "ApiToken",
  "Organisation",
  "Member",
  "Team",
  "TeamMember",
  "FrameworkVersion",
  "Round",
  "RoundSubject",
  "Invitation",
  "Nomination",
  "RoundKey",
  "Ballot",
  "Snapshot",
  "FrozenTeam",
  "TeamSnapshot",
  "FoldedReport",
  "RoundQuality",
  "TeamShare",
  "TeamGoal",
  "TeamGoalSkill",
  "ReportShare",
  "ReportView",
  "Goal",
  "GoalSkill",
  "GoalStep",
  "RoleModel",
  "AuditEntry",
  "MemberImport",
  "MemberImportRow",
  "SentMail",
  "ReminderStop",
] as const;

/** What stays behind, and why. */
export const LEFT_BEHIND = {
  Session: "a copied file would let its finder in as somebody; people sign in again",
  VerificationToken: "the same is true of sign-in links, which last minutes",
  IdempotencyKey: "remembers requests of the last day, which nobody sends to another installation",
  KeptMail: "mail that was shown on one machine, with sign-in links in it",
  ReleaseProgress: "how far a release is that is under way: it begins anew",
} as const;

/** Without these two a round cannot be released: they travel, and stay away where it is to come back cancelled. */
export const OF_OPEN_ROUNDS: readonly string[] = ["RoundKey", "Ballot"];

/** Mail that waits, as the outbox is told of it, under a name that no table has. */
export const WAITING_MAIL = "waiting mail";
