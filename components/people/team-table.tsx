import { PEOPLE } from "@/components/people/addresses";
import { Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatList, plural, t } from "@/lib/i18n";
import type { TeamPeopleOutput } from "@/lib/schemas/team-people";

const names = (people: readonly { name: string }[]): string => formatList(people.map(({ name }) => name));

/** "Ada, Ben, Chi and 4 more": enough to know the team by. */
const someNames = (people: readonly { name: string }[]): string =>
  people.length <= 4
    ? names(people)
    : t("{some} and {count} more", {
        some: people
          .slice(0, 3)
          .map(({ name }) => name)
          .join(", "),
        count: people.length - 3,
      });

export const TeamTable = ({ org, teams }: { org: string; teams: readonly TeamPeopleOutput[] }) => (
  <Table label={t("Teams")}>
    <thead>
      <tr>
        <Th>{t("Team")}</Th>
        <Th className="hidden sm:table-cell">{t("Led by")}</Th>
        <Th figure>{t("Members")}</Th>
      </tr>
    </thead>
    <tbody>
      {teams.map((team) => (
        <tr key={team.id}>
          <Th scope="row" className="font-normal">
            <TextLink
              href={PEOPLE.team(org, team.id)}
              className="font-medium text-ink no-underline hover:underline"
            >
              {team.name}
            </TextLink>
            <span className="block text-muted">{someNames(team.members)}</span>
            {team.managers.length > 0 ? (
              <span className="block text-faint sm:hidden">
                {t("Led by {names}", { names: names(team.managers) })}
              </span>
            ) : null}
          </Th>
          <Td className="hidden text-muted sm:table-cell">
            {team.managers.length > 0 ? (
              names(team.managers)
            ) : (
              <span className="text-faint">{t("Nobody")}</span>
            )}
          </Td>
          <Td figure>
            {team.members.length}
            <span className="sr-only">
              {" "}
              {plural(team.members.length, { one: "member", other: "members" })}
            </span>
          </Td>
        </tr>
      ))}
    </tbody>
  </Table>
);
