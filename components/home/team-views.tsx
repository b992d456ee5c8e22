import { Entry } from "@/components/home/entry";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export type TeamViewLink = {
  round: { id: string; name: string; closedOn: string };
  team: { id: string; name: string };
  isShared: boolean;
};

type TeamViewsProps = {
  org: string;
  views: readonly TeamViewLink[];
  /** not all of them are here */
  hasMore?: boolean;
};

export const TeamViews = ({ org, views, hasMore = false }: TeamViewsProps) => (
  <Panel
    flush
    title={t("Teams")}
    actions={
      hasMore ? (
        <LinkButton href={ROUTES.teams(org)} size="small">
          {t("All teams")}
        </LinkButton>
      ) : null
    }
  >
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
