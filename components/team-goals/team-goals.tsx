import { HiddenFields } from "@/components/goal/hidden-fields";
import type { GoalSectionProps } from "@/components/team-goals/goal-section";
import { restoreTeamGoalNow } from "@/components/team-goals/team-goal-action";
import { TeamGoalDeeds } from "@/components/team-goals/team-goal-deeds";
import { TeamGoalForm } from "@/components/team-goals/team-goal-form";
import { TeamGoalLine } from "@/components/team-goals/team-goal-line";
import { buttonStyle } from "@/components/ui/button-style";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { usualDueDay } from "@/lib/domain/goal";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { goalProgress } from "./team-goal-progress";

/** Where the managers of a team set its goals, tick them off and change them. */
export const TeamGoals = ({ place, balance, goals: { items, removed }, today }: GoalSectionProps) => {
  const { skills, team } = balance;
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("Goals of the team")}
        kicker={<TextLink href={ROUTES.team(place.org, place.round, place.team)}>{team.name}</TextLink>}
        lead={t(
          "Whoever may see the page of the team reads them there. The page of the next round shows each beside the figures of its skills.",
        )}
      />
      {removed ? (
        <Notice
          live
          actions={
            <form action={restoreTeamGoalNow}>
              <HiddenFields fields={{ ...place, goal: removed.id }} />
              <button type="submit" className={buttonStyle({ size: "small" })}>
                {t("Put it back")}
              </button>
            </form>
          }
        >
          {t("Removed: {goal}. It is deleted for good when another one is removed.", { goal: removed.text })}
        </Notice>
      ) : null}
      {items.length > 0 ? (
        <Panel flush title={t("Goals")}>
          <ul>
            {items.map((goal) => (
              <TeamGoalLine key={goal.id} goal={goal} progress={goalProgress(balance, goal)} today={today}>
                <TeamGoalDeeds place={place} goal={goal} today={today} skills={skills} />
              </TeamGoalLine>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Details summary={t("Set a goal for the team")} open={items.length === 0}>
        <TeamGoalForm
          place={place}
          goal={null}
          today={today}
          skills={skills}
          values={{ text: "", dueOn: usualDueDay(today), skills: [] }}
        />
      </Details>
    </Stack>
  );
};
