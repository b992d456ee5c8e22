import { SYSTEM } from "@/lib/access/caller";
import { systemScope } from "@/lib/access/gate";
import { readRemindersToken } from "@/lib/access/token";
import { findReminderLink, writeReminderStop } from "@/lib/data/reminder-stops";
import { ROUTES } from "@/lib/routes";
import { privately } from "./problem";

const answer = (status: number, location?: string): Response =>
  new Response(null, { status, headers: { ...privately(), ...(location ? { Location: location } : {}) } });

const choiceIn = async (request: Request): Promise<"stop" | "resume" | "one-click" | null> => {
  const form = await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") === "One-Click") return "one-click";
  const choice = form?.get("choice");
  return choice === "stop" || choice === "resume" ? choice : null;
};

/**
 * Stops reminders, or lets them come again: for a mail program by RFC 8058, which sends one form and no cookie, and for
 * the page with the button. The link is all the authority there is, and can do no more than this.
 */
export const reminderDoor = async (request: Request, token: string): Promise<Response> => {
  const invitationId = readRemindersToken(token);
  const system = systemScope(SYSTEM, "installation.operate");
  const link = invitationId && system ? await findReminderLink(system, invitationId) : null;
  if (!system || !link) return answer(404);
  const choice = await choiceIn(request);
  if (!choice) return answer(400);
  await writeReminderStop(system, link, choice !== "resume");
  return choice === "one-click" ? answer(200) : answer(303, ROUTES.reminders(token));
};

/** Mail scanners open every link: looking at this one changes nothing, and leads to the button. */
export const reminderButton = (token: string): Response => answer(303, ROUTES.reminders(token));
