import { formatDay, formatMoment } from "@/lib/i18n";

/** A day, or with `moment` a day and an hour, in words and for machines. */
export const Time = ({
  date,
  moment = false,
  timeZone,
}: {
  date: Date | string;
  moment?: boolean;
  timeZone?: string;
}) => {
  const instant = typeof date === "string" ? new Date(date) : date;
  const iso = instant.toISOString();
  return (
    <time dateTime={moment ? iso : iso.slice(0, 10)} className="figures whitespace-nowrap">
      {moment ? formatMoment(instant, timeZone) : formatDay(instant, timeZone)}
    </time>
  );
};
