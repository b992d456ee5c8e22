import { formatDay, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { TeamActions, type TeamPlace } from "./team-actions";

type Round = { readonly id: string; readonly name: string; readonly closedOn: string };

/** The ways to the same team in other rounds, and what can be done with this page. */
export const TeamBar = ({ place, rounds }: { place: TeamPlace; rounds: readonly Round[] }) => {
  const others = rounds.filter(({ id }) => id !== place.round);
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:hidden">
      <nav aria-label={t("Teams")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <a href={ROUTES.teams(place.org)} className="link rounded-sm">
          {t("All teams")}
        </a>
        {others.length > 0 ? <span className="text-muted">{t("Other rounds:")}</span> : null}
        {others.map(({ id, name, closedOn }) => (
          <a key={id} href={ROUTES.team(place.org, id, place.team)} className="link rounded-sm">
            {t("{round}, {day}", { round: name, day: formatDay(closedOn) })}
          </a>
        ))}
      </nav>
      <TeamActions place={place} />
    </div>
  );
};
