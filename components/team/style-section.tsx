import { BipolarScale } from "@/components/charts/bipolar-scale";
import { Section } from "@/components/ui/section";
import { STYLE_PLACES } from "@/lib/domain/team-overview";
import { formatList, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { styleChart } from "./team-charts";
import { styleSentence } from "./team-sentences";
import { stylePlaceWords } from "./team-words";

export const styleLead = (): string =>
  t(
    "Neither end is the better one; what fits depends on the situation. An average in the middle may be people who stand there, or two halves at either end: it cannot tell, so ask.",
  );

/** Where the team is one-sided, and where it has both. */
export const StyleSection = ({ balance }: { balance: BalanceOutput }) => {
  const { rows, series, table } = styleChart(balance);
  if (rows.length === 0) return null;
  return (
    <Section title={t("Style")} lead={styleLead()}>
      <BipolarScale
        title={t("Between the two poles")}
        finding={styleSentence(balance)}
        rows={rows}
        series={series}
        table={table}
      />
      <Places balance={balance} />
    </Section>
  );
};

const Places = ({ balance }: { balance: BalanceOutput }) => {
  const { view, dimensions } = balance;
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
      {STYLE_PLACES.map((place) => {
        const names = dimensions
          .filter(({ key }) => view.dimensions.some((one) => one.key === key && one.place === place))
          .map(({ name }) => name);
        return (
          <div key={place} className="border-line border-l pl-3">
            <dt className="font-medium text-sm">{stylePlaceWords(place)}</dt>
            <dd className="text-muted text-sm">{names.length > 0 ? formatList(names) : t("None")}</dd>
          </div>
        );
      })}
    </dl>
  );
};
