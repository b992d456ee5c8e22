import { SkillLine } from "@/components/framework/skill-line";
import { HATS } from "@/lib/domain/hat";
import { type Framework, type SkillList, skillsOf } from "@/lib/domain/skill";
import { plural, t } from "@/lib/i18n";

const RULES: Readonly<Record<SkillList, string>> = {
  leadership: "border-t-leadership",
  management: "border-t-management",
};
const INKS: Readonly<Record<SkillList, string>> = {
  leadership: "text-leadership",
  management: "text-management",
};

/** One of the two lists, under its hue. */
export const FrameworkList = ({ framework, list }: { framework: Framework; list: SkillList }) => {
  const skills = skillsOf(framework, list);
  return (
    <section
      aria-labelledby={`list-${list}`}
      className={`min-w-0 overflow-clip rounded-lg border border-line border-t-2 bg-raised ${RULES[list]}`}
    >
      <header className="flex items-baseline justify-between gap-3 border-line border-b px-4 py-3 sm:px-5">
        <h2 id={`list-${list}`} className={`font-semibold text-lg ${INKS[list]}`}>
          {t(HATS[list].name)}
        </h2>
        <span className="figures text-muted text-sm">
          {plural(skills.length, { one: "# skill", other: "# skills" })}
        </span>
      </header>
      {skills.map((skill) => (
        <SkillLine key={skill.key} skill={skill} list={list} />
      ))}
    </section>
  );
};
