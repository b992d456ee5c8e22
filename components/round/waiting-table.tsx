import { LinkButtons } from "@/components/round/link-buttons";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { plural, t } from "@/lib/i18n";
import type { WaitingOutput } from "@/lib/schemas/progress";

type Person = WaitingOutput["items"][number];
type WaitingTableProps = { org: string; round: string; items: readonly Person[]; onChange: () => void };

/** Whom to remind: names and how many reviews are open. About whom is said only where a link is for one person. */
export const WaitingTable = ({ items, ...place }: WaitingTableProps) => (
  <Table label={t("Not sent yet")}>
    <thead>
      <tr>
        <Th>{t("Name")}</Th>
        <Th className="hidden md:table-cell">{t("Mail")}</Th>
        <Th figure>{t("Open")}</Th>
      </tr>
    </thead>
    <tbody>
      {items.map((person) => (
        <PersonRow key={person.id} person={person} {...place} />
      ))}
    </tbody>
  </Table>
);

const PersonRow = ({ person, ...place }: Omit<WaitingTableProps, "items"> & { person: Person }) => (
  <tr>
    <Th scope="row" className="font-normal">
      <span className="flex flex-wrap items-center gap-x-2 wrap-anywhere font-medium">
        {person.name}
        {person.isOutsider ? <Badge>{t("outside")}</Badge> : null}
      </span>
      {person.isOutsider ? null : (
        <span className="block wrap-anywhere text-faint md:hidden">{person.email}</span>
      )}
      {person.links.map((link) => (
        <LinkButtons key={link.invitation} link={link} email={person.email} {...place} />
      ))}
    </Th>
    <Td className="hidden text-muted md:table-cell">{person.isOutsider ? null : person.email}</Td>
    <Td figure className="whitespace-nowrap">
      {plural(person.open, { one: "# review", other: "# reviews" })}
    </Td>
  </tr>
);
