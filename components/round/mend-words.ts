import { addedBy } from "@/lib/domain/addition";
import { MOST_ADDED } from "@/lib/domain/mend";
import type { AnonymousGroup, Relationship } from "@/lib/domain/relationship";
import { formatList, formatNumber, plural, t } from "@/lib/i18n";
import type { PreviewItem } from "@/lib/schemas/preview";

type Mend = PreviewItem["mends"][number];

const ADDED: readonly (readonly [Relationship, { one: string; other: string }])[] = [
  ["peer", { one: "# more peer", other: "# more peers" }],
  ["direct_report", { one: "# more direct report", other: "# more direct reports" }],
  ["other", { one: "# more other", other: "# more others" }],
  ["manager", { one: "# more manager", other: "# more managers" }],
];

const GROUPS: Readonly<Record<AnonymousGroup, string>> = {
  peer: t("peers"),
  direct_report: t("direct reports"),
  other: t("others"),
  managers: t("managers"),
};

const people = (add: Mend["add"]): string =>
  formatList(
    ADDED.flatMap(([relationship, forms]) => {
      const more = add[relationship] ?? 0;
      return more > 0 ? [plural(more, forms)] : [];
    }),
  );

/** More people than one asks for: how many it would take, and what else helps. */
const longLine = ({ effect, groups, add }: Mend): string => {
  const added = people(add);
  if (effect === "figures")
    return t(
      "Anonymous figures would take {added}: lower the threshold if you can, or leave this person to another round.",
      { added },
    );
  if (effect === "comments")
    return t("Comments would take {added}, or a lower threshold for comments.", { added });
  const who = formatList(groups.map((group) => GROUPS[group]));
  return t("Figures of their own for {who} would take {added}: together they are shown all the same.", {
    added,
    who,
  });
};

/** What to do about one thing that would be hidden or merged, in one sentence. */
const mendLine = (mend: Mend): string => {
  const { effect, groups, add } = mend;
  if (addedBy(add) > MOST_ADDED) return longLine(mend);
  const added = people(add);
  if (effect === "figures") return t("With {added} there are anonymous figures.", { added });
  if (effect === "comments") return t("With {added} comments can be shown.", { added });
  const [first, second] = groups;
  const who = formatList(groups.map((group) => GROUPS[group]));
  return first && second
    ? t("With {added}, {who} stay separate.", { added, who })
    : t("With {added}, {who} get figures of their own.", { added, who });
};

/** Every mend in one sentence each, all at the response that is reckoned with. */
export const mendLines = ({ mends }: PreviewItem): string[] => mends.map(mendLine);

/** What the sentences above are about. */
export const mendTitle = (share: number): string =>
  t("So that it holds if {percent} % answer", { percent: formatNumber(Math.round(share * 100)) });
