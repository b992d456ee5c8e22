import type { Metadata } from "next";
import { GOALS } from "@/components/goal/addresses";
import { GoalList } from "@/components/goal/goal-list";
import { SharedGoals } from "@/components/goal/shared-goals";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadGoalDesk, loadGoals, loadSharedGoals } from "@/lib/loaders/goals";

export const metadata: Metadata = { title: t("Goals") };

type Props = { params: Promise<{ org: string }> };

export default async function GoalsPage({ params }: Props) {
  const { org } = await params;
  const [{ today, hasManager }, { items, removed }, shared] = await Promise.all([
    show(loadGoalDesk, { org }),
    show(loadGoals, { org }),
    show(loadSharedGoals, { org }),
  ]);
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Goals")}
        lead={t("What you want to get better at. A goal is private unless you let your manager read it.")}
        actions={
          <>
            <LinkButton href={GOALS.models(org)}>{t("Whom to ask")}</LinkButton>
            <LinkButton href={GOALS.add(org)} variant="primary">
              {t("Set a goal")}
            </LinkButton>
          </>
        }
      />
      <GoalList org={org} today={today} hasManager={hasManager} goals={items} removed={removed} />
      {shared.items.length > 0 ? <SharedGoals items={shared.items} today={today} /> : null}
    </Stack>
  );
}
