import { z } from "zod";
import { operation } from "@/lib/access/call";
import { listOwing } from "@/lib/data/raters";
import { writeOwnReminderStop } from "@/lib/data/reminder-stops";
import { takesAnswers } from "@/lib/domain/round";
import { conflict, ok } from "@/lib/errors";
import { reminderOutcome } from "@/lib/schemas/mail";
import { announceReminders, nextPost } from "./announcements";

export const remindRound = operation({
  name: "round.remind",
  summary:
    "Remind everybody who has not answered, at most once a day; the counts leave out reviews about oneself",
  scope: "round",
  permission: "round.change",
  input: z.object({}),
  output: reminderOutcome,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/remind" },
  audit: () => ({}),
  run: async ({ scope, now }) => {
    if (!takesAnswers(scope.round, now))
      return conflict("round_not_open", "Only a round that takes answers has somebody to remind.");
    const { runAt, day } = nextPost(scope.org, now);
    const owing = await listOwing(scope);
    const isDone = ({ remindedOn }: { remindedOn: string | null }) =>
      remindedOn !== null && remindedOn >= day;
    const due = owing.filter((rater) => !rater.isStopped && !isDone(rater));
    await announceReminders(scope, due, now);
    // Whoever only owes the review about the viewer is reminded like everybody else, and counted nowhere.
    const counted = owing.filter(({ isCounted }) => isCounted);
    return ok({
      reminded: due.filter(({ isCounted }) => isCounted).length,
      already: counted.filter((rater) => !rater.isStopped && isDone(rater)).length,
      stopped: counted.filter(({ isStopped }) => isStopped).length,
      leavesAt: runAt,
    });
  },
});

export const chooseReminders = operation({
  name: "reminder.choose",
  summary: "Whether an organisation’s reminders come to oneself; invitations come in any case",
  scope: "org",
  permission: "reminder.change",
  input: z.object({ on: z.boolean() }),
  output: z.object({ on: z.boolean() }),
  rest: { method: "PUT", path: "/orgs/{org}/reminders" },
  audit: null,
  run: async ({ scope }, { on }) => {
    if (scope.isDemo) return conflict("demo", "The demo company’s people are shared by its visitors.");
    await writeOwnReminderStop(scope, !on);
    return ok({ on });
  },
});
