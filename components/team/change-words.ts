import type { TrendLine } from "@/components/charts/trend-plot";
import { SKILL_LISTS, type SkillList } from "@/lib/domain/skill";
import type { TeamFigure, TeamOverview } from "@/lib/domain/team-overview";
import { type TeamChange, type TeamNotCompared, type TeamTrend, teamTrendOf } from "@/lib/domain/team-trend";
import type { ChangeClass } from "@/lib/domain/trend";
import { formatDifference, plural, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { figureIn } from "./team-charts";
import { teamReading } from "./team-words";

type Change = TeamChange | TeamNotCompared;

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  higher: t("clearly higher now"),
  lower: t("clearly lower now"),
  steady: t("about the same now"),
  not_enough_to_tell: t("not enough to tell"),
};

const REASONS: Readonly<Record<TeamNotCompared["not"], string>> = {
  no_figure: t("nothing to compare"),
  other_people: t("other people, so not compared"),
};

/** What can be said about one figure then and now; its interval where that says more. */
export const changeWords = (change: Change): string => {
  if ("not" in change) return REASONS[change.not];
  if (change.class === "not_enough_to_tell") return CLASSES[change.class];
  const { low, high } = change;
  return t("{words} ({low} to {high})", {
    words: CLASSES[change.class],
    low: formatDifference(low),
    high: formatDifference(high),
  });
};

export const isClear = (change: Change): change is TeamChange =>
  "class" in change && (change.class === "higher" || change.class === "lower");

/** Whether the figure of then may stand beside the one of now. */
export const standsBeside = (change: Change): change is TeamChange => "class" in change;

const keysOf = ({ skills }: BalanceOutput): Record<SkillList, string[]> => {
  const on = (list: SkillList) => skills.filter(({ lists }) => lists.includes(list)).map(({ key }) => key);
  return { leadership: on("leadership"), management: on("management") };
};

export const trendIn = (balance: BalanceOutput): TeamTrend | null =>
  balance.before && teamTrendOf({ now: balance.view, before: balance.before.view }, keysOf(balance));

const everyChange = ({ skills, lists }: TeamTrend): Change[] => [...skills.values(), ...Object.values(lists)];

/** Whether anything of the round before may be compared. */
export const isCompared = (trend: TeamTrend): boolean => everyChange(trend).some(standsBeside);

/** The round before against now, in one sentence. */
export const changeSentence = (trend: TeamTrend, round: string): string => {
  const all = everyChange(trend);
  const compared = all.filter(standsBeside).length;
  const clear = all.filter(isClear).length;
  if (compared > 0 && clear === 0)
    return plural(
      compared,
      {
        one: "Since “{round}”, the one figure that can be compared is not clearly different.",
        other: "Since “{round}”, none of the # figures that can be compared is clearly different.",
      },
      { round },
    );
  if (compared > 0)
    return plural(
      clear,
      {
        one: "Since “{round}”, # of {all} figures that can be compared is clearly different.",
        other: "Since “{round}”, # of {all} figures that can be compared are clearly different.",
      },
      { round, all: compared },
    );
  return all.some((change) => "not" in change && change.not === "other_people")
    ? t(
        "So few people are in one of the two rounds only that a difference would tell about them: the figures are not compared with “{round}”.",
        { round },
      )
    : t("No figure is there in both rounds, so nothing is compared with “{round}”.", { round });
};

export type CompareRow = {
  readonly key: string;
  readonly name: string;
  readonly pick: (view: TeamOverview) => TeamFigure;
  readonly change: (trend: TeamTrend) => Change;
};

/** The two lists, then every skill. */
export const compareRows = ({ skills }: Pick<BalanceOutput, "skills">): CompareRow[] => [
  ...SKILL_LISTS.toReversed().map((list) => ({
    key: `list:${list}`,
    name: list === "management" ? t("Management, whole list") : t("Leadership, whole list"),
    pick: (view: TeamOverview) => view.lists[list],
    change: (trend: TeamTrend) => trend.lists[list],
  })),
  ...skills.map(({ key, name }) => ({
    key,
    name,
    pick: (view: TeamOverview) => figureIn(view, key),
    change: (trend: TeamTrend): Change => trend.skills.get(key) ?? { not: "no_figure" },
  })),
];

const toneOf = ({ lists }: BalanceOutput["skills"][number]): TrendLine["tone"] =>
  lists.length === 1 ? (lists[0] ?? "shared") : "shared";

/** The skills that have clearly changed, as a chart; null where none has. */
export const changeChart = (balance: BalanceOutput, trend: TeamTrend) => {
  const { before, view, round } = balance;
  if (!before) return null;
  const lines = balance.skills.flatMap((skill): TrendLine[] => {
    const change = trend.skills.get(skill.key);
    if (!change || !isClear(change)) return [];
    return [
      {
        key: skill.key,
        name: skill.name,
        tone: toneOf(skill),
        points: [
          { round: before.round.id, reading: teamReading(figureIn(before.view, skill.key)) },
          { round: round.id, reading: teamReading(figureIn(view, skill.key)) },
        ],
        words: changeWords(change),
      },
    ];
  });
  if (lines.length === 0) return null;
  return {
    finding: plural(lines.length, {
      one: "One skill is clearly different from the round before.",
      other: "# skills are clearly different from the round before.",
    }),
    rounds: [
      { id: before.round.id, name: before.round.name },
      { id: round.id, name: round.name },
    ],
    lines,
  };
};
