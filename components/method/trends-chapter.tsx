import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { CLEAR_GAP, FALSE_DISCOVERY_RATE, WIDEST_ALIGNED } from "@/lib/domain/gap";
import { CONFIDENCE } from "@/lib/domain/interval";
import { LIST_CUT } from "@/lib/domain/trend";
import { formatNumber, t } from "@/lib/i18n";

const classes = () => [
  {
    term: t("Clearly higher, clearly lower"),
    meaning: t(
      "A skill has moved by {clear} points or more, and too much for chance; the level of a whole list by {list} or more, with its {share} % band beyond zero.",
      {
        clear: formatNumber(CLEAR_GAP),
        list: formatNumber(LIST_CUT.clear),
        share: formatNumber(CONFIDENCE * 100),
      },
    ),
  },
  {
    term: t("About the same"),
    meaning: t("The difference is below {clear}, and its whole band is within {widest} either way.", {
      clear: formatNumber(CLEAR_GAP),
      widest: formatNumber(WIDEST_ALIGNED),
    }),
  },
  {
    term: t("Not enough to tell"),
    meaning: t("Everything else: with few raters, most of what differs from year to year is chance."),
  },
  {
    term: t("Not compared"),
    meaning: t(
      "A few other people answered, groups were put together differently, not everybody answered that question, or it was worded differently.",
    ),
  },
];

export const TrendsChapter = () => (
  <Chapter
    id="trends"
    title={PARTS.trends}
    lead={t(
      "A figure of an earlier report stands beside the new one only where the two may be compared, so that nobody can be read out of the difference. Elsewhere the page says why not, and leads to the earlier report.",
    )}
  >
    <div className="max-w-text space-y-4">
      <p>
        {t(
          "Take one rater away, or add one, and the difference of two averages is little else than that rater’s answer. So a block is compared with one of the last {rounds} rounds only if it holds the same groups, and if those who are new, those who are gone and those who stayed are each nobody, or as many as the smallest block may have. That is checked over all rounds that are compared with each other at once. Somebody from outside counts by address, and has to have answered every time.",
          { rounds: MOST_COMPARED },
        )}
      </p>
      <p>
        {t(
          "A skill is compared only where everybody in the block answered it both times. Whether anything is compared is decided once, at the release, by counting and by who was asked: never by what was said.",
        )}
      </p>
    </div>
    <TermTable caption={t("Now against before")} head={[t("Words"), t("Means")]} rows={classes()} />
    <p className="max-w-text">
      {t(
        "The uncertainty of a change is that of both figures together, as if they came from different people. The same people err in the same way twice, so the truth is a little more certain than we say. Over all skills of a report, about {rate} % at most of the changes called clear should be false alarms. The level of a list is compared over those of its skills that can be, if they are seven in ten or more.",
        { rate: formatNumber(FALSE_DISCOVERY_RATE * 100) },
      )}
    </p>
  </Chapter>
);
