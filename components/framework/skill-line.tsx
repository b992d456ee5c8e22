import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { isShared, type Skill, type SkillList } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

const DOTS: Readonly<Record<SkillList, string>> = {
  leadership: "rounded-full bg-leadership",
  management: "rounded-full bg-management",
};

/** A skill as it is asked: its name, unfolded its definition and what one would see. */
export const SkillLine = ({ skill, list }: { skill: Skill; list: SkillList }) => (
  <details className="group border-line border-b last:border-b-0">
    <summary className="-outline-offset-2 flex min-h-11 items-center gap-3 px-4 py-2 hover:bg-sunken/60 sm:px-5">
      <span aria-hidden="true" className={`size-2 shrink-0 ${isShared(skill) ? "bg-shared" : DOTS[list]}`} />
      <span className="font-medium">{skill.name}</span>
      {isShared(skill) ? <Badge tone="shared">{t("on both lists")}</Badge> : null}
      <Icon
        name="chevron-right"
        className="ml-auto text-faint transition-transform group-open:rotate-90 print:hidden"
      />
    </summary>
    <div className="grid gap-3 px-4 pb-5 pl-9 sm:px-5 sm:pl-10">
      <p>{skill.definition}</p>
      <dl className="grid gap-2 text-sm">
        <Behaviour end={t("At the low end")}>{skill.behaviours.low}</Behaviour>
        <Behaviour end={t("In the middle")}>{skill.behaviours.middle}</Behaviour>
        <Behaviour end={t("At the high end")}>{skill.behaviours.high}</Behaviour>
      </dl>
    </div>
  </details>
);

const Behaviour = ({ end, children }: { end: string; children: ReactNode }) => (
  <div>
    <dt className="kicker">{end}</dt>
    <dd>{children}</dd>
  </div>
);
