/** What a member is in the organisation. */
export const ROLES = ["owner", "admin", "member"] as const;
export type Role = (typeof ROLES)[number];

/** What somebody is towards the thing that is asked for. One person can be several at once. */
export const PARTS = [
  ...ROLES,
  /** anybody, signed in or not */
  "anybody",
  /** signed in, in whatever organisation */
  "user",
  /** the one whom a report is about */
  "subject",
  /** the one whom the round names as reader of somebody's report */
  "reader",
  /** the one with whom the subject of a report shares it */
  "shared",
  /** the one who was asked, by account or by the link of an outsider */
  "rater",
  /** approves whom a subject names, by the line of the day on which naming began */
  "approver",
  /** is to be asked once the round opens, and may decline before */
  "named",
  /** manages the team, as frozen with the round */
  "team_manager",
  /** is in the team, as frozen with a round whose page of the team its manager shows to the team */
  "team_reader",
  /** has the server's command line */
  "operator",
] as const;
export type Part = (typeof PARTS)[number];

const organisers = ["owner", "admin"] as const;
/** What the operator's command line does inside an organisation too. */
const organisersOrOperator = [...organisers, "operator"] as const;
const everyMember = ["owner", "admin", "member"] as const;

/** The whole of what is permitted: which part may do which action. What is not listed is refused. */
export const POLICY = {
  "me.read": ["user"],
  "me.change": ["user"],
  "org.create": ["user"],
  "org.read": everyMember,
  "org.change": organisers,
  "org.erase": ["owner"],
  "member.read": everyMember,
  "member.change": organisersOrOperator,
  "team.read": everyMember,
  "team.change": organisers,
  "framework.read": everyMember,
  "framework.change": organisers,
  "round.read": organisers,
  "round.change": organisersOrOperator,
  "reminder.change": everyMember,
  "invitation.read": organisers,
  "invitation.change": organisers,
  "nomination.name": ["subject"],
  "nomination.approve": ["approver"],
  "nomination.decline": ["named"],
  "goal.read": everyMember,
  "goal.change": everyMember,
  "role_model.read": everyMember,
  "role_model.change": everyMember,
  "answer.give": ["rater"],
  "report.read": ["subject", "reader", "shared"],
  "report.share": ["subject"],
  "balance.read": ["team_manager", "team_reader", "owner", "admin"],
  "balance.share": ["team_manager"],
  "team_goal.change": ["team_manager"],
  "quality.read": organisers,
  "audit.read": organisers,
  "installation.operate": ["operator"],
} as const satisfies Record<string, readonly Part[]>;

export type Action = keyof typeof POLICY;

/** True if one of the parts that somebody has is permitted to do the action. */
export const isPermitted = (parts: readonly Part[], action: Action): boolean => {
  const permitted: readonly Part[] = POLICY[action];
  return parts.some((part) => permitted.includes(part));
};
