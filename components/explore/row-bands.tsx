import { useXAxisScale, useYAxisScale } from "recharts";
import { SOFT_STROKES } from "@/components/charts/series-style";
import type { ExploreRow } from "@/components/explore/row-data";

/** The intervals under the marks, and the line between two views that clearly differ. */
export const RowBands = ({ rows, down }: { rows: readonly ExploreRow[]; down: number }) => {
  const across = useXAxisScale();
  const along = useYAxisScale();
  if (!across || !along) return null;
  return rows.map((row) => {
    const y = (along(row.key, { position: "middle" }) ?? 0) + down;
    const [from, to] = row.marks.flatMap(({ reading }) => ("at" in reading ? [reading.at] : []));
    return (
      <g key={row.key}>
        {row.marks.map(({ id, reading }) =>
          "band" in reading && reading.band ? (
            <line
              key={id}
              x1={across(reading.band.low)}
              x2={across(reading.band.high)}
              y1={y}
              y2={y}
              className={SOFT_STROKES[row.tone]}
              strokeWidth="9"
              data-band={reading.band.text}
            />
          ) : null,
        )}
        {row.isJoined && from !== undefined && to !== undefined ? (
          <line
            x1={across(from)}
            x2={across(to)}
            y1={y}
            y2={y}
            className="stroke-ink"
            strokeWidth="1.5"
            data-connector={row.key}
          />
        ) : null}
      </g>
    );
  });
};
