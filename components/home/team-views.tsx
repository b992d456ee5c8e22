import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export type TeamViewLink = {
  round: { id: string; name: string; closedOn: string };
  team: { id: string; name: string };
};

export const TeamViews = ({ org, views }: { org: string; views: readonly TeamViewLink[] }) => (
  <Panel flush title={t("Teams")}>
    <ul>
      {views.map(({ round, team }) => (
        <li
          key={`${round.id}/${team.id}`}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
        >
          <div className="grid min-w-0 flex-1 basis-48">
            <span className="truncate font-medium">{team.name}</span>
            <span className="text-muted text-sm">
              {t("{round}, closed on {day}", { round: round.name, day: formatDay(round.closedOn) })}
            </span>
          </div>
          <LinkButton
            href={ROUTES.team(org, round.id, team.id)}
            size="small"
            aria-label={t("Review the team: {name}, {round}", { name: team.name, round: round.name })}
          >
            {t("Review")}
          </LinkButton>
        </li>
      ))}
    </ul>
  </Panel>
);
