import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listIdentities } from "@/lib/data/identities";
import { singleSignOn } from "@/lib/env";
import { ok } from "@/lib/errors";

export const loadIdentities = reading({
  name: "identity.list",
  summary: "Through which companies' single sign-on I can sign in",
  scope: "user",
  permission: "me.read",
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.uuid(), name: z.string(), isInUse: z.boolean() })),
    nextCursor: z.null(),
  }),
  rest: { method: "GET", path: "/me/identities" },
  run: async ({ scope }) => {
    const current = singleSignOn();
    const identities = scope.isDemo ? [] : await listIdentities(scope);
    const items = identities.map(({ id, issuer }) =>
      issuer === current?.issuer
        ? { id, name: current.name, isInUse: true }
        : { id, name: new URL(issuer).host, isInUse: false },
    );
    return ok({ items, nextCursor: null });
  },
});
