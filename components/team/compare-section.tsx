import { TrendPlot } from "@/components/charts/trend-plot";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { SKILL_SCALE } from "@/lib/domain/scale";
import type { TeamFigure } from "@/lib/domain/team-overview";
import type { TeamTrend } from "@/lib/domain/team-trend";
import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { BalanceOutput } from "@/lib/schemas/balance";
import {
  type CompareRow,
  changeChart,
  changeSentence,
  changeWords,
  compareRows,
  isClear,
  isCompared,
  standsBeside,
  trendIn,
} from "./change-words";
import { whoIs } from "./team-charts";
import { figureWords, intervalWords } from "./team-words";

type Before = NonNullable<BalanceOutput["before"]>;

export const organisationSentence = (): string =>
  t(
    "Each team has raters of its own, and some are stricter than others: where two intervals overlap, chance or the raters may be all of the difference. So there is no ranking of teams anywhere.",
  );

/** With the round before, where that is fair, and with the organisation, where raters differ. */
export const CompareSection = ({ org, balance }: { org: string; balance: BalanceOutput }) => {
  const { before, organisation } = balance;
  const trend = trendIn(balance);
  const compared = before && trend && isCompared(trend) ? { before, trend } : null;
  if (!organisation && !before) return null;
  return (
    <Section
      title={t("Compared, carefully")}
      lead={t(
        "An earlier figure stands here only where the two rounds may be compared. Only a difference that chance would hardly make is called a change, and teams are not ranked.",
      )}
    >
      {before && trend ? <Changes org={org} balance={balance} before={before} trend={trend} /> : null}
      {organisation ? <p className="max-w-text text-muted">{organisationSentence()}</p> : null}
      {organisation || compared ? <CompareTable balance={balance} compared={compared} /> : null}
    </Section>
  );
};

type CompareTableProps = { balance: BalanceOutput; compared: { before: Before; trend: TeamTrend } | null };

const CompareTable = ({ balance, compared }: CompareTableProps) => {
  const { organisation } = balance;
  return (
    <Table label={t("Figures compared")} inset={false}>
      <thead>
        <tr>
          <Th>{t("Skill")}</Th>
          <Th>{whoIs(balance)}</Th>
          {compared ? (
            <Th>
              {compared.before.round.name}
              <span className="block font-normal">{formatDay(compared.before.round.closedOn)}</span>
            </Th>
          ) : null}
          {organisation ? <Th>{t("The organisation")}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {compareRows(balance).map(({ key, name, pick, change }) => (
          <tr key={key}>
            <Th scope="row">{name}</Th>
            <Figure figure={pick(balance.view)} />
            {compared ? <Then {...compared} pick={pick} change={change(compared.trend)} /> : null}
            {organisation ? <Figure figure={pick(organisation)} /> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

type ThenProps = Pick<CompareRow, "pick"> & { before: Before; change: ReturnType<CompareRow["change"]> };

/** A figure of the round before and what has changed, or without a figure why the two are not compared. */
const Then = ({ before, pick, change }: ThenProps) => (
  <Td className="figures min-w-32">
    {standsBeside(change) ? <FigureWords figure={pick(before.view)} /> : null}
    <span className={`block text-xs ${isClear(change) ? "font-medium text-ink" : "text-muted"}`}>
      {changeWords(change)}
    </span>
  </Td>
);

const Figure = ({ figure }: { figure: TeamFigure }) => (
  <Td className="figures min-w-16">
    <FigureWords figure={figure} />
  </Td>
);

const FigureWords = ({ figure }: { figure: TeamFigure }) =>
  "hidden" in figure ? (
    <span className="text-faint">{figureWords(figure)}</span>
  ) : (
    <>
      {figureWords(figure)}
      <span className="block whitespace-nowrap text-faint text-xs">{intervalWords(figure)}</span>
    </>
  );

type ChangesProps = { org: string; balance: BalanceOutput; before: Before; trend: TeamTrend };

const Changes = ({ org, balance, before, trend }: ChangesProps) => {
  const chart = changeChart(balance, trend);
  return (
    <>
      <p className="max-w-text">
        {changeSentence(trend, before.round.name)}{" "}
        <a href={ROUTES.team(org, before.round.id, balance.team.id)} className="link print:hidden">
          {t("The page of “{round}”", { round: before.round.name })}
        </a>
      </p>
      {chart ? <TrendPlot title={t("What has changed")} scale={SKILL_SCALE} {...chart} /> : null}
    </>
  );
};
