import { z } from "zod";
import { operation } from "@/lib/access/call";
import { recordAudit } from "@/lib/data/audit";
import { transaction } from "@/lib/data/database";
import { eraseAccount, listPlaces } from "@/lib/data/erasure";
import { enqueue } from "@/lib/data/jobs";
import { lockOrganisation } from "@/lib/data/organisations";
import { conflict, ok } from "@/lib/errors";

/** A long release ends before anybody in its organisation is erased. */
const PATIENCE = 180_000;

export const eraseMe = operation({
  name: "me.erase",
  summary:
    "Erase one’s own account: memberships, goals and reports about oneself, and what one answered in rounds that are open",
  scope: "user",
  permission: "me.change",
  input: z.object({}),
  output: z.object({ erased: z.literal(true) }),
  rest: { method: "DELETE", path: "/me" },
  audit: null,
  run: ({ scope, caller, now }) =>
    transaction(
      async () => {
        if (scope.isDemo)
          return conflict(
            "demo",
            "The demo company’s people stay, so that the next visitor can look around too.",
          );
        for (const { orgId } of await listPlaces(scope)) await lockOrganisation(orgId);
        const places = await listPlaces(scope);
        const owned = places.filter(({ isOnlyOwner }) => isOnlyOwner).map(({ orgName }) => orgName);
        if (owned.length > 0)
          return conflict(
            "last_owner",
            `You are the only owner of ${owned.join(", ")}. Make somebody else an owner there first, or erase the organisation. Nothing was erased.`,
          );
        for (const { orgId, hasLeft } of places)
          if (!hasLeft) await recordAudit(caller, scope, "me.erase", { orgId }, now);
        await eraseAccount(scope, now);
        await enqueue("empty-ballot-box", {}, "empty-ballot-box");
        return ok({ erased: true as const });
      },
      { timeout: PATIENCE },
    ),
});
