import { z } from "zod";
import { operation } from "@/lib/access/call";
import { deleteIdentity } from "@/lib/data/identities";
import { notFound, ok } from "@/lib/errors";

export const removeIdentity = operation({
  name: "identity.remove",
  summary: "Disconnect my account from single sign-on; signing in by mail still works",
  scope: "user",
  permission: "me.change",
  input: z.object({ identity: z.uuid() }),
  output: z.object({ removed: z.uuid() }),
  rest: { method: "DELETE", path: "/me/identities/{identity}" },
  audit: null,
  run: async ({ scope }, { identity }) =>
    (await deleteIdentity(scope, identity)) ? ok({ removed: identity }) : notFound(),
});
