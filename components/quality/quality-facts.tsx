import {
  alphaWords,
  coefficientWords,
  meanWords,
  neededWords,
  oneWords,
} from "@/components/quality/quality-words";
import type { QualityFigures } from "@/lib/domain/quality";
import { formatNumber, plural, t } from "@/lib/i18n";

type Fact = { name: string; term: string; figure: string; words: string };

const factsOf = (figures: QualityFigures): Fact[] => [
  {
    name: t("One rating"),
    term: t("ICC(1)"),
    figure: coefficientWords(figures.one),
    words: oneWords(figures),
  },
  {
    name: plural(figures.raters, {
      one: "The average of about # rater",
      other: "The average of about # raters",
    }),
    term: t("ICC(2)"),
    figure: coefficientWords(figures.mean),
    words: meanWords(figures),
  },
  {
    name: t("Raters needed"),
    term: t("for a reliability of .70"),
    figure: figures.needed === null ? "–" : formatNumber(figures.needed),
    words: neededWords(figures),
  },
  {
    name: t("Agreement of raters"),
    term: t("Krippendorff’s alpha; {ordinal} if only the order of the steps counts", {
      ordinal: coefficientWords(figures.alpha.ordinal),
    }),
    figure: coefficientWords(figures.alpha.interval),
    words: alphaWords(figures),
  },
];

/** Each figure with the sentence that says what it means. */
export const QualityFacts = ({ figures }: { figures: QualityFigures }) => (
  <dl className="grid gap-x-12 gap-y-8 md:grid-cols-2">
    {factsOf(figures).map(({ name, term, figure, words }) => (
      <div key={name} className="grid content-start gap-1">
        <dt>
          <span className="font-semibold">{name}</span> <span className="text-muted text-sm">{term}</span>
        </dt>
        <dd className="figures font-semibold text-2xl">{figure}</dd>
        <dd className="text-muted">{words}</dd>
      </div>
    ))}
  </dl>
);
