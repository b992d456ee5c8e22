import { formatMoment, t } from "@/lib/i18n";
import type { LetterGroup, LetterLink } from "./letter";

/** What a mail asks of somebody in one round. */
export type AskedRound = {
  name: string;
  closesAt: Date;
  reviews: readonly LetterLink[];
};

/** A round with its links, and until when it can be answered by the organisation's clock. */
export const groupOf = ({ name, closesAt, reviews }: AskedRound, timeZone: string): LetterGroup => ({
  title: name,
  text: t("You can answer, and change your answers, until {moment} ({zone}).", {
    moment: formatMoment(closesAt, timeZone),
    zone: timeZone.replaceAll("_", " "),
  }),
  links: reviews,
});

export const countReviews = (rounds: readonly AskedRound[]): number =>
  rounds.reduce((sum, { reviews }) => sum + reviews.length, 0);

export const confidentiality = (): string =>
  t("Each form tells you, before you send anything, who will be able to see what.");

export const keepPrivate = (): string =>
  t("Please do not forward this mail: whoever has the links can answer in your name.");
