import type { ReactNode } from "react";

type TermTableProps = {
  caption: string;
  head: readonly [string, string];
  rows: readonly { term: string; meaning: ReactNode }[];
};

/** Two columns of words: what a thing is called, and what that means. */
export const TermTable = ({ caption, head, rows }: TermTableProps) => (
  <table className="w-full max-w-text border-collapse text-left">
    <caption className="kicker pb-2 text-left">{caption}</caption>
    <thead>
      <tr className="border-y text-sm text-muted">
        {head.map((name) => (
          <th key={name} scope="col" className="py-2 pr-4 font-normal last:pr-0">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ term, meaning }) => (
        <tr key={term} className="border-b align-baseline">
          <th scope="row" className="w-2/5 py-3 pr-4 font-medium">
            {term}
          </th>
          <td className="py-3 text-muted">{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
