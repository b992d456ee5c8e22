import type { QualityFigures, Share } from "@/lib/domain/quality";
import { formatNumber, plural, t } from "@/lib/i18n";

const decimals = (value: number): string => value.toFixed(2);

/** "0.30", "0.05 or less", "0.80 or more" */
export const coefficientWords = ({ value, bound }: Share): string => {
  if (bound === "at_most") return t("{value} or less", { value: decimals(value) });
  if (bound === "at_least") return t("{value} or more", { value: decimals(value) });
  return decimals(value);
};

/** "30 %", "5 % or less", "80 % or more" */
export const percentWords = ({ value, bound }: Share): string => {
  const percent = formatNumber(Math.round(value * 100));
  if (bound === "at_most") return t("{percent} % or less", { percent });
  if (bound === "at_least") return t("{percent} % or more", { percent });
  return t("{percent} %", { percent });
};

const raters = (count: number): string => plural(count, { one: "# rater", other: "# raters" });

/** From where on a figure is called reliable, and enough to talk about. */
const RELIABLE = 0.7;
const USEFUL = 0.5;
const TELLS_SOMETHING = 0.3;
const STRICT_RATERS = 0.3;
const HARDLY_ALIKE = 0.35;
const LARGELY_ALIKE = 0.65;

/** The round in one sentence. */
export const qualityFinding = ({ raters: had, needed, mean }: QualityFigures): string => {
  if (needed === null)
    return t("In this round a skill’s figure tells hardly anything about how people differ from each other.");
  if (mean.value >= RELIABLE)
    return t("With about {raters} for each person, a skill’s figure is steady enough to work with.", {
      raters: raters(had),
    });
  return t(
    "With about {raters} for each person, a skill’s figure is a hint. About {needed} would make it reliable.",
    {
      raters: raters(had),
      needed: formatNumber(needed),
    },
  );
};

export const oneWords = ({ one }: QualityFigures): string => {
  const percent = percentWords(one);
  return one.value < TELLS_SOMETHING
    ? t(
        "One colleague’s rating tells little: {percent} of what differs between single ratings of a skill is about the person who is rated. The rest is the rater, and chance.",
        { percent },
      )
    : t(
        "One colleague’s rating tells something, not enough: {percent} of what differs between single ratings of a skill is about the person who is rated. The rest is the rater, and chance.",
        { percent },
      );
};

export const meanWords = ({ mean }: QualityFigures): string => {
  if (mean.value >= RELIABLE)
    return t(
      "The average of a person’s raters is steady: other, similar raters would paint much the same picture.",
    );
  if (mean.value >= USEFUL)
    return t(
      "The average of a person’s raters is good for a conversation, not for a decision: other raters would move some of it.",
    );
  return t(
    "Even the average of a person’s raters would look quite different with other raters. Read what is clear in a report, and leave the rest.",
  );
};

export const neededWords = ({ needed, raters: had }: QualityFigures): string =>
  needed === null
    ? t("No number of raters would make a skill’s figure tell people apart in this round.")
    : t("About {needed} are needed before a skill’s figure is reliable at .70. This round had about {had}.", {
        needed: raters(needed),
        had: formatNumber(had),
      });

export const alphaWords = ({ alpha }: QualityFigures): string => {
  const { value } = alpha.interval;
  const rest = t(
    "1 would be full agreement, 0 no more than chance. Colleagues are not meant to be interchangeable: each sees another side of a person.",
  );
  if (value < HARDLY_ALIKE)
    return t("Raters of one person agree only a little beyond chance. {rest}", { rest });
  if (value < LARGELY_ALIKE) return t("Raters of one person agree in part. {rest}", { rest });
  return t("Raters of one person largely agree. {rest}", { rest });
};

export type ShareKey = "subject" | "rater" | "rest";

export const SHARE_NAMES: Readonly<Record<ShareKey, string>> = {
  subject: t("The person who is rated"),
  rater: t("Who rates: strict or generous with everybody"),
  rest: t("This rater and this person, and chance"),
};

export const sharesFinding = ({ subject, rater }: NonNullable<QualityFigures["shares"]>): string => {
  if (rater.value >= subject.value)
    return t("A rater’s own habit counts at least as much as the person who is rated.");
  return rater.value >= STRICT_RATERS
    ? t("Most comes from the person who is rated, and a good part from how strict a rater is with everybody.")
    : t("More comes from the person who is rated than from how strict a rater is with everybody.");
};

/** What an organiser can do about it, the most useful first. */
export const adviceOf = ({ raters: had, needed, mean, shares }: QualityFigures): string[] => [
  ...(needed !== null && needed > had
    ? [
        t(
          "Ask more people about each person next time: about {needed} for steady figures of single skills. If that is too much to ask, look at the two lists as a whole, which are steadier.",
          { needed: raters(needed) },
        ),
      ]
    : []),
  ...(shares && shares.rater.value >= STRICT_RATERS
    ? [
        t(
          "Remind raters what the steps of the scale mean: how often they see something, not how much they like it. Strict and generous raters then come closer.",
        ),
      ]
    : []),
  ...(mean.value < RELIABLE
    ? [t("Talk about what the reports call clear. What they call “not enough to tell” is not a finding.")]
    : [t("Numbers of raters like these are worth keeping for the next round.")]),
  t(
    "Never rank people by these figures, and never tie pay to them: ratings change once something hangs on them.",
  ),
];
