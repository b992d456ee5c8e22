import { HUES } from "@/components/two-hats/hues";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { firstStepsOf } from "@/lib/domain/growth-steps";
import { isShared, type Skill, type SkillList } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

const Behaviour = ({ end, text }: { end: string; text: string }) => (
  <div>
    <dt className="kicker">{end}</dt>
    <dd>{text}</dd>
  </div>
);

/** One skill of a list: its name, and unfolded what it means, how it shows and how to begin. */
export const SkillEntry = ({ skill, side }: { skill: Skill; side: SkillList }) => {
  const shared = isShared(skill);
  return (
    <details className="group border-b">
      <summary className="flex items-baseline gap-3 py-3 hover:bg-sunken">
        <span
          aria-hidden="true"
          className={`size-2 shrink-0 ${shared ? "bg-shared" : `rounded-full ${HUES[side].dot}`}`}
        />
        <span className="font-medium">{skill.name}</span>
        {shared && <Badge tone="shared">{t("on both lists")}</Badge>}
        <Icon
          name="chevron-right"
          className="ml-auto self-center text-faint transition-transform group-open:rotate-90 print:hidden"
        />
      </summary>
      <div className="space-y-4 pb-6 pl-5">
        <p className="text-lg">{skill.definition}</p>
        <dl className="space-y-3">
          <Behaviour end={t("At the low end")} text={skill.behaviours.low} />
          <Behaviour end={t("In the middle")} text={skill.behaviours.middle} />
          <Behaviour end={t("At the high end")} text={skill.behaviours.high} />
        </dl>
        <div>
          <p className="kicker">{t("To try on Monday")}</p>
          <ul className="list-disc space-y-1 pl-5 marker:text-faint">
            {firstStepsOf(skill.key).map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
};
