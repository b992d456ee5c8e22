import { listAddress } from "@/components/people/pager";
import { ROUNDS } from "@/components/round/addresses";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Td, Th } from "@/components/ui/table";
import type { Nomination } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import type { NamingProgressOutput } from "@/lib/schemas/nomination";

type Item = NamingProgressOutput["items"][number];
type NamingTableProps = { nomination: Nomination; isOver: boolean; items: readonly Item[] };

/** Whose list stands how: what is missing comes first. */
export const NamingTable = ({ items, ...rest }: NamingTableProps) => (
  <Table label={t("Who has named raters")}>
    <thead>
      <tr>
        <Th>{t("About")}</Th>
        <Th>{t("List")}</Th>
        <Th figure>{t("Asked")}</Th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <SubjectRow key={item.subject.id} item={item} {...rest} />
      ))}
    </tbody>
  </Table>
);

type RowProps = { item: Item; nomination: Nomination; isOver: boolean };

const SubjectRow = ({ item, nomination, isOver }: RowProps) => {
  const { subject, approverName, raterCount, wanted } = item;
  return (
    <tr>
      <Th scope="row" className="font-normal">
        <span className="font-medium">{subject.name}</span>
        {nomination === "manager_approves" ? (
          <span className="block text-muted">
            {approverName ? t("{name} approves", { name: approverName }) : t("nobody to approve")}
          </span>
        ) : null}
      </Th>
      <Td>
        <ListBadge item={item} nomination={nomination} isOver={isOver} />
        {wanted.subject + wanted.manager > 0 ? (
          <span className="block text-muted text-sm">{t("another name is awaited")}</span>
        ) : null}
      </Td>
      <Td figure>{raterCount}</Td>
    </tr>
  );
};

const ListBadge = ({ item: { hasNamed, isApproved }, nomination, isOver }: RowProps) => {
  if (isApproved) return <Badge tone="success">{t("Approved")}</Badge>;
  if (!hasNamed) return <Badge tone={isOver ? "warning" : "neutral"}>{t("Nobody named")}</Badge>;
  if (nomination === "subject") return <Badge tone="success">{t("Named")}</Badge>;
  return <Badge tone="warning">{isOver ? t("Counts, not approved") : t("Waits for approval")}</Badge>;
};

type NamingPagerProps = { org: string; round: string; cursor: string | undefined; nextCursor: string | null };

/** On through the lists, beside the pages of who is asked below. */
export const NamingPager = ({ org, round, cursor, nextCursor }: NamingPagerProps) => {
  const href = ROUNDS.show(org, round);
  return cursor || nextCursor ? (
    <nav aria-label={t("Pages of lists")} className="flex justify-between gap-2 px-4 py-2 sm:px-5">
      {cursor ? (
        <LinkButton href={href} size="small" prefetch={false}>
          {t("First page of lists")}
        </LinkButton>
      ) : (
        <span />
      )}
      {nextCursor ? (
        <LinkButton href={listAddress(href, { naming: nextCursor })} size="small" prefetch={false}>
          {t("Next page of lists")}
        </LinkButton>
      ) : null}
    </nav>
  ) : null;
};
