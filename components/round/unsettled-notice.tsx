import { Notice } from "@/components/ui/notice";
import type { Nomination } from "@/lib/domain/round";
import { plural, t } from "@/lib/i18n";
import type { NamingProgressOutput } from "@/lib/schemas/nomination";

type UnsettledNoticeProps = { nomination: Nomination; total: NamingProgressOutput["total"] };

/** Before the launch: lists that nobody has handed in or approved, and people who are still to be replaced. */
export const UnsettledNotice = ({ nomination, total }: UnsettledNoticeProps) => {
  const { unnamed, unapproved, wanted } = total;
  const lines = [
    nomination !== "organiser" &&
      unnamed > 0 &&
      plural(unnamed, { one: "# person has named nobody.", other: "# people have named nobody." }),
    nomination === "manager_approves" &&
      unapproved > 0 &&
      plural(unapproved, {
        one: "# list is not approved: it counts as it was handed in.",
        other: "# lists are not approved: they count as they were handed in.",
      }),
    wanted > 0 &&
      plural(wanted, {
        one: "For # person somebody has declined and is not replaced yet.",
        other: "For # people somebody has declined and is not replaced yet.",
      }),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning" title={t("Naming is not finished")}>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
};
