import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { RoundScope } from "@/lib/access/scope";
import { LINK_ACTIONS } from "@/lib/data/audit";
import type { InvitationState } from "@/lib/data/invitations";
import { removeJobs } from "@/lib/data/jobs";
import { findAskedByLink, takeLinkBack } from "@/lib/data/links";
import { isRosterOpen, takesAnswers } from "@/lib/domain/round";
import { reachesOutsiders } from "@/lib/env";
import { conflict, notFound, ok, type Problem } from "@/lib/errors";
import { announceLink, linkKey } from "@/lib/operations/announcements";

const input = z.object({ invitation: z.uuid() });
const output = z.object({ round: z.uuid() });

type Asked = { email: string; state: InvitationState };

const askedByLink = async (scope: RoundScope, invitation: string): Promise<Asked | Problem> => {
  const asked = await findAskedByLink(scope, invitation);
  if (!asked) return notFound();
  const { email, state } = asked;
  if (email === null)
    return conflict("no_link", "This person answers with an account here: there is no link to take back.");
  return { email, state };
};

const notOpen = (): Problem =>
  conflict("round_not_open", "Links work while a round is open. This one takes no answers.");

const mailObstacle = (scope: RoundScope, { state }: Asked): Problem | null => {
  if (state === "declined")
    return conflict("declined", "This person has declined, so no new link was sent. Nothing was changed.");
  if (scope.org.isDemo || reachesOutsiders()) return null;
  return conflict("needs_smtp", "A new link goes out by mail: start Bothhats with SMTP_URL set first.");
};

export const renewLink = operation({
  name: LINK_ACTIONS.renew,
  summary:
    "Send an outsider a new link to the same address: the old one is dead at once, what was sent stays",
  scope: "round",
  permission: "invitation.change",
  input,
  output,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/invitations/{invitation}/link" },
  // The round alone: an entry must not say who was asked about whom.
  audit: ({ output: { round } }) => ({ target: round }),
  run: async ({ scope, now }, { invitation }) => {
    const asked = await askedByLink(scope, invitation);
    if ("ok" in asked) return asked;
    if (!takesAnswers(scope.round, now)) return notOpen();
    const problem = mailObstacle(scope, asked);
    if (problem) return problem;
    const linkEdition = await takeLinkBack(scope, invitation, { stays: false });
    await announceLink(scope, { invitationId: invitation, linkEdition, email: asked.email }, now);
    return ok({ round: scope.roundId });
  },
});

export const revokeLink = operation({
  name: LINK_ACTIONS.revoke,
  summary: "Take an outsider’s link back: it is dead at once, the invitation and what was sent stay",
  scope: "round",
  permission: "invitation.change",
  input,
  output,
  rest: { method: "DELETE", path: "/orgs/{org}/rounds/{round}/invitations/{invitation}/link" },
  audit: ({ output: { round } }) => ({ target: round }),
  run: async ({ scope }, { invitation }) => {
    const asked = await askedByLink(scope, invitation);
    if ("ok" in asked) return asked;
    // After the close a link still says what became of the answers.
    if (isRosterOpen(scope.round.state)) return notOpen();
    await takeLinkBack(scope, invitation, { stays: true });
    await removeJobs([linkKey(invitation)]);
    return ok({ round: scope.roundId });
  },
});
