import { Marker } from "@/components/charts/marker";
import { type Reading, type Tone, wordsOf } from "@/components/charts/reading";
import type { PlotMark } from "@/components/charts/straight-plot";
import { plural, t } from "@/lib/i18n";

type ExactProps = { title: string; tone: Tone; marks: readonly PlotMark[]; more?: readonly string[] };

/** The exact figures of one place in a chart, and how many answers they stand on. */
export const Exact = ({ title, tone, marks, more = [] }: ExactProps) => (
  <div className="grid gap-1 text-sm">
    <p className="font-medium">{title}</p>
    <ul className="grid gap-0.5">
      {marks.map(({ id, name, reading }) => (
        <li key={id} className="flex gap-2">
          <svg aria-hidden="true" viewBox="-9 -9 18 18" className="mt-0.5 size-4 shrink-0">
            <Marker id={id} tone={tone} />
          </svg>
          <span className="figures">
            {t("{name}: {words}", { name, words: wordsOf(reading) })}
            <span className="text-muted">{detailOf(reading)}</span>
          </span>
        </li>
      ))}
    </ul>
    {more.map((line) => (
      <p key={line} className="figures text-muted">
        {line}
      </p>
    ))}
  </div>
);

const detailOf = (reading: Reading): string => {
  if ("hidden" in reading) return "";
  const range = reading.band ? t(", probably {range}", { range: reading.band.text }) : "";
  const count = reading.n ? plural(reading.n, { one: ", # answer", other: ", # answers" }) : "";
  return `${range}${count}`;
};
