import { Entry } from "@/components/home/entry";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export type TeamViewLink = {
  round: { id: string; name: string; closedOn: string };
  team: { id: string; name: string };
};

export const TeamViews = ({ org, views }: { org: string; views: readonly TeamViewLink[] }) => (
  <Panel flush title={t("Teams")}>
    <ul>
      {views.map(({ round, team }) => (
        <Entry
          key={`${round.id}/${team.id}`}
          title={team.name}
          round={round}
          href={ROUTES.team(org, round.id, team.id)}
          action={t("Review")}
          label={t("Review the team: {name}, {round}", { name: team.name, round: round.name })}
        />
      ))}
    </ul>
  </Panel>
);
