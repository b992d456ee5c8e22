import { ROUNDS } from "@/components/round/addresses";
import { Tabs } from "@/components/ui/tabs";
import { t } from "@/lib/i18n";

type DraftTabsProps = { org: string; round: string; current: "roster" | "preview" };

/** The two steps of a draft, each with its address. */
export const DraftTabs = ({ org, round, current }: DraftTabsProps) => (
  <Tabs
    label={t("Steps")}
    tabs={[
      { href: ROUNDS.show(org, round), label: t("1. Who rates whom"), current: current === "roster" },
      { href: ROUNDS.preview(org, round), label: t("2. Preview and open"), current: current === "preview" },
    ]}
  />
);
