/**
 * Every sentence that a person reads goes through here. The English text is its own key, so a page reads
 * as it will look, and a translation is a map from English to another language.
 */
const LOCALE = "en-GB";

type Values = Readonly<Record<string, string | number>>;

const grouped = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });
const written = (value: string | number): string =>
  typeof value === "number" ? grouped.format(value) : value;

/** The text in the reader's language, with `{name}` places filled in. */
export const t = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => written(values[name] ?? place));

const rules = new Intl.PluralRules(LOCALE);

/** `plural(2, { one: "# review", other: "# reviews" })` is "2 reviews". */
export const plural = (count: number, forms: { one: string; other: string }, values: Values = {}): string =>
  t((rules.select(count) === "one" ? forms.one : forms.other).replaceAll("#", formatNumber(count)), values);

const numbers = new Intl.NumberFormat(LOCALE);
export const formatNumber = (value: number): string => numbers.format(value);

const figures = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A published figure: one decimal, always. */
export const formatFigure = (value: number): string => figures.format(value);

const signed = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});
/** A difference of figures, with its sign. */
export const formatDifference = (value: number): string => signed.format(value);

// Making a format costs more than using it a hundred times; there are few time zones.
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MOST = 500;

const formatIn = (
  kind: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): Intl.DateTimeFormat => {
  const key = `${kind}/${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone });
  if (formats.size >= FORMATS_MOST) formats.clear();
  formats.set(key, format);
  return format;
};

const DAY = { day: "numeric", month: "long", year: "numeric" } as const;
const MOMENT = {
  weekday: "short",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
} as const;

/** "31 March 2026"; days are written in UTC unless a time zone is given. */
export const formatDay = (date: Date | string, timeZone = "UTC"): string =>
  formatIn("day", DAY, timeZone).format(typeof date === "string" ? new Date(date) : date);

/** "Tue 31 March, 18:00" */
export const formatMoment = (date: Date, timeZone = "UTC"): string =>
  formatIn("moment", MOMENT, timeZone).format(date);

const lists = new Intl.ListFormat(LOCALE, { style: "long", type: "conjunction" });
/** "Ada, Ben and Chi" */
export const formatList = (items: readonly string[]): string => lists.format(items);

const choices = new Intl.ListFormat(LOCALE, { style: "long", type: "disjunction" });
/** "Ada, Ben or Chi" */
export const formatChoice = (items: readonly string[]): string => choices.format(items);
