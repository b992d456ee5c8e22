import { Frame } from "@/components/charts/frame";
import { percent, placeOf, ticksOf } from "@/components/charts/linear";
import { labelPlaces } from "@/components/charts/plane-labels";
import {
  Cross,
  type GroupShape,
  GroupShapeMark,
  isShown,
  PersonShape,
  PlacedMark,
  placeIn,
} from "@/components/charts/plane-marks";
import { type PlaneMark, planeTable } from "@/components/charts/plane-table";
import { bandOf, wordsOf } from "@/components/charts/reading";
import type { Scale } from "@/lib/domain/scale";
import { t } from "@/lib/i18n";

/** A team, or the whole that it is a part of. */
export type PlaneGroup = PlaneMark & { readonly shape: GroupShape };

type LevelPlaneProps = {
  title: string;
  finding: string;
  scale: Scale;
  /** from here on a list is seen often: the line that the four corners meet at */
  strongFrom: number;
  groups: readonly PlaneGroup[];
  /** single people, by name and in no order of value; on the screen alone, since paper is passed on */
  people: readonly PlaneMark[];
};

const spoken = ({ name, leadership, management }: PlaneMark): string =>
  t(
    "{name}. Management: {management}, probably {managementBand}. Leadership: {leadership}, probably {band}",
    {
      name,
      management: wordsOf(management),
      managementBand: bandOf(management),
      leadership: wordsOf(leadership),
      band: bandOf(leadership),
    },
  );

/** One level against the other: neither axis is the better one, and the far corner is the best of both. */
export const LevelPlane = ({ title, finding, scale, strongFrom, groups, people }: LevelPlaneProps) => (
  <Frame
    title={title}
    finding={finding}
    table={planeTable(groups, people)}
    legend={<PlaneLegend groups={groups} hasPeople={people.length > 0} />}
  >
    <div className="grid max-w-lg gap-x-8 gap-y-4 break-inside-avoid">
      <div className="pr-2 pl-6">
        <p className="-ml-6 pb-2 font-medium text-leadership text-sm">{t("Leadership")}</p>
        <svg
          role="img"
          aria-label={groups.map(spoken).join(". ")}
          className="block aspect-square w-full"
          overflow="visible"
        >
          <PlaneGround scale={scale} strongFrom={strongFrom} />
          {groups.map((group) => (
            <Cross key={group.key} mark={group} scale={scale} />
          ))}
          <People people={people} groups={groups} scale={scale} />
          {groups.toReversed().map((group) => (
            <PlacedMark key={group.key} mark={group} scale={scale} shape={group.shape} />
          ))}
        </svg>
        <p className="pt-6 text-right font-medium text-management text-sm">{t("Management")}</p>
      </div>
      {people.length > 0 ? <PeopleKey people={people} /> : null}
    </div>
  </Frame>
);

const PlaneGround = ({ scale, strongFrom }: { scale: Scale; strongFrom: number }) => {
  const strong = percent(placeOf(strongFrom, scale));
  const strongDown = percent(1 - placeOf(strongFrom, scale));
  return (
    <>
      {ticksOf(scale).map((tick) => {
        const across = percent(placeOf(tick, scale));
        const down = percent(1 - placeOf(tick, scale));
        return (
          <g key={tick} className="stroke-line" strokeWidth="1">
            <line x1={across} x2={across} y2="100%" />
            <line x2="100%" y1={down} y2={down} />
            <g className="figures fill-faint stroke-none text-2xs">
              <text x={across} y="100%" dy="16" textAnchor="middle">
                {tick}
              </text>
              <text x="0" y={down} dx="-8" dy="0.35em" textAnchor="end">
                {tick}
              </text>
            </g>
          </g>
        );
      })}
      <g className="stroke-edge" strokeWidth="1" strokeDasharray="3 3">
        <line x1={strong} x2={strong} y2="100%" />
        <line x2="100%" y1={strongDown} y2={strongDown} />
      </g>
      <g className="fill-faint text-2xs">
        <text x="0" y="0" dx="6" dy="16">
          {t("leadership alone")}
        </text>
        <text x="100%" y="0" dx="-6" dy="16" textAnchor="end">
          {t("both")}
        </text>
        <text x="100%" y="100%" dx="-6" dy="-8" textAnchor="end">
          {t("management alone")}
        </text>
        <text x="0" y="100%" dx="6" dy="-8">
          {t("room to grow")}
        </text>
      </g>
    </>
  );
};

type PeopleProps = { people: readonly PlaneMark[]; groups: readonly PlaneGroup[]; scale: Scale };

/** A number beside each, since a name would not fit; the key below says whose it is. */
const People = ({ people, groups, scale }: PeopleProps) => {
  const shown = people.filter(isShown);
  const places = shown.map((person) => placeIn(person, scale));
  const labels = labelPlaces(
    places,
    groups.filter(isShown).map((group) => placeIn(group, scale)),
  );
  return (
    <g className="print:hidden">
      {shown.map((person, at) => {
        const [place, label] = [places[at], labels[at]];
        if (!place || !label) return null;
        return (
          <line
            key={person.key}
            x1={percent(place.x)}
            y1={percent(place.y)}
            x2={percent(label.x)}
            y2={percent(label.y)}
            className="stroke-edge"
            strokeWidth="1"
          />
        );
      })}
      {people.map((person) => (
        <PlacedMark key={person.key} mark={person} scale={scale} shape="person" />
      ))}
      {shown.map((person, at) => {
        const label = labels[at];
        return label ? (
          <text
            key={person.key}
            x={percent(label.x)}
            y={percent(label.y)}
            dy="0.35em"
            textAnchor="middle"
            className="figures fill-ink stroke-surface text-2xs [paint-order:stroke] [stroke-width:5]"
          >
            {people.indexOf(person) + 1}
          </text>
        ) : null;
      })}
    </g>
  );
};

const PlaneLegend = ({ groups, hasPeople }: { groups: readonly PlaneGroup[]; hasPeople: boolean }) => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-muted text-sm">
    {groups.map(({ key, name, shape }) => (
      <li key={key} className="flex items-center gap-2">
        <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-4 shrink-0">
          <GroupShapeMark shape={shape} />
        </svg>
        {name}
      </li>
    ))}
    {hasPeople ? (
      <li className="flex items-center gap-2 print:hidden">
        <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-4 shrink-0">
          <PersonShape />
        </svg>
        {t("One person")}
      </li>
    ) : null}
  </ul>
);

const PeopleKey = ({ people }: { people: readonly PlaneMark[] }) => (
  <ol className="flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
    {people.map(({ key, name }, at) => (
      <li key={key} className="flex gap-1.5">
        <span className="figures text-faint">{at + 1}</span>
        {name}
      </li>
    ))}
  </ol>
);
