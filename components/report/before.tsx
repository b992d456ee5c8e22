import { TrendPlot } from "@/components/charts/trend-plot";
import {
  changeRange,
  changeWords,
  isClear,
  isCompared,
  trendSentence,
} from "@/components/report/before-words";
import { trendChart } from "@/components/report/trend-chart";
import { figureWords, hiddenWords, levelWords } from "@/components/report/words";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Others, Report } from "@/lib/domain/report";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { type Change, type NotCompared, type Trend, trendOf } from "@/lib/domain/trend";
import { formatDay, t } from "@/lib/i18n";

type Earlier = { readonly report: Report; readonly trend: Trend };
type Row = {
  readonly key: string;
  readonly name: string;
  readonly words: (report: Report) => string;
  readonly change: (trend: Trend) => Change | NotCompared | undefined;
};

export const skillWords = (others: Others | undefined, threshold: number): string => {
  if (!others) return t("Not asked");
  return "hidden" in others ? hiddenWords(others.hidden, threshold) : figureWords(others);
};

const rowsOf = ({ method }: Report): Row[] => [
  ...(["management", "leadership"] as const).map((list) => ({
    key: `list:${list}`,
    name: list === "management" ? t("Management, whole list") : t("Leadership, whole list"),
    words: (report: Report) => levelWords(report.lists[list].level, report.method.threshold),
    change: (trend: Trend) => trend.lists[list],
  })),
  ...method.framework.skills.map(({ key, name }) => ({
    key,
    name,
    words: (report: Report) =>
      skillWords(report.skills.find((skill) => skill.key === key)?.others, report.method.threshold),
    change: (trend: Trend) => trend.skills.get(key),
  })),
];

/** The others' figures now and in the last rounds; what has changed is said only where it can be. */
export const Before = ({ report, earlier }: { report: Report; earlier: readonly Report[] }) => {
  const rounds = earlier.map(
    (before): Earlier => ({ report: before, trend: trendOf({ now: report, before }) }),
  );
  const chart = trendChart(report, earlier);
  return (
    <Section
      title={t("Now and before")}
      lead={t(
        "What others said then and now. Two rounds are compared only where the same people answered, or so many others that nobody stands out, and only a change that chance would hardly make is called one.",
      )}
    >
      <ul className="grid gap-1">
        {rounds.map(({ report: before, trend }) => (
          <li key={before.round.id}>{trendSentence(trend, before.round.name)}</li>
        ))}
      </ul>
      {chart ? (
        <TrendPlot title={t("What has changed")} scale={SKILL_SCALE} {...chart} explore="trend" />
      ) : null}
      <Table label={t("Now and before")} inset={false}>
        <thead>
          <tr>
            <Th>{t("Skill")}</Th>
            <Th>{t("Others now")}</Th>
            {rounds.map(({ report: { round } }) => (
              <Th key={round.id}>
                {round.name}
                <span className="block font-normal">{formatDay(round.closedOn)}</span>
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(report).map((row) => (
            <tr key={row.key}>
              <Th scope="row">{row.name}</Th>
              <Td className="figures min-w-20">{row.words(report)}</Td>
              {rounds.map((round) => (
                <BeforeCell key={round.report.round.id} row={row} earlier={round} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};

/** One figure of then. Where a whole round is not compared, that is said once, above the table. */
const BeforeCell = ({ row, earlier: { report, trend } }: { row: Row; earlier: Earlier }) => {
  const change = isCompared(trend) ? row.change(trend) : undefined;
  const range = change ? changeRange(change) : null;
  return (
    <Td className="figures min-w-40">
      {row.words(report)}
      {change ? (
        <span className={`block text-xs ${isClear(change) ? "font-medium text-ink" : "text-faint"}`}>
          {changeWords(change)}
          {range ? ` (${range})` : null}
        </span>
      ) : null}
    </Td>
  );
};
