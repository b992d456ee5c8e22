import { ShareBars } from "@/components/charts/share-bars";
import { QualityFacts } from "@/components/quality/quality-facts";
import {
  adviceOf,
  percentWords,
  qualityFinding,
  SHARE_NAMES,
  type ShareKey,
  sharesFinding,
} from "@/components/quality/quality-words";
import { ROUNDS } from "@/components/round/addresses";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { LEAST_ANSWERS, LEAST_RATED, type QualityFigures } from "@/lib/domain/quality";
import { formatDay, plural, t } from "@/lib/i18n";
import type { QualityOutput } from "@/lib/schemas/quality";

type QualityViewProps = QualityOutput & { org: string };

/** How good the measuring was in a round. About the round: nobody is in it. */
export const QualityView = ({ org, round, quality }: QualityViewProps) => {
  const figures = quality && "figures" in quality ? quality.figures : null;
  return (
    <Stack gap="wide">
      <PageHeader
        kicker={
          <>
            <TextLink href={ROUNDS.show(org, round.id)}>{round.name}</TextLink>
            {round.closedOn ? t(", closed on {day}", { day: formatDay(round.closedOn) }) : null}
          </>
        }
        title={t("Quality of the round")}
        lead={figures ? qualityFinding(figures) : t("How far one can rely on the ratings of a round.")}
      />
      {figures ? <Figures figures={figures} /> : <Nothing round={round} quality={quality} />}
    </Stack>
  );
};

const Nothing = ({ round, quality }: Pick<QualityOutput, "round" | "quality">) => {
  if (quality && "hidden" in quality)
    return (
      <Notice
        title={
          quality.subjects === 0
            ? t("Nobody has figures in this round")
            : plural(quality.subjects, {
                one: "# person has figures in this round",
                other: "# people have figures in this round",
              })
        }
      >
        {quality.hidden === "too_few_subjects"
          ? t(
              "These figures need {least} people or more who have one of the same skill. With fewer they would say little about how well ratings work, and too much about the people. Reports use stated starting values where the round is too small, and say so.",
              { least: LEAST_RATED },
            )
          : t(
              "These figures need {least} answers or more behind what the reports show. With fewer, single answers would decide what they say. The reports themselves are as they should be.",
              { least: LEAST_ANSWERS },
            )}
      </Notice>
    );
  if (round.state !== "released")
    return (
      <Notice title={t("There are no figures yet")}>
        {t("They are worked out once, when the reports are made. Nothing can be known about a round before.")}
      </Notice>
    );
  return (
    <Notice title={t("There are no figures for this round")}>
      {t(
        "It was released before they were worked out. That can only happen at the release, since single answers are not kept.",
      )}
    </Notice>
  );
};

const KEYS: readonly ShareKey[] = ["subject", "rater", "rest"];

const Figures = ({ figures }: { figures: QualityFigures }) => {
  const { shares } = figures;
  return (
    <>
      <Section title={t("What ratings tell")}>
        <QualityFacts figures={figures} />
      </Section>
      <Section title={t("Where differences come from")}>
        {shares ? (
          <ShareBars
            title={t("What makes raters’ averages differ")}
            finding={sharesFinding(shares)}
            rowName={t("Comes from")}
            bars={KEYS.map((key) => ({
              key,
              name: SHARE_NAMES[key],
              value: shares[key].value,
              text: percentWords(shares[key]),
            }))}
          />
        ) : (
          <p className="max-w-text text-muted">
            {t(
              "That can only be told apart where raters rate several people, and five skills or more of each: too few did in this round.",
            )}
          </p>
        )}
      </Section>
      <Section title={t("What to do")}>
        <ul className="grid max-w-text list-disc gap-2 pl-5">
          {adviceOf(figures).map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </Section>
      <p className="max-w-text text-muted text-sm">
        {t(
          "Worked out once, at the release, for the round as a whole: from the answers behind displayed figures, of skills that {least} people or more have a figure of. Every share is rounded to steps of five in a hundred, so that parts need not add up. Where raters agree nearly as far as the displayed figures allow, these are the figures of the closest answers that they allow, so that nobody’s own can be worked out. No figure about a single rater is ever made, and none of this can change.",
          { least: LEAST_RATED },
        )}
      </p>
    </>
  );
};
