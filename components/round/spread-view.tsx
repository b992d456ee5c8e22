import { GROUP_WORDS } from "@/components/round/words";
import { Table, Td, Th } from "@/components/ui/table";
import { formatNumber, plural, t } from "@/lib/i18n";
import type { RosterSpreadOutput } from "@/lib/schemas/plan";

type SpreadViewProps = { spread: RosterSpreadOutput };

/** How much each has to give, and for how many people a figure can be made. */
export const SpreadView = ({ spread }: SpreadViewProps) => {
  const { load, reach } = spread;
  const groups = reach.filter(({ relationship, asked }) => relationship !== "self" && asked > 0);
  return (
    <div className="grid min-w-0 gap-3">
      <p className="figures text-muted text-sm">{loadSentence(load)}</p>
      <div className="grid min-w-0 items-start gap-6 sm:grid-cols-2">
        <Table label={t("Reviews of others for one person")} inset={false}>
          <thead>
            <tr>
              <Th>{t("Reviews of others")}</Th>
              <Th figure>{t("People")}</Th>
            </tr>
          </thead>
          <tbody>
            {load.bands.map((band) => (
              <tr key={band.from}>
                <Th scope="row" className="figures font-normal">
                  {bandWords(band)}
                </Th>
                <Td figure>{formatNumber(band.raters)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
        {groups.length > 0 ? (
          <Table label={t("People for whom enough are asked")} inset={false}>
            <thead>
              <tr>
                <Th>{t("Asked are")}</Th>
                <Th figure>{t("about")}</Th>
                <Th figure>{t("enough for")}</Th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ relationship, needs, asked, reached }) => (
                <tr key={relationship}>
                  <Th scope="row" className="font-normal">
                    {GROUP_WORDS[relationship]}
                    {needs > 1 ? (
                      <span className="figures block text-faint text-xs">
                        {t("{count} are enough", { count: needs })}
                      </span>
                    ) : null}
                  </Th>
                  <Td figure>{formatNumber(asked)}</Td>
                  <Td figure>{formatNumber(reached)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        ) : null}
      </div>
    </div>
  );
};

const bandWords = ({ from, to }: RosterSpreadOutput["load"]["bands"][number]): string => {
  if (to === 0) return t("None");
  return to === null ? t("{from} or more", { from }) : t("{from} to {to}", { from, to });
};

const loadSentence = ({ median, most }: RosterSpreadOutput["load"]): string =>
  most === 0
    ? t("Nobody is asked to review others.")
    : t("Nobody is asked for more than {most}; half of those asked have {median} or fewer.", {
        median: formatNumber(median),
        most: plural(most, { one: "# review of somebody else", other: "# reviews of others" }),
      });
