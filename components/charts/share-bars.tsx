import { Frame } from "@/components/charts/frame";
import { t } from "@/lib/i18n";

export type ShareBar = {
  readonly key: string;
  readonly name: string;
  /** from 0 to 1 */
  readonly value: number;
  readonly text: string;
};

type ShareBarsProps = { title: string; finding: string; rowName: string; bars: readonly ShareBar[] };

/** Parts of a whole under each other, each with its figure: read by length, not by colour. */
export const ShareBars = ({ title, finding, rowName, bars }: ShareBarsProps) => (
  <Frame
    title={title}
    finding={finding}
    table={{
      rowName,
      columns: [{ key: "share", name: t("Share") }],
      rows: bars.map(({ key, name, text }) => ({ key, name, cells: { share: text } })),
    }}
  >
    <ul className="grid max-w-text gap-3">
      {bars.map(({ key, name, value, text }) => (
        <li key={key} data-row={key} className="grid gap-1">
          <span className="flex flex-wrap justify-between gap-x-4">
            <span>{name}</span>
            <span className="figures font-medium" data-share>
              {text}
            </span>
          </span>
          <svg aria-hidden="true" className="h-2 w-full overflow-visible">
            <rect width="100%" height="8" rx="2" className="fill-sunken" />
            <rect width={`${Math.round(value * 100)}%`} height="8" rx="2" className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  </Frame>
);
