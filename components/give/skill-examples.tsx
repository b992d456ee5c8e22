import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Rating } from "@/lib/domain/scale";
import type { Skill } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

type SkillExamplesProps = {
  behaviours: Skill["behaviours"];
  words: Readonly<Record<Rating, string>>;
};

const Example = ({ point, text }: { point: string; text: string }) => (
  <div>
    <dt className="kicker">{point}</dt>
    <dd>{text}</dd>
  </div>
);

/** What one would see at both ends and in the middle; drawn when it is first unfolded. */
export const SkillExamples = ({ behaviours, words }: SkillExamplesProps) => {
  const [isWanted, setIsWanted] = useState(false);
  return (
    <details
      className="group min-w-0 pr-1 pl-2.5 open:basis-full open:pr-2.5"
      onToggle={() => setIsWanted(true)}
    >
      <summary className="inline-flex min-h-7 items-center gap-1.5 rounded-sm text-muted text-sm hover:text-ink">
        <Icon name="chevron-right" className="size-3.5 transition-transform group-open:rotate-90" />
        {t("Examples")}
      </summary>
      {isWanted ? (
        <dl className="grid gap-x-5 gap-y-2 pt-2 pb-2 text-sm sm:grid-cols-3">
          <Example point={words[1]} text={behaviours.low} />
          <Example point={words[3]} text={behaviours.middle} />
          <Example point={words[5]} text={behaviours.high} />
        </dl>
      ) : null}
    </details>
  );
};
