import type { ApproverScope, NominationScope } from "@/lib/access/scope";

/** A round in which raters are named, for whoever names or approves them: without anything about others in it. */
export const namingRound = ({ roundId, round, org }: NominationScope | ApproverScope) => ({
  id: roundId,
  name: round.name,
  state: round.state,
  nominateBy: round.nominateBy,
  timeZone: org.timeZone,
});
