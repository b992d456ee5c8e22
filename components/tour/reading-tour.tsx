import { StraightPlot } from "@/components/charts/straight-plot";
import { type TourStep, tourSteps } from "@/components/tour/tour-steps";
import { buttonStyle } from "@/components/ui/button-style";
import { headingId } from "@/components/ui/heading-id";
import { Icon } from "@/components/ui/icon";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

type ReadingTourProps = { own: boolean; isSeen: boolean };

/** Open for who reads a report for the first time, folded away afterwards; inside the page, and over nothing. */
export const ReadingTour = ({ own, isSeen }: ReadingTourProps) => (
  <details open={!isSeen} className="group rounded-lg border border-line bg-raised print:hidden">
    <summary className="flex min-h-11 items-center gap-2 rounded-lg px-4 py-2 font-medium sm:px-5">
      <Icon name="chevron-right" className="size-3.5 transition-transform group-open:rotate-90" />
      {t("How to read a gap, in four steps")}
    </summary>
    <div className="grid gap-5 px-4 pb-4 sm:px-5">
      <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {tourSteps(own).map((step, index) => (
          <Step key={step.key} step={step} number={index + 1} />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        <a href={`#${headingId(t("Skill by skill"))}-figure`} className={buttonStyle({ size: "small" })}>
          {t("Show me in this report")}
        </a>
        {isSeen ? null : (
          <button
            type="button"
            data-skip-tour=""
            className={buttonStyle({ size: "small", variant: "quiet", className: "noscript:hidden" })}
          >
            {t("Got it, fold this away")}
          </button>
        )}
      </div>
    </div>
  </details>
);

const Step = ({ step, number }: { step: TourStep; number: number }) => (
  <li className="flex flex-col gap-1.5">
    <p className="font-medium text-sm">
      <span className="figures text-faint">{number}.</span> {step.title}
    </p>
    <p className="text-muted text-sm">{step.text}</p>
    {step.marks.length > 0 ? (
      <div aria-hidden="true" className="px-2 lg:mt-auto">
        <StraightPlot
          label={step.title}
          rowKey={`tour:${step.key}`}
          scale={SKILL_SCALE}
          tone="shared"
          marks={step.marks}
          connected={step.isJoined}
        />
      </div>
    ) : null}
  </li>
);
