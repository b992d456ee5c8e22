import type { SeriesId, Tone } from "@/components/charts/reading";
import { FILLS } from "@/components/charts/series-style";

/**
 * Self an open diamond, others a filled dot, the manager an open square: drawn around 0,0 in pixels. The
 * open ones let a mark below them show, since two views may well agree.
 */
export const Marker = ({ id, tone }: { id: SeriesId; tone: Tone }) => {
  if (id === "self")
    return (
      <path d="M0-7 7 0 0 7-7 0Z" className="fill-none stroke-ink" strokeWidth="2" strokeLinejoin="round" />
    );
  if (id === "manager")
    return (
      <rect x="-5.5" y="-5.5" width="11" height="11" className="fill-none stroke-muted" strokeWidth="2" />
    );
  return <circle r="4.5" className={FILLS[tone]} />;
};

/** Where a mark would be if it were shown. */
export const HiddenMarker = () => (
  <path
    d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5"
    className="fill-none stroke-faint"
    strokeWidth="1.5"
    strokeLinecap="round"
  />
);
