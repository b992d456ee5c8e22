import type { Relationship } from "@/lib/domain/relationship";
import { plural, t } from "@/lib/i18n";
import type { PreviewItem } from "@/lib/schemas/preview";

type Sign = PreviewItem["signs"][number];

const ONLY: Readonly<Record<Relationship, string>> = {
  self: t("Only the person is asked. Somebody beside them would see other things."),
  manager: t("Only managers are asked. Peers or reports would see other sides."),
  peer: t("Only peers are asked. A manager, reports or others would see other sides."),
  direct_report: t("Only direct reports are asked. Peers or a manager would see other sides."),
  other: t("Only others are asked. People who work with them every day would see other sides."),
};

const signLine = (sign: Sign): string => {
  if (sign.sign === "few")
    return plural(sign.raters, {
      one: "# person is asked anonymously: few for a whole picture.",
      other: "# people are asked anonymously: few for a whole picture.",
    });
  if (sign.sign === "one_sided") return ONLY[sign.relationship];
  if (sign.sign === "one_team")
    return t("Everybody asked is in one team, {team}. Somebody from outside it would add a view.", {
      team: sign.team,
    });
  return t("{mutual} of {raters} colleagues are rated by this person in turn. A few others would help.", {
    mutual: sign.mutual,
    raters: sign.raters,
  });
};

/** What to look at in a choice of raters. Few raters go without saying where the figures say it already. */
export const signLines = ({ signs, prospect }: PreviewItem): string[] =>
  signs.filter(({ sign }) => sign !== "few" || prospect === "clear" || prospect === "merged").map(signLine);

/** Where a trend is ruled out by a few other people, and since which round. */
export const changeLines = ({ change }: PreviewItem): string[] =>
  change
    ? change.blocks.map(({ label, others }) =>
        plural(
          others,
          {
            one: "Compared with “{round}”, # of the {block} is somebody else: no trend for {block}.",
            other: "Compared with “{round}”, # of the {block} are different people: no trend for {block}.",
          },
          { round: change.round.name, block: label.toLowerCase() },
        ),
      )
    : [];
