import { formatMoment, t } from "@/lib/i18n";

/** What a mail says of a round. */
export type RoundFacts = { orgName: string; roundName: string; closesAt: Date; timeZone: string };

export const until = ({ closesAt, timeZone }: RoundFacts): string =>
  t("You can answer, and change your answers, until {moment} ({zone}).", {
    moment: formatMoment(closesAt, timeZone),
    zone: timeZone,
  });

export const confidentiality = (): string =>
  t("Each form tells you, before you send anything, who will be able to see what.");
