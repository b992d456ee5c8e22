import { type BlockRow, FigureCell } from "@/components/report/block-cell";
import { seriesNames } from "@/components/report/series-names";
import { figureWords, placeRangeWords, placeWords, rangeWords } from "@/components/report/words";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Report } from "@/lib/domain/report";
import { formatNumber, t } from "@/lib/i18n";

const SKILL_WORDS = { answer: formatNumber, figure: figureWords, range: rangeWords };
const PLACE_WORDS = {
  answer: (value: number) => placeWords({ value, bound: "exact" }),
  figure: placeWords,
  range: placeRangeWords,
};

const rowsOf = (report: Report): BlockRow[] => {
  const { skills, dimensions } = report.method.framework;
  return [
    ...skills.flatMap(({ key, name }) => {
      const item = report.skills.find((one) => one.key === key);
      return item ? [{ key, name, item, words: SKILL_WORDS }] : [];
    }),
    ...dimensions.flatMap(({ key, name }) => {
      const item = report.dimensions.find((one) => one.key === key);
      return item ? [{ key: `style:${key}`, name, item, words: PLACE_WORDS }] : [];
    }),
  ];
};

/** Every published figure by the block of people behind it. */
export const BlockTable = ({ report, own }: { report: Report; own: boolean }) => {
  const names = seriesNames(report, own);
  const hasManager = report.method.manager?.answered === true;
  return (
    <Section
      title={t("Who sees what")}
      lead={t("Averages of groups, and where each would probably fall with other, similar people.")}
    >
      <Table label={t("Figures by group")} inset={false}>
        <thead>
          <tr>
            <Th>{t("Skill or style")}</Th>
            <Th>{names.self}</Th>
            {hasManager ? <Th>{names.manager}</Th> : null}
            {report.blocks.map((block) => (
              <Th key={block.key}>{block.label}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(report).map((row) => (
            <tr key={row.key}>
              <Th scope="row">{row.name}</Th>
              <AnswerCell value={row.item.self} words={row.words.answer} />
              {hasManager ? <AnswerCell value={row.item.manager} words={row.words.answer} /> : null}
              {report.blocks.map(({ key }) => (
                <FigureCell
                  key={key}
                  cell={row.item.blocks[key]}
                  row={row}
                  threshold={report.method.threshold}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};

const AnswerCell = ({ value, words }: { value: number | null; words: (value: number) => string }) => (
  <Td className="figures min-w-16">
    {value === null ? <span className="text-faint">{t("No answer")}</span> : words(value)}
  </Td>
);
