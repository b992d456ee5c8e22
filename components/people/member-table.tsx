"use client";

// drawn by the server all the same: as data with one table it is half the size that it is as elements

import { PEOPLE } from "@/components/people/addresses";
import { ROLE_WORDS } from "@/components/people/role-words";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import type { DirectoryEntryOutput } from "@/lib/schemas/directory";

type MemberTableProps = { org: string; members: readonly DirectoryEntryOutput[]; canChange: boolean };

/** Five columns on a desk; on a phone the rest stands below the name. */
export const MemberTable = ({ org, members, canChange }: MemberTableProps) => (
  <Table label={t("Members")}>
    <thead>
      <tr>
        <Th>{t("Name")}</Th>
        <Th className="hidden md:table-cell">{t("Mail")}</Th>
        <Th className="hidden lg:table-cell">{t("Line manager")}</Th>
        <Th className="hidden sm:table-cell">{t("Teams")}</Th>
      </tr>
    </thead>
    <tbody>
      {members.map((member) => (
        <tr key={member.id}>
          <Th scope="row" className="font-normal">
            <MemberName org={org} member={member} canChange={canChange} />
          </Th>
          <Td className="hidden text-muted md:table-cell">{member.email}</Td>
          <Td className="hidden text-muted lg:table-cell">
            {member.managerName ?? <span className="text-faint">{t("None")}</span>}
          </Td>
          <Td className="hidden text-muted sm:table-cell">{member.teams.join(", ")}</Td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const MemberName = ({
  org,
  member,
  canChange,
}: Omit<MemberTableProps, "members"> & { member: DirectoryEntryOutput }) => (
  <div className="grid gap-0.5">
    <span className="flex flex-wrap items-center gap-x-2 font-medium">
      {canChange ? (
        <TextLink
          href={PEOPLE.member(org, member.id)}
          className="text-ink no-underline hover:underline"
          prefetch={false}
        >
          {member.name}
        </TextLink>
      ) : (
        member.name
      )}
      {member.role === "member" ? null : <Badge>{ROLE_WORDS[member.role].name}</Badge>}
      {member.isUndelivered ? <Badge tone="warning">{t("No mail arrives")}</Badge> : null}
    </span>
    {member.title ? <span className="text-muted">{member.title}</span> : null}
    <span className="break-all text-faint md:hidden">{member.email}</span>
    <span className="text-faint sm:hidden">{member.teams.join(", ")}</span>
    {member.managerName ? (
      <span className="text-faint lg:hidden">{t("Reports to {name}", { name: member.managerName })}</span>
    ) : null}
  </div>
);
