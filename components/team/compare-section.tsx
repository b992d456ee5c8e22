import { TrendPlot } from "@/components/charts/trend-plot";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { SKILL_SCALE } from "@/lib/domain/scale";
import type { TeamFigure } from "@/lib/domain/team-overview";
import type { TeamTrend } from "@/lib/domain/team-trend";
import { formatDay, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { changeChart, changeSentence, changeWords, compareRows, isClear, trendIn } from "./change-words";
import { whoIs } from "./team-charts";
import { figureWords, intervalWords } from "./team-words";

type Before = NonNullable<BalanceOutput["before"]>;

export const organisationSentence = (): string =>
  t(
    "Each team is rated by other people, and some raters are stricter than others: where two intervals overlap, chance or the raters may be all of the difference. So there is no ranking of teams anywhere.",
  );

/** With the round before, where that is fair, and with the organisation, where raters differ. */
export const CompareSection = ({ balance }: { balance: BalanceOutput }) => {
  const { before, organisation } = balance;
  const trend = trendIn(balance);
  if (!organisation && !before) return null;
  return (
    <Section
      title={t("Compared, carefully")}
      lead={t("A change is called one only where chance would hardly make it, and teams are not ranked.")}
    >
      {before && trend ? <Changes balance={balance} before={before} trend={trend} /> : null}
      {organisation ? <p className="max-w-text text-muted">{organisationSentence()}</p> : null}
      <Table label={t("Figures compared")} inset={false}>
        <thead>
          <tr>
            <Th>{t("Skill")}</Th>
            <Th>{whoIs(balance)}</Th>
            {before ? (
              <>
                <Th>
                  {before.round.name}
                  <span className="block font-normal">{formatDay(before.round.closedOn)}</span>
                </Th>
                <Th>{t("In words")}</Th>
              </>
            ) : null}
            {organisation ? <Th>{t("The organisation")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {compareRows(balance).map(({ key, name, pick, change }) => (
            <tr key={key}>
              <Th scope="row">{name}</Th>
              <Figure figure={pick(balance.view)} />
              {before && trend ? (
                <>
                  <Figure figure={pick(before.view)} />
                  <Td
                    className={`figures min-w-32 ${isClear(change(trend)) ? "font-medium text-ink" : "text-muted"}`}
                  >
                    {changeWords(change(trend))}
                  </Td>
                </>
              ) : null}
              {organisation ? <Figure figure={pick(organisation)} /> : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};

const Figure = ({ figure }: { figure: TeamFigure }) => (
  <Td className="figures min-w-24">
    {"hidden" in figure ? (
      <span className="text-faint">{figureWords(figure)}</span>
    ) : (
      <>
        {figureWords(figure)}
        <span className="block text-faint text-xs">{intervalWords(figure)}</span>
      </>
    )}
  </Td>
);

type ChangesProps = { balance: BalanceOutput; before: Before; trend: TeamTrend };

const Changes = ({ balance, before, trend }: ChangesProps) => {
  const chart = changeChart(balance, trend);
  return (
    <>
      <p className="max-w-text">{changeSentence(trend, before.round.name)}</p>
      {chart ? <TrendPlot title={t("What has changed")} scale={SKILL_SCALE} {...chart} /> : null}
    </>
  );
};
