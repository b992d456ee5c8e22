import type { Relationship } from "@/lib/domain/relationship";
import { formatList, formatNumber, plural, t } from "@/lib/i18n";
import type { PreviewItem } from "@/lib/schemas/preview";

type Forecast = PreviewItem["full"];

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
