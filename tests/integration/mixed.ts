import {
  approverScope,
  namedScope,
  nominationScope,
  orgScope,
  raterScope,
  reportScope,
  roundScope,
  teamScope,
  userScope,
} from "@/lib/access/gate";
import type {
  ApproverScope,
  NamedScope,
  NominationScope,
  OrgScope,
  RaterScope,
  ReportScope,
  RoundScope,
  TeamScope,
  UserScope,
} from "@/lib/access/scope";
import { database } from "@/lib/data/database";
import * as invitations from "@/lib/data/invitations";
import { invitationOf } from "./company";
import type { Tenant } from "./two-companies";

/** Real scopes of ours with the ids of theirs put into them, as only a bug in the gate could make them. */
export type Mixed = {
  org: OrgScope;
  round: RoundScope;
  released: RoundScope;
  naming: RoundScope;
  nomination: NominationScope;
  approver: ApproverScope;
  named: NamedScope;
  rater: RaterScope;
  report: ReportScope;
  team: TeamScope;
  user: UserScope;
  their: Tenant["places"] & {
    frameworkId: string;
    email: string;
    import: string;
    owed: invitations.Owed[];
    named: string;
    rater: string;
    lead: string;
  };
};

export const mix = async (ours: Tenant, theirs: Tenant): Promise<Mixed> => {
  const { owner, peer1, subject, lead, manager } = ours.company.caller;
  const { org: slug, invitation, team, member } = ours.places;
  const about = { subject: theirs.places.member, rater: theirs.company.member.peer1.id };
  const their = { ...theirs.places, named: (await invitationOf(theirs.draft, about)).id, rater: about.rater };
  const round = (await roundScope(owner, { org: slug, round: ours.open.roundId }, "round.change"))!;
  const rater = (await raterScope(peer1, invitation, "answer.give"))!;
  const naming = { org: slug, round: ours.draft.roundId };
  const nomination = (await nominationScope(subject, naming, "nomination.name"))!;
  const approver = (await approverScope(manager, naming, "nomination.approve"))!;
  const mine = await invitationOf(ours.draft, {
    subject: member,
    rater: ours.company.member.peer1.id,
  });
  const named = (await namedScope(peer1, mine.id, "nomination.decline"))!;
  const theirNaming = { roundId: theirs.draft.roundId, subjectId: their.member };
  const released = { org: slug, round: ours.released.roundId };
  const report = (await reportScope(subject, { ...released, member }, "report.read"))!;
  const view = (await teamScope(lead, { ...released, team }, "balance.read"))!;
  const ids = { roundId: theirs.open.roundId, subjectId: their.member };
  const { frameworkId } = await database().round.findFirstOrThrow({ where: { id: theirs.open.roundId } });
  const { id: theirImport } = await database().memberImport.findFirstOrThrow({
    where: { orgId: theirs.company.org.orgId },
  });
  // As if what they sent were a draft: then there is something to find.
  const owed = await invitations.listOwed(userScope(theirs.company.caller.peer1, "me.read")!, new Date());
  return {
    org: (await orgScope(owner, slug, "member.change"))!,
    round: { ...round, roundId: theirs.open.roundId },
    released: { ...round, roundId: theirs.released.roundId },
    naming: { ...round, roundId: theirs.draft.roundId },
    nomination: { ...nomination, ...theirNaming, memberId: their.member },
    approver: { ...approver, roundId: theirs.draft.roundId, memberId: theirs.company.member.manager.id },
    named: { ...named, ...theirNaming, invitationId: their.named, raterId: their.rater },
    rater: { ...rater, ...ids, invitationId: their.invitation },
    report: { ...report, roundId: theirs.released.roundId, subjectId: their.member },
    team: { ...view, roundId: theirs.released.roundId, teamId: their.team },
    user: userScope(owner, "me.change")!,
    their: {
      ...their,
      frameworkId,
      lead: theirs.company.member.lead.id,
      import: theirImport,
      email: theirs.company.member.subject.email,
      owed: owed.map((row) => ({ ...row, state: "invited" as const })),
    },
  };
};
