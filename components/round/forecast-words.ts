import type { Relationship } from "@/lib/domain/relationship";
import { visibleTo } from "@/lib/domain/visibility";
import { formatList, formatNumber, plural, t } from "@/lib/i18n";
import type { PreviewOutput } from "@/lib/schemas/preview";

export type PreviewItem = PreviewOutput["items"][number];
type Forecast = PreviewItem["full"];

/** How well a subject is served: the first two are problems. */
export type Prospect = "nothing" | "risky" | "merged" | "clear";
export const PROSPECTS: readonly Prospect[] = ["nothing", "risky", "merged", "clear"];

export const prospectOf = ({ full, partial }: PreviewItem): Prospect => {
  if (full.blocks.length === 0) return "nothing";
  if (partial.blocks.length === 0) return "risky";
  return full.merged.length + partial.merged.length > 0 ? "merged" : "clear";
};

export const isTroubled = (item: PreviewItem): boolean => ["nothing", "risky"].includes(prospectOf(item));

/** "Peers and direct reports together (7)", one line for each figure that there would be. */
export const blockLines = ({ blocks }: Forecast): string[] =>
  blocks.map(({ label, groups, size }) =>
    groups.length > 1
      ? t("{label} together ({size})", { label, size: formatNumber(size) })
      : t("{label} ({size})", { label, size: formatNumber(size) }),
  );

/** Who is shown by name. */
export const namedLine = ({ named }: Forecast): string | null => {
  if (named.manager) return named.self ? t("Self and manager, by name") : t("Manager, by name");
  return named.self ? t("Self") : null;
};

const MOST_ADDED = 30;
type Limits = { threshold: number; commentThreshold: number; share: number };

/** How many more peers bring a subject anonymous figures at this response; 0 if there are some already. */
export const peersMissing = (asked: PreviewItem["asked"], limits: Limits): number => {
  for (let more = 0; more <= MOST_ADDED; more++)
    if (visibleTo({ roster: { ...asked, peer: asked.peer + more }, ...limits }).blocks.length > 0)
      return more;
  return MOST_ADDED;
};

/** What to do about a problem, in one sentence. */
export const remedy = (item: PreviewItem, limits: Limits): string => {
  const more = peersMissing(item.asked, limits);
  const percent = formatNumber(Math.round(limits.share * 100));
  return plural(
    more,
    {
      one: "With # more peer there would be anonymous figures even if only {percent} % answer.",
      other: "With # more peers there would be anonymous figures even if only {percent} % answer.",
    },
    { percent },
  );
};

const COUNTED: readonly (readonly [Relationship, { one: string; other: string }])[] = [
  ["manager", { one: "# manager", other: "# managers" }],
  ["peer", { one: "# peer", other: "# peers" }],
  ["direct_report", { one: "# direct report", other: "# direct reports" }],
  ["other", { one: "# other", other: "# others" }],
];

/** "Self, 1 manager and 6 peers" */
export const askedLine = (asked: PreviewItem["asked"]): string => {
  const parts = COUNTED.flatMap(([relationship, forms]) =>
    asked[relationship] > 0 ? [plural(asked[relationship], forms)] : [],
  );
  const all = asked.self > 0 ? [t("Self"), ...parts] : parts;
  return all.length > 0 ? formatList(all) : t("Nobody is asked yet");
};
