import { type BlockRow, cellWords } from "@/components/report/block-rows";
import { Td } from "@/components/ui/table";
import type { Cell } from "@/lib/domain/report";

type FigureCellProps = { cell: Cell | undefined; row: BlockRow; threshold: number };

export const FigureCell = ({ cell, row, threshold }: FigureCellProps) => {
  const { figure, certainty } = cellWords(cell, row, threshold);
  if (certainty === null) return <Td className="min-w-32 text-faint">{figure}</Td>;
  return (
    <Td className="figures min-w-32">
      {figure}
      <span className="block text-faint text-xs">{certainty}</span>
    </Td>
  );
};
