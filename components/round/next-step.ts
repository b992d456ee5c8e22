import type { RoundState } from "@/lib/domain/round";
import { formatMoment, t } from "@/lib/i18n";

type Round = { state: RoundState; closesAt: string };

/** What the organiser does next with a round, or what happens by itself. */
export const nextStepOf = ({ state, closesAt }: Round, now: Date, timeZone: string): string => {
  const close = new Date(closesAt);
  const isOver = close <= now;
  switch (state) {
    case "nominating":
      return isOver
        ? t("The close has passed: choose a later one")
        : t("Raters are being named, then open it");
    case "draft":
      return isOver
        ? t("The close has passed: choose a later one")
        : t("Choose who rates whom, then open it");
    case "open":
      return isOver
        ? t("Closing now")
        : t("Takes answers until {moment}", { moment: formatMoment(close, timeZone) });
    case "closed":
      return t("Reports will be ready in a moment");
    case "released":
      return t("Everybody can read their own report");
    case "cancelled":
      return t("Nothing was kept of its answers");
  }
};
