import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import { invitationLetter } from "./invitation-letter";
import type { LetterContent } from "./letter";
import { membershipLetter } from "./membership-letter";
import * as naming from "./nomination-letters";
import { outsiderLetter } from "./outsider-letter";
import { reminderLetter } from "./reminder-letter";
import { reportReadyLetter } from "./report-letter";
import { signInLetter } from "./sign-in-letter";
import { tokenNoticeLetter } from "./token-letter";

export type Sample = { key: string; name: string; when: string; content: LetterContent };

const TO = "robin@example.com";
const NAME = "Robin Sample";

/** Every mail as it is written, with made-up people and links that lead nowhere in particular. */
export const samplesOf = (org: { orgName: string; timeZone: string; slug: string }, now: Date): Sample[] => {
  const { orgName, timeZone, slug } = org;
  const home = absolute(`/o/${slug}`);
  const closesAt = new Date(now.getTime() + 10 * 86_400_000);
  const review = (label: string, id: number) => ({ label, href: `${home}#${id}` });
  const spring = {
    name: t("Spring round"),
    closesAt,
    reviews: [review(t("You, about yourself"), 1), review("Kim Example", 2), review("Sam Pattern", 3)],
  };
  const outside = { ...spring, reviews: [review("Kim Example", 4)] };
  const facts = { to: TO, orgName, timeZone };
  const place = {
    orgName,
    timeZone,
    roundName: spring.name,
    nominateBy: new Date(now.getTime() + 5 * 86_400_000),
    path: `/o/${slug}`,
  };
  const [to, name] = [TO, NAME];
  return [
    {
      key: "invitation",
      name: t("Invitation"),
      when: t("When a round opens: one mail a day for each person, with everything that opens that day."),
      content: invitationLetter({ ...facts, name: NAME, rounds: [spring], minutes: 24, home }),
    },
    {
      key: "outsider",
      name: t("Invitation to somebody from outside"),
      when: t("The same for people without an account."),
      content: outsiderLetter({ ...facts, rounds: [outside], minutes: 8 }),
    },
    {
      key: "link",
      name: t("New link for somebody from outside"),
      when: t("At once, when you replace a link; the earlier one no longer works."),
      content: outsiderLetter({ ...facts, rounds: [outside], minutes: 8, isReplacement: true }),
    },
    {
      key: "reminder",
      name: t("Reminder"),
      when: t("On the mornings that the round names, and when you press the button; at most once a day."),
      content: reminderLetter({
        ...facts,
        name: NAME,
        rounds: [spring],
        minutes: 24,
        button: { href: home, label: t("See all that is asked of you") },
        stop: absolute("/account"),
      }),
    },
    {
      key: "report",
      name: t("Report ready"),
      when: t("When a round was closed and its reports are made."),
      content: reportReadyLetter({ to: TO, name: NAME, roundName: spring.name, path: `/o/${slug}` }),
    },
    {
      key: "nomination",
      name: t("Request to name raters"),
      when: t("When you begin naming in a round, to everybody who gets a report."),
      content: naming.nominationRequestLetter({ to, name, place, least: 4, hasApprover: true }),
    },
    {
      key: "approval",
      name: t("Request to approve lists"),
      when: t("To managers, when all lists are there; otherwise a day after the first."),
      content: naming.approvalRequestLetter({ to, name, place, people: ["Kim Example", "Sam Pattern"] }),
    },
    {
      key: "another-name",
      name: t("Request for another name"),
      when: t("When somebody declines before the opening, to whoever chooses."),
      content: naming.anotherNameLetter({ to, name, place, people: ["Kim Example"] }),
    },
    {
      key: "membership",
      name: t("New member"),
      when: t("At once, when somebody is added."),
      content: membershipLetter({ to: TO, name: NAME, orgName }),
    },
    {
      key: "sign-in",
      name: t("Sign-in link"),
      when: t("At once, when somebody asks for it."),
      content: signInLetter({ email: TO, url: absolute("/sign-in"), minutes: 30 }),
    },
    {
      key: "token",
      name: t("Token notice"),
      when: t("At once, when the operator makes a token for somebody."),
      content: tokenNoticeLetter({ email: TO, name: t("Made by the operator") }),
    },
  ];
};
