import { GAP_HONESTY } from "@/components/method/gap-honesty";
import { Table, Td, Th } from "@/components/ui/table";
import { formatFigure, formatNumber, t } from "@/lib/i18n";

const percent = (share: number): string => t("{share} %", { share: formatFigure(100 * share) });

/** How often the classes are right, on reports of which the truth is known: read from the simulation's own file. */
export const HonestyTable = () => {
  const { rows, reports } = GAP_HONESTY;
  const gaps = rows[0]?.power.map(({ gap }) => gap) ?? [];
  return (
    <div className="max-w-text space-y-4">
      <p>
        {t(
          "How honest are these classes? We made up {reports} reports of people whose true levels we know, with raters as they are: some strict with everybody, some taken with one person, all answering in whole steps. Then we released them by the rules of this page.",
          { reports: formatNumber(reports) },
        )}
      </p>
      <Table label={t("How often a gap is named")} inset={false}>
        <thead>
          <tr>
            <Th>{t("Raters")}</Th>
            <Th>{t("Called a blind spot where there is no gap")}</Th>
            <Th>{t("Called clear where there is no gap")}</Th>
            {gaps.map((gap) => (
              <Th key={gap}>{t("Found: a gap of {gap} points", { gap: formatFigure(gap) })}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.raters}>
              <Th scope="row">{formatNumber(row.raters)}</Th>
              <Td className="figures">{percent(row.falseBlindSpots)}</Td>
              <Td className="figures">{percent(row.falseClear)}</Td>
              {row.power.map(({ gap, found }) => (
                <Td key={gap} className="figures">
                  {percent(found)}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {t(
          "A name is rarely wrong, and with few raters a small gap usually stays unnamed: “not enough to tell” often hides a difference of half a point. More raters are the only remedy.",
        )}
      </p>
    </div>
  );
};
