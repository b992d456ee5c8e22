import { PARTS } from "@/components/method/parts";
import { TermTable } from "@/components/method/term-table";
import { Chapter } from "@/components/two-hats/chapter";
import { type Display, derivedValue, skillDisplay } from "@/lib/domain/cell";
import { THRESHOLD } from "@/lib/domain/round";
import { formatNumber, t } from "@/lib/i18n";

const bounds = ({ atMostTenths, atLeastTenths }: Display) => ({
  low: formatNumber(atMostTenths / 10),
  high: formatNumber(atLeastTenths / 10),
});

const usual = skillDisplay(THRESHOLD.default);

const rows = () => [
  { term: t("Self"), meaning: t("What the subject answered. It never enters a mean.") },
  {
    term: t("The manager"),
    meaning: t(
      "Named, if exactly one was asked, and shown as a point of its own, without statistics. Where several managers were asked they are a group like the others, even if only one answers.",
    ),
  },
  {
    term: t("A block"),
    meaning: t(
      "Peers, direct reports, others or managers: or several of these together, where one alone is too small. It has {threshold} people or more who answered, unless the organiser chose another number; never fewer than {least}.",
      { threshold: THRESHOLD.default, least: THRESHOLD.least },
    ),
  },
  {
    term: t("Others"),
    meaning: t(
      "All blocks of a skill that are shown, each weighted by its number of answers. Self and the one manager are not in it.",
    ),
  },
];

export const GroupsChapter = () => (
  <Chapter
    id="groups"
    title={PARTS.groups}
    lead={t(
      "A figure is the mean of a block of raters, rounded to one decimal. A group that is too small is merged with another before anything is computed, and the name of the block says what was merged.",
    )}
  >
    <TermTable caption={t("Whose view it is")} head={[t("Name"), t("Means")]} rows={rows()} />
    <p className="max-w-text">
      {t(
        "A mean near an end of the scale would tell every answer behind it, so it is shown as “{low} or lower” or “{high} or higher”, and counts as {lowPoint} or {highPoint} in anything derived from it. With a smallest block of {least} these bounds are {leastLow} and {leastHigh}.",
        {
          ...bounds(usual),
          lowPoint: formatNumber(derivedValue({ value: usual.atMostTenths / 10, bound: "at_most" }, usual)),
          highPoint: formatNumber(
            derivedValue({ value: usual.atLeastTenths / 10, bound: "at_least" }, usual),
          ),
          least: THRESHOLD.least,
          leastLow: bounds(skillDisplay(THRESHOLD.least)).low,
          leastHigh: bounds(skillDisplay(THRESHOLD.least)).high,
        },
      )}
    </p>
    <p className="max-w-text">
      {t(
        "Where too few people of a block answered one question, that figure is missing and says so. A missing figure is never drawn as a zero. Whether something is hidden depends on how many answered, never on what they answered.",
      )}
    </p>
  </Chapter>
);
