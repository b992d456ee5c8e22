import type { Metadata } from "next";
import { GOALS } from "@/components/goal/addresses";
import { GoalForm } from "@/components/goal/goal-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { usualDueDay } from "@/lib/domain/goal";
import { firstStepsOf } from "@/lib/domain/growth-steps";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadGoalDesk } from "@/lib/loaders/goals";

export const metadata: Metadata = { title: t("Set a goal") };

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ skill?: string | string[] }> };

export default async function NewGoalPage({ params, searchParams }: Props) {
  const { org } = await params;
  const { today, skills, hasManager } = await show(loadGoalDesk, { org });
  const { skill } = await searchParams;
  const wanted = skills.find(({ key }) => key === skill);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={GOALS.list(org)}>{t("Goals")}</TextLink>}
        title={t("Set a goal")}
        lead={t("One thing, a day, and a first step for next week.")}
      />
      <GoalForm
        org={org}
        goal={null}
        today={today}
        skills={skills}
        hasManager={hasManager}
        values={{
          text: wanted ? t("Practise: {skill}", { skill: wanted.name }) : "",
          dueOn: usualDueDay(today),
          steps: wanted
            ? firstStepsOf(wanted.key)
                .map((step) => t(step))
                .join("\n")
            : "",
          skills: wanted ? [wanted.key] : [],
          isShared: false,
        }}
      />
    </Stack>
  );
}
