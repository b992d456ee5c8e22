import type { ResponseEstimate } from "@/lib/domain/response-estimate";
import { t } from "@/lib/i18n";

const UNKNOWN: Readonly<Record<Extract<ResponseEstimate, { known: false }>["why"], string>> = {
  too_few: t("Too few reviews are asked for to say how many will come."),
  too_short: t("The round is too short to say how many will come."),
  too_early: t("Too early to tell how many will come."),
};

/** What to expect at the close, in one sentence. */
export const estimateWords = (estimate: ResponseEstimate, asked: number): string => {
  if (!estimate.known) return UNKNOWN[estimate.why];
  const share = (reviews: number): number => Math.round((100 * reviews) / Math.max(asked, 1));
  const [low, likely, high] = [share(estimate.low), share(estimate.likely), share(estimate.high)];
  if (low === high) return t("At the close it will be {likely} %.", { likely });
  return t("At the close probably about {likely} %; anything from {low} to {high} % would be no surprise.", {
    low,
    likely,
    high,
  });
};
