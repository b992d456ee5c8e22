import { HonestyTable } from "@/components/method/honesty-table";
import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { CLEAR_GAP, FALSE_DISCOVERY_RATE, WIDEST_ALIGNED } from "@/lib/domain/gap";
import { CONFIDENCE } from "@/lib/domain/interval";
import { REFERENCE_PRIOR } from "@/lib/domain/round-constant";
import { LEAST_SUBJECTS } from "@/lib/domain/within-variance";
import { formatNumber, t } from "@/lib/i18n";

const classes = () => [
  {
    term: t("Higher self"),
    meaning: t("You see it more often than others do: by {clear} points or more, and too much for chance.", {
      clear: formatNumber(CLEAR_GAP),
    }),
  },
  { term: t("Lower self"), meaning: t("Others see it more often than you do, by the same two tests.") },
  {
    term: t("Aligned"),
    meaning: t(
      "The difference is below {clear}, and its whole {share} % band is within {widest} either way.",
      {
        clear: formatNumber(CLEAR_GAP),
        widest: formatNumber(WIDEST_ALIGNED),
        share: formatNumber(CONFIDENCE * 100),
      },
    ),
  },
  {
    term: t("Not enough to tell"),
    meaning: t("Everything else. It is shown as plainly as the others, since it is often the honest answer."),
  },
];

const johari = () => [
  {
    term: t("Blind spot"),
    meaning: t("You rate yourself clearly higher than others do, and others place you below the reference."),
  },
  {
    term: t("Hidden strength"),
    meaning: t("You rate yourself clearly lower than others do, and others place you above the reference."),
  },
];

export const GapsChapter = () => (
  <Chapter
    id="gaps"
    title={PARTS.gaps}
    lead={t(
      "A gap is the difference between two views of one skill, and it always says which two: self and others, for example. With few raters chance alone makes gaps, so each one is put into one of four classes.",
    )}
  >
    <TermTable caption={t("Self against others")} head={[t("Class"), t("Means")]} rows={classes()} />
    <p className="max-w-text">
      {t(
        "Whoever looks at many skills at once will find something by luck. The test takes that into account over the whole report, by the procedure of Benjamini and Hochberg, so that of all gaps called clear about {rate} % at most should be false alarms. A figure that is only known as “or lower” or “or higher” counts with the point that lies nearest to your own answer.",
        { rate: formatNumber(FALSE_DISCOVERY_RATE * 100) },
      )}
    </p>
    <TermTable caption={t("Names for a clear gap")} head={[t("Name"), t("Means")]} rows={johari()} />
    <p className="max-w-text">
      {t(
        "These two names come from the Johari window of Luft and Ingham, and are given to a clear gap only. The reference is the round’s mean of that skill, and {fixed} with fewer than {subjects} subjects, or where somebody who reads several reports could work out the few that they do not read.",
        { subjects: LEAST_SUBJECTS, fixed: formatNumber(REFERENCE_PRIOR) },
      )}
    </p>
    <HonestyTable />
  </Chapter>
);
