import { CROSS, DIAMOND, DOT_RADIUS, SQUARE } from "@/components/charts/mark-shapes";
import type { SeriesId, Tone } from "@/components/charts/reading";
import { FILLS } from "@/components/charts/series-style";

/**
 * Self an open diamond, others a filled dot, the manager an open square: drawn around 0,0 in pixels. The
 * open ones let a mark below them show, since two views may well agree.
 */
export const Marker = ({ id, tone }: { id: SeriesId; tone: Tone }) => {
  if (id === "self")
    return <path d={DIAMOND} className="fill-none stroke-ink" strokeWidth="2" strokeLinejoin="round" />;
  if (id === "manager")
    return (
      <rect
        x={SQUARE.at}
        y={SQUARE.at}
        width={SQUARE.size}
        height={SQUARE.size}
        className="fill-none stroke-muted"
        strokeWidth="2"
      />
    );
  return <circle r={DOT_RADIUS} className={FILLS[tone]} />;
};

/** Where a mark would be if it were shown. */
export const HiddenMarker = () => (
  <path d={CROSS} className="fill-none stroke-faint" strokeWidth="1.5" strokeLinecap="round" />
);
