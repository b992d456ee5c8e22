import { Chapter } from "@/components/two-hats/chapter";
import { HUES, SIDES } from "@/components/two-hats/hues";
import { SkillEntry } from "@/components/two-hats/skill-entry";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { HATS } from "@/lib/domain/hat";
import { isShared, type SkillList, skillsOf } from "@/lib/domain/skill";
import { formatList, plural, t } from "@/lib/i18n";

const shared = STANDARD_FRAMEWORK.skills.filter(isShared);

const List = ({ side }: { side: SkillList }) => {
  const skills = skillsOf(STANDARD_FRAMEWORK, side);
  return (
    <div>
      <h3 className={`border-b-2 pb-3 text-xl font-semibold ${HUES[side].rule} ${HUES[side].text}`}>
        {t(HATS[side].name)}
        <span className="ml-2 text-sm font-normal text-muted">
          {plural(skills.length, { one: "# skill", other: "# skills" })}
        </span>
      </h3>
      {skills.map((skill) => (
        <SkillEntry key={skill.key} skill={skill} side={side} />
      ))}
    </div>
  );
};

export const SkillLists = () => (
  <Chapter
    id="skills"
    title={t("The two lists")}
    lead={t(
      "Each side has {each} skills. {shared} stand on both lists, so there are {all} in all, and everybody is asked about each of them once. Open a skill to read what it means and what one would see a person do.",
      {
        each: skillsOf(STANDARD_FRAMEWORK, "leadership").length,
        shared: formatList(shared.map((skill) => skill.name)),
        all: STANDARD_FRAMEWORK.skills.length,
      },
    )}
  >
    <div className="grid items-start gap-10 sm:grid-cols-2">
      {SIDES.map((side) => (
        <List key={side} side={side} />
      ))}
    </div>
    <p className="max-w-text text-muted">
      {t(
        "The skills on both lists are the common core. They are drawn in both pictures of a person, and left out when the two sides are compared, because they would count equally for either.",
      )}
    </p>
  </Chapter>
);
