import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { NamedScope } from "@/lib/access/scope";
import { transaction } from "@/lib/data/database";
import { listOrganisers } from "@/lib/data/naming-progress";
import { declineNamed } from "@/lib/data/nomination-fates";
import { lockOrganisation } from "@/lib/data/organisations";
import type { AskedAgain } from "@/lib/domain/naming";
import { conflict, ok } from "@/lib/errors";
import { announceWanted } from "./naming-announcements";

/** Who gets a mail that asks for another name: of the organisers none who is the one it is about. */
const recipients = async (scope: NamedScope, asks: AskedAgain): Promise<string[]> => {
  if (asks === "subject") return [scope.subjectId];
  if (asks === "manager") return scope.approverId ? [scope.approverId] : [];
  return (await listOrganisers(scope)).filter((id) => id !== scope.subjectId);
};

export const declineNaming = operation({
  name: "nomination.decline",
  summary: "Decline, before the round opens, to be asked about somebody; no reason is asked",
  scope: "named",
  permission: "nomination.decline",
  input: z.object({}),
  output: z.object({ declined: z.literal(true) }),
  rest: { method: "POST", path: "/invitations/{invitation}/decline-naming" },
  // Nothing is kept of who declines whom.
  audit: null,
  run: ({ scope, now }) =>
    transaction(async () => {
      await lockOrganisation(scope.orgId);
      const asks = await declineNamed(scope, now);
      if (!asks)
        return conflict(
          "naming_over",
          "The round is open: you find the form, and can decline, on your home page.",
        );
      await announceWanted(scope, await recipients(scope, asks), now);
      return ok({ declined: true as const });
    }),
});
