import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export const NoTeamFound = () => (
  <EmptyState title={t("No team found")}>
    <p>{t("No team that you may review has a name with these words.")}</p>
  </EmptyState>
);

/** No team has a page for the viewer yet: what makes one, and for whoever runs rounds the way there. */
export const NoTeamYet = ({ org, canRunRounds }: { org: string; canRunRounds: boolean }) => (
  <EmptyState
    title={t("No team to review yet")}
    action={canRunRounds ? <LinkButton href={ROUTES.rounds(org)}>{t("Go to the rounds")}</LinkButton> : null}
  >
    <p>
      {t(
        "A team you manage appears here once a round with it is released; a team you are in, once its manager shows you its page.",
      )}
    </p>
  </EmptyState>
);
