import { invitationToken } from "@/lib/access/token";
import type { OpenReview, Rater } from "@/lib/data/raters";
import { absolute } from "@/lib/env";
import { t } from "@/lib/i18n";
import type { AskedRound } from "@/lib/mail/round-words";

/** What is asked of a rater, by round, with the links that open the forms: an outsider's carry their own authority. */
export const askedRounds = (slug: string, rater: Rater, reviews: readonly OpenReview[]): AskedRound[] => {
  const linkOf = ({ invitationId, linkEdition, subjectName, relationship }: OpenReview) => ({
    href: absolute(
      rater.raterId
        ? `/o/${slug}/give/${invitationId}`
        : `/give/${invitationToken({ invitationId, linkEdition })}`,
    ),
    label: relationship === "self" ? t("You, about yourself") : subjectName,
  });
  return [...new Set(reviews.map(({ roundId }) => roundId))].flatMap((round) => {
    const asked = reviews.filter(({ roundId }) => roundId === round);
    const [first] = asked;
    return first ? [{ name: first.roundName, closesAt: first.closesAt, reviews: asked.map(linkOf) }] : [];
  });
};
