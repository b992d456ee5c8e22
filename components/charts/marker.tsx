import type { SeriesId, Tone } from "@/components/charts/reading";
import { FILLS } from "@/components/charts/series-style";

/** Self an open diamond, others a filled dot, the manager an open square: drawn around 0,0 in pixels. */
export const Marker = ({ id, tone }: { id: SeriesId; tone: Tone }) => {
  if (id === "self")
    return (
      <path d="M0-6 6 0 0 6-6 0Z" className="fill-raised stroke-ink" strokeWidth="1.75" strokeLinejoin="round" />
    );
  if (id === "manager")
    return <rect x="-4.5" y="-4.5" width="9" height="9" className="fill-raised stroke-muted" strokeWidth="1.75" />;
  return <circle r="5" className={`${FILLS[tone]} stroke-raised`} strokeWidth="1.5" />;
};

/** Where a mark would be if it were shown. */
export const HiddenMarker = () => (
  <path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" className="fill-none stroke-faint" strokeWidth="1.5" strokeLinecap="round" />
);
