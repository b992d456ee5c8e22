import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n";
import type { TeamPeopleOutput, TeamPersonOutput } from "@/lib/schemas/team-people";

/** Who is in a team, for those who only look. */
export const TeamRoster = ({ team }: { team: TeamPeopleOutput }) => (
  <>
    <Section title={t("Team managers")}>
      <PersonList people={team.managers} />
    </Section>
    <Section title={t("Members")}>
      <PersonList people={team.members} />
    </Section>
  </>
);

const PersonList = ({ people }: { people: readonly TeamPersonOutput[] }) =>
  people.length === 0 ? (
    <p className="text-muted">{t("Nobody yet")}</p>
  ) : (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {people.map(({ id, name, title }) => (
        <li key={id} className="border-line border-b py-2">
          {name}
          {title ? <span className="block text-muted text-sm">{title}</span> : null}
        </li>
      ))}
    </ul>
  );
