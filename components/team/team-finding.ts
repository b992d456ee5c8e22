import type { Lean } from "@/lib/domain/report";
import type { TeamHiddenReason, TeamOverview } from "@/lib/domain/team-overview";
import { type ListStrength, strengthIn, type TeamStrength } from "@/lib/domain/team-reading";
import { t } from "@/lib/i18n";

const oneStrong = (strong: string, other: string, strength: ListStrength): string =>
  strength === "growing"
    ? t("Strong in {strong}, with room to grow in {other}", { strong, other })
    : t("Strong in {strong}, while {other} cannot be told yet", { strong, other });

const levelPart = ({ leadership, management }: TeamStrength): string => {
  const [leading, managing] = [t("leadership"), t("management")];
  if (leadership === "strong" && management === "strong") return t("Strong in both");
  if (leadership === "strong") return oneStrong(leading, managing, management);
  if (management === "strong") return oneStrong(managing, leading, leadership);
  if (leadership === "growing" && management === "growing") return t("Room to grow in both hats");
  return t("Both hats are worn here, though how strongly cannot be told yet");
};

/** A team that is strong in one hat alone misses something; one that is strong in both only prefers one. */
const leanPart = (lean: Lean | null, { leadership, management }: TeamStrength): string => {
  if (lean === null) return t("too few skills have a figure to speak of a lean");
  if (lean === "no_clear_lean") return t("leaning to neither clearly");
  if (leadership === "strong" && management === "strong")
    return lean === "leadership" ? t("leaning to leadership") : t("leaning to management");
  return lean === "leadership"
    ? t("leaning to leadership: inspired, but it may lack focus")
    : t("leaning to management: organised, but what is new may find nobody to carry it");
};

const SUMMED: Readonly<Record<TeamHiddenReason, string>> = {
  too_few_members: t("Too few of its members have figures yet to describe it as a whole."),
  overlaps: t("It has nearly the same members as another team, so it is not described by itself."),
  tells_about_few: t(
    "You may read some of its members’ reports, so figures of the whole would tell you about the few others.",
  ),
};

const hiddenReason = ({ lists, skills }: TeamOverview): TeamHiddenReason => {
  const reasons = [...Object.values(lists), ...skills.map(({ figure }) => figure)].flatMap((figure) =>
    "hidden" in figure ? [figure.hidden] : [],
  );
  if (reasons.includes("tells_about_few")) return "tells_about_few";
  return reasons.includes("overlaps") ? "overlaps" : "too_few_members";
};

/**
 * The team in one sentence: the level comes before the lean, and no clear lean is a full answer. Where it cannot be
 * summed up the sentence says why, and claims nothing.
 */
export const teamFinding = (view: TeamOverview): string => {
  const strength = strengthIn(view);
  if (!strength) return SUMMED[hiddenReason(view)];
  return t("{level}; {lean}.", { level: levelPart(strength), lean: leanPart(view.lean, strength) });
};
