import type { SkillList } from "@/lib/domain/skill";

/** The hat's hue, as the utility classes that draw it. A word or a shape always stands beside the colour. */
export const HUES: Readonly<Record<SkillList, { text: string; rule: string; ground: string; dot: string }>> =
  {
    management: {
      text: "text-management",
      rule: "border-management",
      ground: "bg-management-soft",
      dot: "bg-management",
    },
    leadership: {
      text: "text-leadership",
      rule: "border-leadership",
      ground: "bg-leadership-soft",
      dot: "bg-leadership",
    },
  };

/** Management stands on the left and leadership on the right, on every screen. */
export const SIDES = ["management", "leadership"] as const satisfies readonly SkillList[];
