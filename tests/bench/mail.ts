import { setTimeout as sleep } from "node:timers/promises";
import { openRound } from "@/lib/operations/launch";
import { done, given } from "@/prisma/seed/given";
import type { LocalMailbox } from "../support/mailbox";
import type { Judge } from "./aims";
import { whenMailIsSent } from "./quiet";
import { inSeconds, timed } from "./timed";

const AIM = { most: 10 } as const;
const PATIENCE = 300_000;
const DOMAIN = "bench-mail.test";

/** From opening a round to the last invitation in the mailbox: written by the job process, sent over SMTP. */
export const measureMail = async (people: number, mailbox: LocalMailbox, judge: Judge): Promise<string[]> => {
  const org = await given.organisation({ name: "Bench mail", slug: "bench-mail" });
  const entries = Array.from({ length: people }, (_, at) => ({
    email: `asked-${at}@${DOMAIN}`,
    name: `Asked ${at}`,
    title: null,
    managerEmail: null,
    teams: [],
  }));
  const members = [...(await given.people(org, entries)).values()].filter(({ id }) => id !== org.ownerId);
  const wishes = members.map(({ id: subject }, at) => ({
    subject,
    rater: members[(at + 1) % members.length]?.id ?? subject,
    relationship: "peer" as const,
  }));
  const { roundId: round } = await given.round({ org, wishes, isOpen: false });
  await whenMailIsSent();
  const arrived = (): number =>
    mailbox.mails.filter(({ to }) => to.some((address) => address.endsWith(`@${DOMAIN}`))).length;
  const before = arrived();
  const { seconds } = await timed(async () => {
    await done(openRound, org.owner, { org: org.slug, round });
    for (const last = performance.now() + PATIENCE; arrived() - before < people; await sleep(20))
      if (performance.now() > last) throw new Error(`${arrived() - before} of ${people} mails arrived`);
  });
  return [
    `${people} invitations by mail, from opening the round to the last in the mailbox: ${inSeconds(seconds)} ${judge({ name: "sending invitations", value: seconds, aim: AIM, unit: " s" })}`,
  ];
};
