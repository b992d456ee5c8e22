import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listTokens } from "@/lib/data/tokens";
import { listSessions } from "@/lib/data/users";
import { ok } from "@/lib/errors";
import { instantOutput } from "@/lib/schemas/fields";

const sessionOutput = z.object({
  id: z.uuid(),
  createdAt: instantOutput,
  device: z.string().nullable(),
  isCurrent: z.boolean(),
});
const tokenOutput = z.object({
  id: z.uuid(),
  name: z.string(),
  origin: z.enum(["settings", "operator"]),
  createdAt: instantOutput,
});

export const loadSessions = reading({
  name: "session.list",
  summary: "Where I am signed in",
  scope: "user",
  permission: "me.read",
  input: z.object({}),
  output: z.object({ items: z.array(sessionOutput), nextCursor: z.null() }),
  rest: { method: "GET", path: "/me/sessions" },
  run: async ({ scope, now }) => {
    // A visitor of the demo company shares the account: the others' sessions are not theirs to see.
    const sessions = scope.isDemo ? [] : await listSessions(scope, now);
    const items = sessions.map((session) => ({ ...session, isCurrent: session.id === scope.sessionId }));
    return ok({ items, nextCursor: null });
  },
});

export const loadTokens = reading({
  name: "token.list",
  summary: "My personal tokens, the operator’s included; never their secret",
  scope: "user",
  permission: "me.read",
  input: z.object({}),
  output: z.object({ items: z.array(tokenOutput), nextCursor: z.null() }),
  rest: { method: "GET", path: "/me/tokens" },
  run: async ({ scope }) => {
    const tokens = scope.isDemo ? [] : await listTokens(scope);
    const items = tokens.map(({ origin, ...token }) => ({
      ...token,
      origin: origin === "operator" ? ("operator" as const) : ("settings" as const),
    }));
    return ok({ items, nextCursor: null });
  },
});
