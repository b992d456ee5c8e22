import type { Block, Report } from "@/lib/domain/report";
import { REFERENCE_PRIOR } from "@/lib/domain/round-constant";
import { LEAST_SUBJECTS } from "@/lib/domain/within-variance";
import { formatFigure, formatNumber, t } from "@/lib/i18n";

export type MethodLine = { readonly key: string; readonly title: string; readonly text: string };

const isMerged = (block: Block): boolean => block.groups.length > 1;

const anonymityLine = ({ method }: Report): MethodLine => ({
  key: "anonymity",
  title: t("Who stays anonymous"),
  text: t(
    "A figure is made of {threshold} answers or more, a comment is shown where {commentThreshold} people or more answered. What is hidden is hidden by counting people, never because of what they said.",
    { threshold: method.threshold, commentThreshold: method.commentThreshold },
  ),
});

const mergedLine = ({ blocks, method }: Report): MethodLine => {
  const merged = blocks.filter(isMerged).map((block) => block.label);
  const [label] = merged;
  const text = label
    ? t("{label} are shown together, because fewer than {threshold} of one group answered.", {
        label,
        threshold: method.threshold,
      })
    : t("No groups had to be put together.");
  return { key: "merged", title: t("Groups"), text };
};

const intervalLine = ({ method }: Report): MethodLine => {
  const { value, df, prior } = method.withinVariance;
  const spread = formatNumber(value);
  return {
    key: "interval",
    title: t("The bands around an average"),
    text: prior
      ? t(
          "They show where the average would probably fall, nine times in ten, with other, similar people. This round is too small to measure how far people differ, so a usual value is assumed (variance {spread}).",
          { spread },
        )
      : t(
          "They show where the average would probably fall, nine times in ten, with other, similar people. How far people differ was measured over the whole round (variance {spread}, {df} degrees of freedom), never in one group.",
          { spread, df },
        ),
  };
};

const boundLine: MethodLine = {
  key: "bounds",
  title: t("“Or lower”, “or higher”"),
  text: t(
    "Near the ends of the scale an average would tell what each person said, so only a bound is given.",
  ),
};

const referenceLine = ({ method }: Report): MethodLine => {
  const fixed = formatFigure(REFERENCE_PRIOR);
  return {
    key: "reference",
    title: t("“Usual”"),
    text:
      method.subjects < LEAST_SUBJECTS
        ? t(
            "This round is too small for averages of its own, so blind spots and hidden strengths compare with {fixed} for every skill.",
            { fixed },
          )
        : t(
            "Blind spots and hidden strengths compare with the round’s average of a skill, over up to {subjects} people, or with {fixed} where that average would tell too much.",
            { subjects: method.subjects, fixed },
          ),
  };
};

const useLine: MethodLine = {
  key: "use",
  title: t("What this is not"),
  text: t("It is a conversation to have, not a mark: it ranks nobody, and it is no measure to base pay on."),
};

/** What a reader should know to read this very report. */
export const methodLines = (report: Report): MethodLine[] => [
  anonymityLine(report),
  mergedLine(report),
  intervalLine(report),
  boundLine,
  referenceLine(report),
  useLine,
];
