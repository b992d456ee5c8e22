import { z } from "zod";
import { reading } from "@/lib/access/call";
import { SYSTEM } from "@/lib/access/caller";
import { systemScope } from "@/lib/access/gate";
import { readRemindersToken } from "@/lib/access/token";
import { findReminderLink, listReminderChoices, type ReminderLink } from "@/lib/data/reminder-stops";
import { ok } from "@/lib/errors";

export const loadReminderChoices = reading({
  name: "me.reminders",
  summary: "From which organisations reminders come to me",
  scope: "user",
  permission: "me.read",
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ org: z.object({ slug: z.string(), name: z.string() }), on: z.boolean() })),
    nextCursor: z.null(),
  }),
  rest: { method: "GET", path: "/me/reminders" },
  run: async ({ scope }) => {
    const choices = await listReminderChoices(scope);
    const items = choices.map(({ slug, name, isStopped }) => ({ org: { slug, name }, on: !isStopped }));
    return ok({ items, nextCursor: null });
  },
});

/** What the link in a reminder speaks of, for whoever holds it; null for no such link. */
export const loadReminderLink = async (token: string): Promise<ReminderLink | null> => {
  const invitationId = readRemindersToken(token);
  const system = systemScope(SYSTEM, "installation.operate");
  return invitationId && system ? findReminderLink(system, invitationId) : null;
};
