import { percent, placeOf } from "@/components/charts/linear";
import { DOT_RADIUS, SQUARE } from "@/components/charts/mark-shapes";
import type { Place } from "@/components/charts/plane-labels";
import type { PlaneMark } from "@/components/charts/plane-table";
import { type Reading, wordsOf } from "@/components/charts/reading";
import { SOFT_STROKES } from "@/components/charts/series-style";
import type { Scale } from "@/lib/domain/scale";

type Shown = Exclude<Reading, { hidden: string }>;
type ShownMark = PlaneMark & { readonly leadership: Shown; readonly management: Shown };

export const isShown = <Mark extends PlaneMark>(mark: Mark): mark is Mark & ShownMark =>
  !("hidden" in mark.leadership) && !("hidden" in mark.management);

/** Management runs to the right, leadership upwards. */
export const placeIn = ({ leadership, management }: ShownMark, scale: Scale): Place => ({
  x: placeOf(management.at, scale),
  y: 1 - placeOf(leadership.at, scale),
});

type MarkProps = { mark: PlaneMark; scale: Scale };

/** Each level's interval along its own axis, in its own hue: where they cross is the mark. */
export const Cross = ({ mark, scale }: MarkProps) => {
  if (!isShown(mark)) return null;
  const { x, y } = placeIn(mark, scale);
  const { leadership, management } = mark;
  return (
    <>
      {management.band ? (
        <line
          x1={percent(placeOf(management.band.low, scale))}
          x2={percent(placeOf(management.band.high, scale))}
          y1={percent(y)}
          y2={percent(y)}
          className={SOFT_STROKES.management}
          strokeWidth="9"
          data-band={management.band.text}
        />
      ) : null}
      {leadership.band ? (
        <line
          x1={percent(x)}
          x2={percent(x)}
          y1={percent(1 - placeOf(leadership.band.low, scale))}
          y2={percent(1 - placeOf(leadership.band.high, scale))}
          className={SOFT_STROKES.leadership}
          strokeWidth="9"
          data-band={leadership.band.text}
        />
      ) : null}
    </>
  );
};

export type GroupShape = "team" | "whole";

/** The team a filled dot, the whole it belongs to an open square. */
export const GroupShapeMark = ({ shape }: { shape: GroupShape }) =>
  shape === "team" ? (
    <circle r={DOT_RADIUS + 1} className="fill-ink" />
  ) : (
    <rect
      x={SQUARE.at}
      y={SQUARE.at}
      width={SQUARE.size}
      height={SQUARE.size}
      className="fill-none stroke-ink"
      strokeWidth="2"
    />
  );

export const PersonShape = () => (
  <circle r={DOT_RADIUS - 0.5} className="fill-surface stroke-ink" strokeWidth="1.5" />
);

type PlacedProps = MarkProps & { shape: GroupShape | "person" };

export const PlacedMark = ({ mark, scale, shape }: PlacedProps) => {
  const said = {
    "data-key": mark.key,
    "data-leadership": wordsOf(mark.leadership),
    "data-management": wordsOf(mark.management),
  };
  if (!isShown(mark)) return <g {...said} />;
  const { x, y } = placeIn(mark, scale);
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible" aria-hidden="true" {...said}>
      <title>{mark.name}</title>
      {shape === "person" ? <PersonShape /> : <GroupShapeMark shape={shape} />}
    </svg>
  );
};
