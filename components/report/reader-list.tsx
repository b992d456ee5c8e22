import { EndShareButton } from "@/components/report/end-share-button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay, formatList, t } from "@/lib/i18n";
import type { ReportReader } from "@/lib/schemas/report-share";

type Place = { org: string; round: string; member: string };
type ReaderListProps = { place: Place; readers: readonly ReportReader[] };

const since = ({ by, sharedOn, endedOn }: ReportReader): string => {
  if (endedOn) return t("No longer, since {day}", { day: formatDay(endedOn) });
  if (by === "round" || !sharedOn) return t("Named by the round");
  return t("Shared since {day}", { day: formatDay(sharedOn) });
};

const opened = ({ openedOn }: ReportReader): string =>
  openedOn.length === 0
    ? t("Not opened yet")
    : t("Opened on {days}", { days: formatList(openedOn.map((day) => formatDay(day))) });

/** Who reads the report beside its subject, and on which days they opened it. */
export const ReaderList = ({ place, readers }: ReaderListProps) => {
  if (readers.length === 0)
    return (
      <EmptyState title={t("Only you read this report")}>
        <p>{t("Share it with somebody you would like to talk to about it.")}</p>
      </EmptyState>
    );
  return (
    <ul>
      {readers.map((reader) => (
        <li
          key={reader.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
        >
          <div className="grid min-w-0 flex-1 basis-48">
            <span className="truncate font-medium">{reader.name}</span>
            <span className="text-muted text-sm">
              {t("{since}. {opened}.", { since: since(reader), opened: opened(reader) })}
            </span>
          </div>
          {reader.by === "share" && !reader.endedOn ? <EndShareButton place={place} reader={reader} /> : null}
        </li>
      ))}
    </ul>
  );
};
