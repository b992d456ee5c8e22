import { hiddenWords } from "@/components/report/words";
import { Td } from "@/components/ui/table";
import type { Bound, Cell } from "@/lib/domain/report";
import { plural } from "@/lib/i18n";

/** A skill or a style, and how its scale is put into words. */
export type BlockRow = {
  readonly key: string;
  readonly name: string;
  readonly item: {
    readonly self: number | null;
    readonly manager: number | null;
    readonly blocks: Readonly<Record<string, Cell>>;
  };
  readonly words: {
    readonly answer: (value: number) => string;
    readonly figure: (cell: { value: number; bound: Bound }) => string;
    readonly range: (cell: { low: number; high: number }) => string;
  };
};

type FigureCellProps = { cell: Cell | undefined; row: BlockRow; threshold: number };

export const FigureCell = ({ cell, row, threshold }: FigureCellProps) => {
  if (!cell || "hidden" in cell)
    return (
      <Td className="min-w-32 text-faint">{hiddenWords(cell?.hidden ?? "too_few_answers", threshold)}</Td>
    );
  return (
    <Td className="figures min-w-32">
      {row.words.figure(cell)}
      <span className="block text-faint text-xs">
        {row.words.range(cell)} · {plural(cell.n, { one: "# answer", other: "# answers" })}
      </span>
    </Td>
  );
};
