import { PEOPLE } from "@/components/people/addresses";
import { Tabs } from "@/components/ui/tabs";
import { t } from "@/lib/i18n";

export const PeopleTabs = ({ org, current }: { org: string; current: "members" | "teams" }) => (
  <Tabs
    label={t("People")}
    tabs={[
      { href: PEOPLE.list(org), label: t("Members"), current: current === "members" },
      { href: PEOPLE.teams(org), label: t("Teams"), current: current === "teams" },
    ]}
  />
);
