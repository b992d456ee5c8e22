import { askedLine, blockLines, namedLine } from "@/components/round/forecast-words";
import { mendLines, mendTitle } from "@/components/round/mend-words";
import { changeLines, signLines } from "@/components/round/selection-words";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { Prospect } from "@/lib/domain/prospect";
import { formatNumber, t } from "@/lib/i18n";
import type { PreviewItem } from "@/lib/schemas/preview";

const MARKS: Readonly<Record<Prospect, { tone: BadgeTone; word: string }>> = {
  nothing: { tone: "danger", word: t("Nothing anonymous") },
  risky: { tone: "warning", word: t("At risk") },
  merged: { tone: "neutral", word: t("Groups merged") },
  clear: { tone: "success", word: t("Clear") },
};

type PreviewListProps = { items: readonly PreviewItem[]; share: number };

/** What each subject will see, and beside it what would change that. */
export const PreviewList = ({ items, share }: PreviewListProps) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
    {items.map((item) => (
      <li
        key={item.subject.id}
        className="grid gap-x-6 gap-y-3 px-4 py-4 sm:grid-cols-2 sm:px-5 lg:grid-cols-[minmax(0,4fr)_minmax(0,3fr)_minmax(0,3fr)]"
      >
        <SubjectCell item={item} share={share} />
        <ForecastCell title={t("If everybody answers")} forecast={item.full} />
        <ForecastCell
          title={t("If {percent} % answer", { percent: formatNumber(Math.round(share * 100)) })}
          forecast={item.partial}
        />
      </li>
    ))}
  </ul>
);

const SubjectCell = ({ item, share }: { item: PreviewItem; share: number }) => {
  const notes = [...signLines(item), ...changeLines(item)];
  const mends = mendLines(item);
  return (
    <div className="grid min-w-0 content-start gap-2 text-sm sm:col-span-2 lg:col-span-1">
      <div>
        <h2 className="flex flex-wrap items-center gap-x-2 font-medium text-base">
          {item.subject.name}
          <Badge tone={MARKS[item.prospect].tone}>{MARKS[item.prospect].word}</Badge>
        </h2>
        <p className="text-muted">{askedLine(item.asked)}</p>
      </div>
      {mends.length > 0 ? <Lines title={mendTitle(share)} lines={mends} /> : null}
      {notes.length > 0 ? <Lines title={t("Worth a look")} lines={notes} /> : null}
    </div>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <h3 className="kicker">{title}</h3>
    <ul className="grid gap-0.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

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
