import {
  askedLine,
  blockLines,
  isTroubled,
  namedLine,
  PROSPECTS,
  type PreviewItem,
  type Prospect,
  prospectOf,
  remedy,
} from "@/components/round/forecast-words";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { formatNumber, plural, t } from "@/lib/i18n";

const MARKS: Readonly<Record<Prospect, { tone: BadgeTone; word: string }>> = {
  nothing: { tone: "danger", word: t("Nothing anonymous") },
  risky: { tone: "warning", word: t("At risk") },
  merged: { tone: "neutral", word: t("Groups merged") },
  clear: { tone: "success", word: t("Clear") },
};

export type PreviewLimits = { threshold: number; commentThreshold: number; share: number };
type PreviewListProps = { items: readonly PreviewItem[]; limits: PreviewLimits };

const CLEAR_AT_ONCE = 8;

/** What each subject will see, those with a problem first; many without one are folded away. */
export const PreviewList = ({ items, limits }: PreviewListProps) => {
  const rank = (item: PreviewItem) => PROSPECTS.indexOf(prospectOf(item));
  const sorted = [...items].sort((a, b) => rank(a) - rank(b));
  const clear = sorted.filter((item) => prospectOf(item) === "clear");
  if (clear.length <= CLEAR_AT_ONCE) return <Sheet items={sorted} limits={limits} />;
  return (
    <>
      {clear.length < sorted.length ? (
        <Sheet items={sorted.slice(0, sorted.length - clear.length)} limits={limits} />
      ) : null}
      <Details
        summary={plural(clear.length, {
          one: "# person with figures for every group",
          other: "# people with figures for every group",
        })}
      >
        <Sheet items={clear} limits={limits} />
      </Details>
    </>
  );
};

const Sheet = ({ items, limits }: PreviewListProps) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
    {items.map((item) => (
      <li
        key={item.subject.id}
        className="grid gap-x-6 gap-y-3 px-4 py-4 sm:grid-cols-2 sm:px-5 lg:grid-cols-[minmax(0,4fr)_minmax(0,3fr)_minmax(0,3fr)]"
      >
        <SubjectCell item={item} limits={limits} />
        <ForecastCell title={t("If everybody answers")} forecast={item.full} />
        <ForecastCell
          title={t("If {percent} % answer", { percent: formatNumber(Math.round(limits.share * 100)) })}
          forecast={item.partial}
        />
      </li>
    ))}
  </ul>
);

const SubjectCell = ({ item, limits }: { item: PreviewItem; limits: PreviewLimits }) => {
  const prospect = prospectOf(item);
  return (
    <div className="min-w-0 sm:col-span-2 lg:col-span-1">
      <h2 className="flex flex-wrap items-center gap-x-2 font-medium">
        {item.subject.name}
        <Badge tone={MARKS[prospect].tone}>{MARKS[prospect].word}</Badge>
      </h2>
      <p className="text-muted text-sm">{askedLine(item.asked)}</p>
      {isTroubled(item) ? <p className="mt-1 text-sm">{remedy(item, limits)}</p> : null}
    </div>
  );
};

const ForecastCell = ({ title, forecast }: { title: string; forecast: PreviewItem["full"] }) => {
  const blocks = blockLines(forecast);
  const named = namedLine(forecast);
  return (
    <div className="min-w-0 text-sm">
      <h3 className="kicker">{title}</h3>
      <ul className="mt-0.5 grid gap-0.5">
        {blocks.map((line) => (
          <Line key={line} seen>
            {line}
          </Line>
        ))}
        {blocks.length === 0 ? <Line>{t("No anonymous figures")}</Line> : null}
        {named ? <Line seen>{named}</Line> : null}
        <Line seen={forecast.hasComments}>
          {forecast.hasComments ? t("Comments") : t("No anonymous comments")}
        </Line>
      </ul>
    </div>
  );
};

const Line = ({ seen = false, children }: { seen?: boolean; children: string }) => (
  <li className={`figures flex gap-1.5 ${seen ? "" : "text-muted"}`}>
    <Icon name={seen ? "check" : "minus"} className="mt-0.5 size-3.5 text-faint" />
    {children}
  </li>
);
