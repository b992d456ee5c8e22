import type { BipolarRow } from "@/components/charts/bipolar-scale";
import type { ChartTable } from "@/components/charts/frame";
import type { HeatCell, HeatColumn, HeatGroup } from "@/components/charts/heat-map";
import { heatStepOf } from "@/components/charts/heat-step";
import type { PlaneGroup } from "@/components/charts/level-plane";
import type { LevelRow } from "@/components/charts/level-plot";
import type { PlaneMark } from "@/components/charts/plane-table";
import { bandOf, type Series, wordsOf } from "@/components/charts/reading";
import { SITUATIONS } from "@/lib/domain/situation";
import type { TeamFigure, TeamOverview } from "@/lib/domain/team-overview";
import { formatFigure, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { hiddenWords, placeReading, readinessWords, stylePlaceWords, teamReading } from "./team-words";

// What the page draws and the file draws too: the same figures, words and order.

type Skill = BalanceOutput["skills"][number];

export const whoIs = ({ team }: Pick<BalanceOutput, "team">): string =>
  team.isOrganisation ? t("The organisation") : t("The team");

const levelsOf = ({ lists }: TeamOverview): Pick<PlaneMark, "leadership" | "management"> => ({
  leadership: teamReading(lists.leadership),
  management: teamReading(lists.management),
});

/** The team in the plane, and the organisation that it is a part of. */
export const planeGroups = (balance: BalanceOutput): PlaneGroup[] => [
  { key: balance.team.id, name: whoIs(balance), shape: "team", ...levelsOf(balance.view) },
  ...(balance.organisation
    ? [
        {
          key: balance.organisation.teamId,
          name: t("The organisation"),
          shape: "whole" as const,
          ...levelsOf(balance.organisation),
        },
      ]
    : []),
];

const exact = (value: number) => ({ at: value, text: formatFigure(value) });

/** Single people, in the order of their names. */
export const planePeople = ({ people }: BalanceOutput): PlaneMark[] =>
  people
    .toSorted((a, b) => a.member.name.localeCompare(b.member.name, "en"))
    .map(({ member, leadership, management }) => ({
      key: member.id,
      name: member.name,
      leadership: exact(leadership),
      management: exact(management),
    }));

/** Skills of one list alone, and those on both, as every screen stands them side by side. */
export const skillGroups = <S extends Pick<Skill, "lists">>(skills: readonly S[]) => {
  const only = (list: "leadership" | "management"): S[] =>
    skills.filter(({ lists }) => lists.length === 1 && lists[0] === list);
  return [
    { key: "management", name: t("Management"), skills: only("management") },
    { key: "shared", name: t("On both lists"), skills: skills.filter(({ lists }) => lists.length > 1) },
    { key: "leadership", name: t("Leadership"), skills: only("leadership") },
  ].filter((group) => group.skills.length > 0);
};

export const figureIn = (view: TeamOverview, key: string): TeamFigure =>
  view.skills.find((skill) => skill.key === key)?.figure ?? { hidden: "too_few_members" };

const heatCell = (figure: TeamFigure, pick: "value" | "low" | "high"): HeatCell =>
  "hidden" in figure
    ? { hidden: hiddenWords(figure.hidden) }
    : { text: formatFigure(figure[pick]), step: heatStepOf(figure[pick]) };

/** Skills by statistic: the average, how low and how high it may be, and the organisation's. */
export const heatChart = ({
  skills,
  view,
  organisation,
}: BalanceOutput): { columns: HeatColumn[]; groups: HeatGroup[] } => ({
  columns: [
    { key: "average", name: t("Average") },
    { key: "low", name: t("Probably at least") },
    { key: "high", name: t("Probably at most") },
    ...(organisation ? [{ key: "organisation", name: t("Organisation") }] : []),
  ],
  groups: skillGroups(skills).map(({ key, name, skills: members }) => ({
    key,
    name,
    rows: members.map((skill) => {
      const figure = figureIn(view, skill.key);
      return {
        key: skill.key,
        name: skill.name,
        cells: {
          average: heatCell(figure, "value"),
          low: heatCell(figure, "low"),
          high: heatCell(figure, "high"),
          ...(organisation ? { organisation: heatCell(figureIn(organisation, skill.key), "value") } : {}),
        },
      };
    }),
  })),
});

/** The situations that this round's skills can speak of, with how ready the team is for each. */
export const situationRows = ({ view }: BalanceOutput): LevelRow[] =>
  SITUATIONS.flatMap(({ key, title, hat }) => {
    const found = view.situations.find((situation) => situation.key === key);
    if (!found) return [];
    return [
      {
        key,
        name: t(title),
        tone: hat === "both" ? "shared" : hat,
        self: null,
        others: teamReading(found.figure),
        words: readinessWords(found.readiness),
      },
    ];
  });

type StyleChart = { rows: BipolarRow[]; series: Series[]; table: ChartTable };

/** Where the team stands between the poles of each style, and in words what its interval says. */
export const styleChart = (balance: BalanceOutput): StyleChart => {
  const found = balance.dimensions.flatMap((dimension) => {
    const placed = balance.view.dimensions.find(({ key }) => key === dimension.key);
    return placed ? [{ dimension, placed, reading: placeReading(placed.figure) }] : [];
  });
  const name = whoIs(balance);
  return {
    rows: found.map(({ dimension }) => ({
      key: dimension.key,
      name: dimension.name,
      left: dimension.managementPole,
      right: dimension.leadershipPole,
    })),
    series: [{ id: "others", name, readings: found.map(({ reading }) => reading) }],
    table: {
      rowName: t("Scale"),
      columns: [
        { key: "others", name },
        { key: "interval", name: t("Probably between") },
        { key: "words", name: t("In words") },
      ],
      rows: found.map(({ dimension, placed, reading }) => ({
        key: dimension.key,
        name: dimension.name,
        cells: {
          others: wordsOf(reading),
          interval: bandOf(reading),
          words: stylePlaceWords(placed.place),
        },
      })),
    },
  };
};
