import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GOALS } from "@/components/goal/addresses";
import { GoalForm } from "@/components/goal/goal-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadGoalDesk, loadGoals } from "@/lib/loaders/goals";

export const metadata: Metadata = { title: t("Change a goal") };

type Props = { params: Promise<{ org: string; goal: string }> };

export default async function GoalPage({ params }: Props) {
  const { org, goal: id } = await params;
  const [{ today, skills, hasManager }, { items }] = await Promise.all([
    show(loadGoalDesk, { org }),
    show(loadGoals, { org }),
  ]);
  const goal = items.find((one) => one.id === id);
  if (!goal) notFound();
  const known = new Map([...goal.skills, ...skills].map(({ key, name }) => [key, name]));
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={GOALS.list(org)}>{t("Goals")}</TextLink>}
        title={t("Change a goal")}
        lead={t("A step whose words stay the same keeps its tick.")}
      />
      <GoalForm
        org={org}
        goal={goal.id}
        today={today}
        hasManager={hasManager}
        skills={[...known].map(([key, name]) => ({ key, name }))}
        values={{
          text: goal.text,
          dueOn: goal.dueOn,
          steps: goal.steps.map(({ text }) => text).join("\n"),
          skills: goal.skills.map(({ key }) => key),
          isShared: goal.isShared,
        }}
      />
    </Stack>
  );
}
