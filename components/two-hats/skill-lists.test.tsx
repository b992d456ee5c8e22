import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SkillLists } from "@/components/two-hats/skill-lists";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { isShared, skillsOf } from "@/lib/domain/skill";

const markup = renderToStaticMarkup(<SkillLists />);
const [management = "", leadership = ""] = markup.split("<h3").slice(1);

it.each([
  ["management", management],
  ["leadership", leadership],
] as const)("tells the ten skills of %s in their order, with every definition", (list, part) => {
  const skills = skillsOf(STANDARD_FRAMEWORK, list);
  const summaries = [...part.matchAll(/<summary.*?<\/summary>/g)].map(([summary]) => summary);
  expect(summaries).toHaveLength(10);
  for (const [index, skill] of skills.entries()) {
    expect(summaries[index]).toContain(`>${skill.name}<`);
    expect(summaries[index]?.includes("on both lists")).toBe(isShared(skill));
    expect(part).toContain(skill.definition);
    for (const behaviour of Object.values(skill.behaviours)) expect(part).toContain(behaviour);
  }
});
