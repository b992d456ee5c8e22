import { HiddenMarker, Marker } from "@/components/charts/marker";
import type { SeriesId, Tone } from "@/components/charts/reading";
import { lineStyle } from "@/components/charts/series-style";
import { t } from "@/lib/i18n";

type LegendProps = {
  items: readonly { id: SeriesId; name: string }[];
  tone?: Tone;
  /** with the dashes of an outline */
  lines?: boolean;
  /** at least one mark is missing */
  hidden?: boolean;
};

export const Legend = ({ items, tone = "shared", lines = false, hidden = false }: LegendProps) => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-muted text-sm">
    {items.map(({ id, name }) => (
      <li key={id} className="flex items-center gap-2">
        <svg aria-hidden="true" viewBox="-16 -8 32 16" className="h-4 w-8 shrink-0">
          {lines ? <Dash id={id} tone={tone} /> : null}
          <Marker id={id} tone={tone} />
        </svg>
        {name}
      </li>
    ))}
    {hidden ? (
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" viewBox="-16 -8 32 16" className="h-4 w-8 shrink-0">
          <HiddenMarker />
        </svg>
        {t("Not shown")}
      </li>
    ) : null}
  </ul>
);

const Dash = ({ id, tone }: { id: SeriesId; tone: Tone }) => {
  const { className, dash } = lineStyle(id, tone);
  return <path d="M-16 0H16" className={className} strokeWidth="2" strokeDasharray={dash} />;
};
