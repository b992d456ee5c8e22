import { FigureCell } from "@/components/report/block-cell";
import { answerWords, type BlockRow, blockRows } from "@/components/report/block-rows";
import { blockName, seriesNames } from "@/components/report/series-names";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

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
              <Th key={block.key}>{blockName(block)}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blockRows(report).map((row) => (
            <tr key={row.key}>
              <Th scope="row">{row.name}</Th>
              <AnswerCell value={row.item.self} row={row} />
              {hasManager ? <AnswerCell value={row.item.manager} row={row} /> : null}
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

const AnswerCell = ({ value, row }: { value: number | null; row: BlockRow }) => (
  <Td className="figures min-w-16">
    {value === null ? <span className="text-faint">{answerWords(value, row)}</span> : answerWords(value, row)}
  </Td>
);
