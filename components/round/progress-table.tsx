import { GROUP_WORDS } from "@/components/round/words";
import { Table, Td, Th } from "@/components/ui/table";
import { plural, t } from "@/lib/i18n";
import type { ProgressOutput } from "@/lib/schemas/progress";

type Item = ProgressOutput["items"][number];

/** Counts for each subject, never who answered what or when. */
export const ProgressTable = ({ items }: { items: readonly Item[] }) => (
  <Table label={t("How far it is, by subject")}>
    <thead>
      <tr>
        <Th>{t("About")}</Th>
        <Th className="hidden md:table-cell">{t("By group")}</Th>
        <Th figure>{t("Sent")}</Th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <SubjectRow key={item.subject.id} item={item} />
      ))}
    </tbody>
  </Table>
);

const SubjectRow = ({ item }: { item: Item }) => {
  const asked = item.groups.reduce((sum, group) => sum + group.asked, 0);
  const answered = item.groups.reduce((sum, group) => sum + group.answered, 0);
  return (
    <tr>
      <Th scope="row" className="grid gap-0.5 font-normal md:table-cell">
        <span className="font-medium">{item.subject.name}</span>
        <Groups item={item} className="md:hidden" />
      </Th>
      <Td className="hidden md:table-cell">
        <Groups item={item} />
      </Td>
      <Td figure className="whitespace-nowrap">
        {t("{answered} of {asked}", { answered, asked })}
      </Td>
    </tr>
  );
};

const shareOf = ({ relationship, answered, asked }: Item["groups"][number]): string =>
  `${GROUP_WORDS[relationship]} ${answered}/${asked}`;

const declinedOf = ({ declined }: Item["groups"][number]): string =>
  declined > 0 ? ` (${plural(declined, { one: "# declined", other: "# declined" })})` : "";

const Groups = ({ item, className = "" }: { item: Item; className?: string }) => (
  <span className={`figures flex flex-wrap gap-x-4 text-muted ${className}`}>
    {item.groups.length === 0 ? t("Nobody was asked") : null}
    {item.groups.map((group) => (
      <span key={group.relationship} className={group.answered === group.asked ? "text-success" : undefined}>
        {shareOf(group)}
        {declinedOf(group)}
      </span>
    ))}
  </span>
);
