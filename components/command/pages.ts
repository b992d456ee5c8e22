import type { Entry } from "@/components/command/entry";
import { FRAMEWORK } from "@/components/framework/addresses";
import { GOALS } from "@/components/goal/addresses";
import { PEOPLE } from "@/components/people/addresses";
import { ROUNDS } from "@/components/round/addresses";
import type { IconName } from "@/components/ui/icon-paths";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { CommandSeat } from "./entry";

const entry = (href: Entry["href"], label: string, icon: IconName = "arrow-right"): Entry => ({
  href,
  label,
  icon,
});

/** Every page that one may open and that has no list of its own in the menu. */
export const pagesOf = ({
  slug,
  canRunRounds,
  canChangePeople,
  canReadAudit,
  canChangeFramework,
}: CommandSeat): Entry[] => [
  entry(ROUTES.org(slug), t("Home")),
  ...(canRunRounds
    ? [entry(ROUTES.rounds(slug), t("Rounds")), entry(ROUNDS.add(slug), t("New round"), "plus")]
    : []),
  entry(ROUTES.people(slug), t("People")),
  entry(PEOPLE.teams(slug), t("People in teams")),
  ...(canChangePeople
    ? [
        entry(PEOPLE.add(slug), t("Add a person"), "plus"),
        entry(PEOPLE.import(slug), t("Import people"), "plus"),
        entry(PEOPLE.addTeam(slug), t("Add a team"), "plus"),
      ]
    : []),
  entry(ROUTES.teams(slug), t("Teams")),
  entry(GOALS.list(slug), t("Goals")),
  entry(GOALS.add(slug), t("Set a goal"), "plus"),
  entry(GOALS.models(slug), t("Whom to ask")),
  entry(ROUTES.framework(slug), t("Framework")),
  ...(canChangeFramework ? [entry(FRAMEWORK.edit(slug), t("Change the framework"), "edit")] : []),
  ...(canReadAudit
    ? [
        entry(ROUTES.settings(slug), t("Settings")),
        entry(ROUTES.mailSamples(slug), t("Mails that people get")),
      ]
    : []),
  entry(ROUTES.home, t("Your organisations")),
  entry(ROUTES.account, t("Your account")),
  entry(ROUTES.twoHats, t("Two hats")),
  entry(ROUTES.method, t("Method")),
  entry(ROUTES.interface, t("Programming interface")),
];
