import { formatMoment, plural, t } from "@/lib/i18n";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long there is time, in words. */
export const leftWords = (closesAt: Date, now: Date): string => {
  const left = closesAt.getTime() - now.getTime();
  if (left < HOUR) return t("less than an hour left");
  if (left < 2 * DAY) return plural(Math.floor(left / HOUR), { one: "# hour left", other: "# hours left" });
  return plural(Math.floor(left / DAY), { one: "# day left", other: "# days left" });
};

/** A moment in the organisation's own time, which is named so that nobody has to guess. */
export const dueWords = (closesAt: Date, timeZone: string): string =>
  t("{moment} ({zone})", {
    moment: formatMoment(closesAt, timeZone),
    zone: timeZone.replaceAll("_", " "),
  });
