import { TrendPlot } from "@/components/charts/trend-plot";
import type { ReportPlace } from "@/components/report/addresses";
import {
  changeRange,
  changeWords,
  isClear,
  isCompared,
  standsBeside,
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
import { ROUTES } from "@/lib/routes";

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

type BeforeProps = { place: ReportPlace; report: Report; earlier: readonly Report[] };

/** The others' figures now, and in the last rounds where the two may be compared; else the way to the report of then. */
export const Before = ({ place, report, earlier }: BeforeProps) => {
  const rounds = earlier.map(
    (before): Earlier => ({ report: before, trend: trendOf({ now: report, before }) }),
  );
  const compared = rounds.filter(({ trend }) => isCompared(trend));
  const chart = trendChart(report, earlier);
  return (
    <Section
      title={t("Now and before")}
      lead={t(
        "What others say now, and what they said before where the two may be compared: where the same people answered, or so many different ones that nobody stands out. Only a difference that chance would hardly make is called a change.",
      )}
    >
      <ul className="grid gap-1">
        {rounds.map(({ report: before, trend }) => (
          <li key={before.round.id}>
            {trendSentence(trend, before.round.name)}{" "}
            <a href={ROUTES.report(place.org, before.round.id, place.member)} className="link print:hidden">
              {t("The report of “{round}”", { round: before.round.name })}
            </a>
          </li>
        ))}
      </ul>
      {chart ? (
        <TrendPlot title={t("What has changed")} scale={SKILL_SCALE} {...chart} explore="trend" />
      ) : null}
      {compared.length > 0 ? <BeforeTable report={report} earlier={compared} /> : null}
    </Section>
  );
};

/** Only of rounds in which something may be compared. */
const BeforeTable = ({ report, earlier }: { report: Report; earlier: readonly Earlier[] }) => (
  <Table label={t("Now and before")} inset={false}>
    <thead>
      <tr>
        <Th>{t("Skill")}</Th>
        <Th>{t("Others now")}</Th>
        {earlier.map(({ report: { round } }) => (
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
          <Td className="figures min-w-16">{row.words(report)}</Td>
          {earlier.map((round) => (
            <BeforeCell key={round.report.round.id} row={row} earlier={round} />
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

/** One figure of then with what has changed, or without a figure why the two are not compared. */
const BeforeCell = ({ row, earlier: { report, trend } }: { row: Row; earlier: Earlier }) => {
  const change = row.change(trend);
  const range = change ? changeRange(change) : null;
  return (
    <Td className="figures min-w-32">
      {standsBeside(change) ? row.words(report) : null}
      {change ? (
        <span className={`block text-xs ${isClear(change) ? "font-medium text-ink" : "text-faint"}`}>
          {changeWords(change)} {range ? <span className="whitespace-nowrap">({range})</span> : null}
        </span>
      ) : null}
    </Td>
  );
};
