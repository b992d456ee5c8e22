import type { TeamOverview } from "@/lib/domain/team";
import { t } from "@/lib/i18n";

/** The team in one sentence: the level comes before the lean, and no clear lean is a full answer. */
export const teamFinding = ({ lists, lean }: Pick<TeamOverview, "lists" | "lean">): string => {
  if ("hidden" in lists.leadership || "hidden" in lists.management || !lean)
    return t("There are not enough figures yet to describe this team as a whole.");
  if (lean === "leadership")
    return t("Leadership is seen more often than management here: inspired, with focus to gain.");
  if (lean === "management")
    return t("Management is seen more often than leadership here: organised, with room for what is new.");
  return t("Both hats are worn here, and neither clearly more often than the other.");
};
