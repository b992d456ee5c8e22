import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import type { SystemScope, UserScope } from "@/lib/access/scope";
import { recordAudit } from "@/lib/data/audit";
import { transaction } from "@/lib/data/database";
import { eraseAccount, listPlaces } from "@/lib/data/erasure";
import { enqueue } from "@/lib/data/jobs";
import { lockOrganisation } from "@/lib/data/organisations";
import { findAccount, isDemoUser } from "@/lib/data/users";
import { conflict, notFound, ok, type Result } from "@/lib/errors";
import { emailSchema } from "@/lib/schemas/fields";

/** A long release ends before anybody in its organisation is erased. */
const PATIENCE = 180_000;

type Erasing = { name: string; caller: Caller; scope: UserScope | SystemScope; userId: string; now: Date };

const erase = ({ name, caller, scope, userId, now }: Erasing): Promise<Result<{ erased: true }>> =>
  transaction(
    async () => {
      for (const { orgId } of await listPlaces({ userId })) await lockOrganisation(orgId);
      const places = await listPlaces({ userId });
      const owned = places.filter(({ isOnlyOwner }) => isOnlyOwner).map(({ orgName }) => orgName);
      if (owned.length > 0)
        return conflict(
          "last_owner",
          `Nobody else owns ${owned.join(", ")}. Make somebody else an owner there first, or erase the organisation. Nothing was erased.`,
        );
      for (const { orgId, hasLeft } of places)
        if (!hasLeft) await recordAudit(caller, scope, name, { orgId }, now);
      await eraseAccount({ userId }, now);
      await enqueue("empty-ballot-box", {}, "empty-ballot-box");
      return ok({ erased: true as const });
    },
    { timeout: PATIENCE },
  );

const demoStays = () =>
  conflict("demo", "The demo company’s people stay, so that the next visitor can look around too.");

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
  run: async ({ scope, caller, now }) =>
    scope.isDemo ? demoStays() : erase({ name: "me.erase", caller, scope, userId: scope.userId, now }),
});

export const operateAccountErase = operation({
  name: "operator.account-erase",
  summary: "Erase an account for somebody who asks for it, as they could themselves while they are a member",
  scope: "system",
  permission: "installation.operate",
  input: z.object({ email: emailSchema }),
  output: z.object({ erased: z.literal(true) }),
  command: "account erase",
  commandReply: () => ({
    isWell: true,
    lines: ["Erased, with every report about them. Backups still hold it."],
  }),
  audit: null,
  run: async ({ scope, caller, now }, { email }) => {
    const account = await findAccount(email);
    if (!account) return notFound();
    if (await isDemoUser(email)) return demoStays();
    return erase({ name: "operator.account-erase", caller, scope, userId: account.id, now });
  },
});
