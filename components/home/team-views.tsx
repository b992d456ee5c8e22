import { Entry } from "@/components/home/entry";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export type TeamViewLink = {
  round: { id: string; name: string; closedOn: string };
  team: { id: string; name: string };
  isShared: boolean;
};

export const TeamViews = ({ org, views }: { org: string; views: readonly TeamViewLink[] }) => (
  <Panel flush title={t("Teams")}>
    <ul>
      {views.map(({ round, team, isShared }) => (
        <Entry
          key={`${round.id}/${team.id}`}
          title={isShared ? t("{team}, shown to the team", { team: team.name }) : team.name}
          round={round}
          href={ROUTES.team(org, round.id, team.id)}
          action={isShared ? t("Read") : t("Review")}
          label={
            isShared
              ? t("Read about the team: {name}, {round}", { name: team.name, round: round.name })
              : t("Review the team: {name}, {round}", { name: team.name, round: round.name })
          }
        />
      ))}
    </ul>
  </Panel>
);
