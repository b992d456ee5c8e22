import { absolute } from "@/lib/env";
import { formatList, formatMoment, plural, t } from "@/lib/i18n";
import type { LetterContent } from "./letter";

type Reader = { to: string; name: string };
export type NamingPlace = {
  orgName: string;
  roundName: string;
  nominateBy: Date;
  timeZone: string;
  path: string;
};

const until = ({ nominateBy, timeZone }: NamingPlace): { moment: string; zone: string } => ({
  moment: formatMoment(nominateBy, timeZone),
  zone: timeZone.replaceAll("_", " "),
});

export const nominationRequestLetter = ({
  to,
  name,
  place,
  least,
  hasApprover,
}: Reader & { place: NamingPlace; least: number; hasApprover: boolean }): LetterContent => ({
  to,
  subject: t("{org}: who should give you feedback in “{round}”?", {
    org: place.orgName,
    round: place.roundName,
  }),
  paragraphs: [
    t("Hello {name},", { name }),
    plural(least, {
      one: "Please name at least one person who knows your work.",
      other: "Please name at least # people who know your work.",
    }),
    t("You can name people and change the list until {moment} ({zone}).", until(place)),
    hasApprover
      ? t("Your manager looks at the list and can change it before the round opens.")
      : t("The organiser can change the list before the round opens."),
  ],
  button: { href: absolute(place.path), label: t("Name people") },
});

export const approvalRequestLetter = ({
  to,
  name,
  place,
  people,
}: Reader & { place: NamingPlace; people: readonly string[] }): LetterContent => ({
  to,
  subject: t("{org}: please look at who is to be asked in “{round}”", {
    org: place.orgName,
    round: place.roundName,
  }),
  paragraphs: [
    t("Hello {name},", { name }),
    t(
      "{people} named people who should give them feedback. You can approve the lists as they are, or change them.",
      {
        people: formatList(people),
      },
    ),
    t("What nobody has approved by {moment} ({zone}) counts as it was handed in.", until(place)),
  ],
  button: { href: absolute(place.path), label: t("Look at the lists") },
});

/** `people` are those about whom another name is asked; none where it is the reader. */
export const anotherNameLetter = ({
  to,
  name,
  place,
  people,
}: Reader & { place: NamingPlace; people: readonly string[] }): LetterContent => ({
  to,
  subject: t("{org}: one more name is needed for “{round}”", { org: place.orgName, round: place.roundName }),
  paragraphs: [
    t("Hello {name},", { name }),
    people.length === 0
      ? t("Somebody whom you named cannot take part. Please name another person.")
      : t("Somebody who was to give feedback to {people} cannot take part. Please choose another person.", {
          people: formatList(people),
        }),
    t("Nobody was asked for a reason."),
  ],
  button: { href: absolute(place.path), label: t("Choose somebody") },
});
