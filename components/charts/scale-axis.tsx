import { percent, placeOf, ticksOf } from "@/components/charts/linear";
import type { Scale } from "@/lib/domain/scale";

type ScaleAxisProps = { scale: Scale; write?: (tick: number) => string };

/** The figures of a straight scale, each over its line. */
export const ScaleAxis = ({ scale, write = String }: ScaleAxisProps) => (
  <div aria-hidden="true" className="figures relative h-4 text-2xs text-faint">
    {ticksOf(scale).map((tick) => (
      <span key={tick} className="-translate-x-1/2 absolute" style={{ left: percent(placeOf(tick, scale)) }}>
        {write(tick)}
      </span>
    ))}
  </div>
);
